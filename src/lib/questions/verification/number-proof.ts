import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import { readLexemes } from '../../facts/lexemes';
import { readNumber, type NumberReading } from '../../facts/number-reader';
import { readNumberMatch, type NumberMatch } from '../../facts/number-phrase';
import type { CountValue } from '../../facts/types';
import { gap, type Asked } from './asked';
import { covers, intervalOf, sense } from './number-interval';
import type { ProofContext } from './proof-context';
import { holdsWords } from './word-stems';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const moneyWords = patternOf('words-of-money');

/**
 * Reads the number again at the key's place, with its qualifier, unit sign and range, and holds the key against it:
 * same value, and the qualifier kept in key or stem. Then no wrong number may be true: "more than 10" is, of 20.
 */
export function proveNumber(asked: Asked, value: CountValue | undefined, context: ProofContext): Objection {
	if (!asked.keySpan) return 'nothing says which words give the number';
	const found = numberAt(asked.keySpan, asked.evidence, context);
	if (!found) return 'there is no number at the key’s place';
	if (found.vague) return 'the article gives no exact number';
	const key = readNumber(asked.key);
	if (!key) return `the key “${asked.key}” is no number`;
	if (!same(key.value, found.value) && !(key.alternatives ?? []).some((other) => same(other, found.value)))
		return `the key says ${key.value}, the article ${found.value}`;
	if (value && !same(value.value, found.value))
		return `the key’s value is ${value.value}, the article’s ${found.value}`;
	if (key.upper !== undefined && found.upper !== undefined && !same(key.upper, found.upper))
		return 'the range is another in the article';
	if (found.upper !== undefined && key.upper === undefined && !asked.stem.includes(gap))
		return 'the key gives one end of a range';
	return (
		checkDress(asked, key, found) ??
		checkQualifier(asked, key, found) ??
		tryNumbers(asked, found, isScore(asked, value, context))
	);
}

/** A number read at a place, with the words of its qualifier. */
interface PlacedNumber extends NumberMatch {
	qualifier: string;
}

function isScore(asked: Asked, value: CountValue | undefined, context: ProofContext): boolean {
	return (
		value?.score ??
		context.counts.some((fact) => fact.value.score && asked.keySpan && overlaps(fact.span, asked.keySpan))
	);
}

/** The number of the article that the key's words belong to. */
export function numberAt(key: Span, evidence: Span, context: ProofContext): PlacedNumber | undefined {
	const from = Math.max(evidence.start, key.start - 60);
	const to = Math.min(Math.max(evidence.end, key.end), key.end + 60);
	const lexemes = readLexemes(context.article.text.slice(from, to));
	let best: PlacedNumber | undefined;
	for (let at = 0; at < lexemes.length; at++) {
		const match = readNumberMatch(lexemes, at);
		if (!match) continue;
		const start = from + lexemes[match.at]!.start;
		const end = from + lexemes[match.to - 1]!.end;
		if (start < key.end && end > key.start && (!best || match.to - match.at > best.to - best.at))
			best = {
				...match,
				qualifier: lexemes
					.slice(match.from, match.at)
					.map((lexeme) => lexeme.text)
					.join(' ')
			};
	}
	return best;
}

/** Per cent, money and ordinal stay what they are, in the key or beside the gap. */
function checkDress(asked: Asked, key: NumberReading, found: PlacedNumber): Objection {
	const { stem } = asked;
	if (found.percent && !key.percent && !/%|per ?cent/i.test(stem)) return 'the key leaves out “per cent”';
	if (!found.percent && key.percent) return 'the key adds “per cent”';
	if (found.currency && !key.currency && !holdsWords(stem, found.currency) && !moneyWords().test(stem))
		return 'the key leaves out the currency';
	if (
		key.currency &&
		found.currency &&
		key.currency !== found.currency &&
		!holdsWords(stem, found.currency) &&
		key.currency.length === 3 &&
		found.currency.length === 3
	)
		return 'the key has another currency';
	return found.ordinal && !key.ordinal && !/\bplace|rank|position\b/.test(stem)
		? 'the key drops the ordinal'
		: undefined;
}

/** "more than 20" is not "20": the qualifier stands in the key or in the stem. */
function checkQualifier(asked: Asked, key: NumberReading, found: PlacedNumber): Objection {
	const [said, kept] = [found.modifier && sense[found.modifier], key.modifier && sense[key.modifier]];
	if (said === kept) return undefined;
	if (!said) return `the key adds “${key.modifier}”`;
	const inStem = Object.entries(sense).some(
		([words, meaning]) =>
			meaning === said && words !== 'some' && words !== 'over' && holdsWords(asked.stem, words)
	);
	if (
		!kept &&
		(inStem ||
			holdsWords(asked.stem, found.modifier!) ||
			(found.qualifier !== '' && holdsWords(asked.stem, found.qualifier)))
	)
		return undefined;
	return kept
		? `the key says “${key.modifier}”, the article “${found.modifier}”`
		: `the key drops “${found.modifier}”`;
}

function tryNumbers(asked: Asked, found: PlacedNumber, score: boolean): Objection {
	const truth = intervalOf(found.value, found.upper, found.modifier);
	const inStem = found.modifier !== undefined && readNumber(asked.key)?.modifier === undefined;
	for (const text of asked.wrong) {
		const wrong = readNumber(text);
		if (!wrong) return `the option “${text}” is no number`;
		if (score) {
			if (same(wrong.value, found.value) && wrong.upper === found.upper) return `“${text}” is the key again`;
			continue;
		}
		const claim = intervalOf(
			wrong.value,
			wrong.upper,
			wrong.modifier ?? (inStem ? found.modifier : undefined)
		);
		if (covers(claim, truth)) return `“${text}” is also true of ${asked.key}`;
		if (!wrong.modifier && !inStem && covers(truth, claim))
			return `“${text}” is also true: the article says “${asked.key}”`;
		if (same(wrong.value, found.value) && wrong.modifier === found.modifier)
			return `“${text}” is the key again`;
	}
	return undefined;
}

function same(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
