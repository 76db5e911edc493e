import { baseRelation } from '../language/tree';
import type { Sentence, Token } from '../language/types';
import { measureEnds, measureLeads, measureWords } from './measure-words';
import { WordList } from '../words';

/** What a number counts. */
export interface CountUnit {
	/** As in the text, without articles: `bilateral cooperation documents`; empty where nothing is named. */
	text: string;
	measure?: boolean;
	/** 0–1: how surely this is what is counted. */
	sureness: number;
}

const inPhrase = /^(?:JJ[RS]?|NNS?|NNPS?|VB[NG]|HYPH|AFX)$/;
const nounTag = /^NN/;
const mostTokens = 9;
const looseEnds = new Set(['more', 'other', 'others', 'further', 'additional']);
const states = new WordList('states-of-people');
const notUnits = new WordList('no-units');

/**
 * What the number ending before token `after` counts: the noun the tree hangs it on, with all that stands
 * between, else the run of adjectives and nouns after it. "more than 20 bilateral cooperation documents".
 */
export function readUnit(
	sentence: Sentence,
	text: string,
	number: Token | undefined,
	after: number,
	many = true
): CountUnit {
	const { tokens } = sentence;
	const first = tokens[after];
	if (!first) return { text: '', sureness: 0.35 };
	const slice = (from: number, to: number) =>
		text.slice(tokens[from]!.start - sentence.start, tokens[to]!.end - sentence.start);
	const measure = readMeasure(tokens, after, slice, many);
	if (measure) return measure;
	if (first.text.toLowerCase() === 'of') return readWhole(sentence, after + 1, slice);
	if (first.text === 'and' && after + 2 < tokens.length)
		return readUnit(sentence, text, number, after + 2, many);
	const run = nounRun(tokens, after);
	if (run === undefined) return stateOrNothing(tokens, after, slice);
	const head = number && number.head > number.index ? tokens[number.head] : undefined;
	const agreed = head && baseRelation(number!) === 'nummod' && head.index >= after && head.index <= run;
	const end = agreed && /^NNP?S$/.test(head.xpos) ? head.index : run;
	const attribute =
		run > after && first.xpos === 'NN' && !first.text.includes('-') && /^NNP?$/.test(tokens[run]!.xpos);
	if (attribute && many) return { text: pluralOf(first.text), sureness: 0.6 };
	const last = withComplement(tokens, end);
	const trust = agreed ? 0.92 : 0.8;
	const plural = /^NNP?S$/.test(tokens[end]!.xpos) || tokens[end]!.text === 'people';
	return { text: slice(after, last), sureness: plural || !many ? trust : trust - 0.12 };
}

/** Measures that have no other plural, or are one already. */
const unchanging = new WordList('unchanging-units');

/** `km`, `square miles`, `degrees Celsius`, `kilometers per hour`. */
function readMeasure(tokens: Token[], at: number, slice: Slice, many: boolean): CountUnit | undefined {
	let end = at;
	if (measureLeads.has(tokens[end]!.text.toLowerCase())) end++;
	const word = tokens[end]?.text.toLowerCase().replace(/\.$/, '') ?? '';
	if (!measureWords.has(word)) return undefined;
	const next = tokens[end + 1];
	if (next && measureEnds.has(next.text.toLowerCase()) && /^degrees?$/.test(word)) end++;
	else if (next?.text.toLowerCase() === 'per' && measureWords.has(tokens[end + 2]?.text ?? '')) end += 2;
	else if (next?.text.toLowerCase() === 'an' && tokens[end + 2]?.text === 'hour') end += 2;
	const words = slice(at, end);
	const singular = end === at && !unchanging.has(word) && !/(?:s|feet)$/.test(word);
	return { text: many && singular ? pluralOf(words) : words, measure: true, sureness: 0.92 };
}

type Slice = (from: number, to: number) => string;

/** The last noun of the run of adjectives and nouns from `at`; a plural noun ends it. */
function nounRun(tokens: Token[], at: number): number | undefined {
	let last: number | undefined;
	const end = Math.min(tokens.length, at + mostTokens);
	for (let index = at; index < end; index++) {
		const token = tokens[index]!;
		const word = token.text.toLowerCase();
		if (notUnits.has(word)) break;
		const joins =
			(word === 'and' || word === ',') &&
			index > at &&
			/^JJ/.test(tokens[index + 1]?.xpos ?? '') &&
			/^JJ/.test(tokens[index - 1]?.xpos ?? '');
		if (joins) continue;
		if (!inPhrase.test(token.xpos) && !(token.text === '-' && index > at)) break;
		if (nounTag.test(token.xpos)) {
			last = index;
			const next = tokens[index + 1];
			const plural = /^NNP?S$/.test(token.xpos) || word === 'people';
			if (
				plural &&
				!(next && nounTag.test(next.xpos) && token.head === next.index && /^compound/.test(token.relation))
			)
				break;
		} else if (/^VB/.test(token.xpos) && last !== undefined) break;
	}
	return last;
}

/** `cases of cholera`, `members of parliament`: an "of" that says which, without an article. */
function withComplement(tokens: Token[], noun: number): number {
	const lead = tokens[noun + 1]?.text.toLowerCase();
	if (lead === 'per' && nounTag.test(tokens[noun + 2]?.xpos ?? '')) return noun + 2;
	if (lead !== 'of') return noun;
	let last = noun;
	for (let index = noun + 2; index < Math.min(tokens.length, noun + 5); index++) {
		const token = tokens[index]!;
		if (!/^(?:JJ|NNS?|NNPS?)$/.test(token.xpos)) break;
		if (nounTag.test(token.xpos)) last = index;
	}
	return last;
}

/** `four of Ingenuity's rotor blades`, `77% of voters`: the whole that a part is taken of. */
function readWhole(sentence: Sentence, at: number, slice: Slice): CountUnit {
	const { tokens } = sentence;
	let from = at;
	const limit = Math.min(tokens.length, at + 8);
	for (let index = at; index < limit; index++) {
		const token = tokens[index]!;
		const possessive =
			token.xpos === 'POS' || token.xpos === 'PRP$' || token.xpos === 'DT' || token.xpos === 'CD';
		if (possessive) from = index + 1;
		else if (!/^(?:RB|JJ[RS]?|NNS?|NNPS?|VBN|HYPH)$/.test(token.xpos)) break;
		else if (token.xpos === 'RB') from = index + 1;
	}
	if (!tokens[from]) return { text: '', sureness: 0.35 };
	const run = nounRun(tokens, from);
	if (run === undefined) return { text: '', sureness: 0.35 };
	return { text: slice(from, run), sureness: 0.7 };
}

/** `200 more`, `10 dead`: no noun, but a word that tells. */
function stateOrNothing(tokens: Token[], at: number, slice: Slice): CountUnit {
	const word = tokens[at]!.text.toLowerCase();
	if (states.has(word)) return { text: slice(at, at), sureness: 0.55 };
	if (looseEnds.has(word)) return { text: slice(at, at), sureness: 0.4 };
	return { text: '', sureness: 0.35 };
}

const irregular: Record<string, string> = {
	person: 'people',
	man: 'men',
	woman: 'women',
	child: 'children',
	foot: 'feet',
	aircraft: 'aircraft',
	spacecraft: 'spacecraft',
	series: 'series',
	species: 'species'
};

/** The plural of the noun in `six-person`, `60-minute`. */
export function pluralOf(noun: string): string {
	const lower = noun.toLowerCase();
	const known = irregular[lower];
	if (known) return known;
	if (/[^aeiou]y$/.test(lower)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(lower) ? `${noun}es` : `${noun}s`;
}
