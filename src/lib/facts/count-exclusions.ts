import { isDash } from './date-parts';
import { weekdays } from './date-words';
import { identifierLeads, idiomsOfOne, ordinalNameEnds } from './identifier-words';
import type { Lexeme } from './lexemes';
import type { NumberMatch } from './number-phrase';
import { WordList } from '../words';

const clockEnds = new WordList('clock-ends');
const figureEnds = new WordList('figure-ends');

/** Whether the number names, dates or times something instead of counting: `Boeing 737`, `7.50 am`, `1/1/1`. */
export function isNoCount(lexemes: Lexeme[], match: NumberMatch): boolean {
	return (
		isClock(lexemes, match) ||
		isTelephone(lexemes, match) ||
		isGluedIdentifier(lexemes, match) ||
		isNamedByNumber(lexemes, match) ||
		isPronounOne(lexemes, match) ||
		isOrdinalName(lexemes, match)
	);
}

/** `7.50 am`, `9:42 p.m.`, `1200 GMT`. */
function isClock(lexemes: Lexeme[], { at, to, from }: NumberMatch): boolean {
	const next = lexemes[to];
	if (!next) return false;
	if (clockEnds.has(next.lower)) return true;
	if (
		(next.lower === 'a' || next.lower === 'p') &&
		lexemes[to + 1]?.text === '.' &&
		lexemes[to + 2]?.lower === 'm'
	)
		return true;
	if (next.text === ':' && next.glued && lexemes[to + 1]?.kind === 'number') return true;
	if (lexemes[at]!.glued && lexemes[at - 1]?.text === ':') return true;
	if (next.lower === 'hours' && lexemes[at]!.text.length === 4) return true;
	return next.lower === 'local' && lexemes[to + 1]?.lower === 'time' && from <= at;
}

/** `555-1234` with nothing counted after it. */
function isTelephone(lexemes: Lexeme[], { at, to, joiner }: NumberMatch): boolean {
	if (joiner !== 'dash' || lexemes[to]?.kind === 'word') return false;
	return /^\d{3}$/.test(lexemes[at]!.text) && /^\d{4}$/.test(lexemes[to - 1]!.text);
}

/** `STS-133`, `F-16`, `737s`, `#5`, `555-1234`, `5/6/7`, `4x100`. */
function isGluedIdentifier(
	lexemes: Lexeme[],
	{ at, to, currency, percent, value, spelled, fraction }: NumberMatch
): boolean {
	const before = lexemes[at - 1];
	const number = lexemes[at]!;
	const next = lexemes[to];
	if (before && number.glued && !currency) {
		if (isDash(before) && before.glued && lexemes[at - 2])
			return !/^(?:pre|mid|post)$/.test(lexemes[at - 2]!.lower);
		if (/^[#/.:@_&'’+*=]$/.test(before.text) || before.kind !== 'sign') return true;
	}
	if (before?.text === '#') return true;
	if (before?.text === '[' && next?.text === ']') return true;
	if (before?.text === '(' && next?.text === ')' && value < 100 && !percent && !currency) return true;
	if (/^(?:bc|bce)$/.test(next?.lower ?? '')) return true;
	if (spelled || !next?.glued) return false;
	if (next.text === '/' && !fraction) return true;
	if (isDash(next) && lexemes[to + 1]?.kind === 'number' && lexemes[to + 1]!.glued) return true;
	if (next.kind === 'word' && !percent && !figureEnds.has(next.lower)) return true;
	return next.text === '@' || (next.lower === "'s" && value > 9);
}

/** `Resolution 1441`, `Apollo 11`, `day five`, `Windows 7`: a name's number. */
function isNamedByNumber(lexemes: Lexeme[], match: NumberMatch): boolean {
	if (match.currency || match.percent || match.multiplied || match.upper !== undefined || match.ordinal)
		return false;
	const before = lexemes[match.from - 1];
	const next = lexemes[match.to];
	if (isDash(next) && next!.glued && lexemes[match.to + 1]?.kind === 'word') return false;
	if (!before || before.kind === 'sign' || match.from !== match.at) {
		const stop = before?.text === '.' && before.glued;
		return stop && /^(?:no|nos|art|sec)$/.test(lexemes[match.from - 2]?.lower ?? '');
	}
	if (
		identifierLeads.has(before.lower) &&
		(before.capital || !next || next.kind === 'sign' || isSmallWord(next.lower))
	)
		return true;
	if (!before.capital || match.spelled) return false;
	if (smallLeads.has(before.lower) || /day$/.test(before.lower)) return false;
	if (
		next?.kind === 'word' &&
		!next.capital &&
		/[^s]s$/.test(next.lower) &&
		lexemes[match.from - 2]?.kind === 'word'
	) {
		return !/^(?:in|at|from)$/.test(lexemes[match.from - 2]!.lower);
	}
	return match.from > 1 || next?.kind !== 'word';
}

const smallLeads = new WordList('words-before-counts');

function isSmallWord(word: string): boolean {
	return smallLeads.has(word) || /^(?:is|was|were|are|will|has|had)$/.test(word);
}

/** `one of the best`, `no one`, `one another`, `one day`. */
function isPronounOne(
	lexemes: Lexeme[],
	{ at, to, value, spelled, multiplied, fraction, upper }: NumberMatch
): boolean {
	if (!spelled || value !== 1 || multiplied || fraction || upper !== undefined) return false;
	const before = lexemes[at - 1]?.lower ?? '';
	const next = lexemes[to];
	if (!next || next.kind !== 'word' || next.lower === 'of' || idiomsOfOne.has(next.lower)) return true;
	return /^(?:no|the|this|that|any|every|each|another|some|which)$/.test(before) || isSmallWord(next.lower);
}

/** `first`, `the second half`, `Fifth Avenue`, `third-largest`. */
function isOrdinalName(lexemes: Lexeme[], { at, to, ordinal, value, spelled }: NumberMatch): boolean {
	if (!ordinal) return false;
	if (value < 2) return true;
	const next = lexemes[to];
	if (!next || next.kind === 'sign' || next.lower === 'ones' || weekdays.has(next.lower)) return true;
	if (spelled && lexemes[at]!.capital && next.capital) return true;
	if (ordinalNameEnds.has(next.lower)) return true;
	if (spelled && value === 2 && /^(?:a|per|split|every|each)$/.test(lexemes[at - 1]?.lower ?? ''))
		return true;
	return isSmallWord(next.lower) && next.lower !== 'and';
}
