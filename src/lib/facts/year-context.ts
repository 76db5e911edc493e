import type { DateScan } from './date-expression';
import type { Lexeme } from './lexemes';
import { WordList } from '../words';

const strongLeads = new WordList('year-leads');
const weakLeads = new Set('by from before after of to through around between and or'.split(' '));
const determiners = new Set("the a an its his her their our this that these 's".split(' '));
const counted = new WordList('counted-not-years');
const yearVerbs = new WordList('year-verbs');

/**
 * How surely four figures in running text are a year, 0 where they are not: by the preposition or
 * determiner before them and what, if anything, they count.
 */
export function bareYearIsDate(scan: DateScan, at: number, year: number): number {
	const { lexemes, last } = scan;
	const before = lexemes[at - 1];
	const next = lexemes[at + 1];
	if (lexemes[at]!.glued && before && /[$£€¥₹#.,:/]/.test(before.text)) return 0;
	if (lexemes[at]!.glued && before && !/[([“"‘'/–—-]/.test(before.text)) return 0;
	if (before && /^[$£€¥₹#]$/.test(before.text)) return 0;
	if (next && (counted.has(next.lower) || /^[%°$£€]$/.test(next.text))) return 0;
	if (next?.glued && (next.text === ':' || next.text === '/')) return 0;
	if (next?.glued && next.text === '-' && lexemes[at + 2]?.kind === 'number') return 0;
	const likely = year >= 1900 && year < 2060;
	const plural = looksPlural(next);
	const lead = before?.lower ?? '';
	const mid = before?.text === '-' && lexemes[at - 2]?.lower === 'mid';
	if (strongLeads.has(lead) || mid) return likely ? 0.92 : plural ? 0 : 0.8;
	if (goesOnFrom(scan, at)) return likely && !plural ? 0.88 : 0;
	if (weakLeads.has(lead)) {
		if (!likely && !(year >= 1500 && year < 1900)) return 0;
		if (plural || (year % 100 === 0 && year !== 2000 && /^(?:of|to|around|between|from)$/.test(lead)))
			return 0;
		return likely ? 0.8 : 0.6;
	}
	if (!likely) return before?.text === '(' && /^[),–-]$/.test(next?.text ?? '') ? 0.6 : 0;
	if (before?.text === '(' || before?.text === '[') return plural ? 0 : 0.8;
	if (before?.text === ',' && (!next || /^[,.);]$/.test(next.text))) {
		return lexemes[at - 2]?.capital || last?.to === at - 1 ? 0.75 : 0;
	}
	if (at === 0 || before?.text === '“') return next && (yearVerbs.has(next.lower) || next.capital) ? 0.75 : 0;
	const round = year % 100 === 0 && year !== 2000;
	if (determiners.has(lead)) return next?.kind === 'word' && !(plural && round) ? 0.8 : 0;
	if (before?.kind === 'word' && next?.kind === 'word' && !plural && next.lower !== 'and') {
		if (next.capital) return 0.7;
		if (determiners.has(lexemes[at - 2]?.lower ?? '')) return 0.65;
	}
	if (before?.capital && (!next || next.kind === 'sign' || /^(?:in|and|on|at|to|was|is)$/.test(next.lower))) {
		return year >= 1970 ? 0.5 : 0;
	}
	return 0;
}

/** A lower-case word that ends like a plural. */
function looksPlural(word: Lexeme | undefined): boolean {
	return (
		word?.kind === 'word' &&
		!word.capital &&
		/[^su]s$/.test(word.lower) &&
		!/^(?:is|was|has|its)$/.test(word.lower)
	);
}

/** `2009, 2010 and 2011`. */
function goesOnFrom({ lexemes, last }: DateScan, at: number): boolean {
	if (last?.expression.form !== 'year' || at - last.to > 2 || at === last.to) return false;
	return lexemes.slice(last.to, at).every((lexeme) => /^(?:,|and|or|&|-|–)$/.test(lexeme.lower));
}
