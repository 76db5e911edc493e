import { showsTense } from '../language/tree';
import type { Sentence, Token } from '../language/types';
import { noItems } from './words/list-words';
import { patternOf } from '../words';

const listOpeners = patternOf('list-openers');

/** A stretch of tokens, both ends included. */
export interface TokenRange {
	first: number;
	last: number;
}

/** What stands before the first item and says that a list follows. */
export interface Introducer {
	/** Its first and last token: "such as", "including", ":". */
	first: number;
	last: number;
	open: boolean;
	/** "such areas as": the label stands inside. */
	label?: TokenRange;
}

const nounPhrase = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** Whether a token may stand inside a noun phrase. */
export function isPhraseToken(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (nounPhrase.test(token.upos)) return true;
	if (token.upos === 'PRON') return /^(?:its|their|his|her|our)$/i.test(token.text);
	if (/^['’]s?$/.test(token.text) || token.text === '&' || token.text === '%' || token.text === '$')
		return true;
	if (token.text === '-' || token.text === '–')
		return token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
	// Tied by a hyphen on either side: "long-term", "co-operation".
	if (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === token.end) return true;
	if (tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === token.start) return true;
	return (
		token.upos === 'VERB' && /^(?:VBN|VBG)$/.test(token.xpos) && nounPhrase.test(tokens[at + 1]?.upos ?? '')
	);
}

/** Where the noun phrase that ends at a token begins. */
export function phraseStart(tokens: readonly Token[], last: number, least: number): number {
	let first = last;
	while (first > least && isPhraseToken(tokens, first - 1)) {
		first -= 1;
		if (tokens[first]!.upos === 'DET' && first > least && tokens[first - 1]?.upos !== 'DET') break;
	}
	// "the Ministry of Trade", "freedom of the press" reach over "of".
	const of = tokens[first - 1];
	if (
		of?.text === 'of' &&
		first - 2 >= least &&
		/^(?:NOUN|PROPN)$/.test(tokens[first - 2]!.upos) &&
		tokens[last]!.upos !== 'PROPN'
	) {
		return phraseStart(tokens, first - 2, least);
	}
	return first;
}

/** Where the noun phrase that begins at a token ends. */
export function phraseEnd(tokens: readonly Token[], first: number, most: number): number {
	let last = first;
	let seenNoun = /^(?:NOUN|PROPN)$/.test(tokens[first]!.upos);
	while (last < most) {
		const next = tokens[last + 1]!;
		if (isPhraseToken(tokens, last + 1)) {
			if (seenNoun && next.upos === 'DET') break;
			last += 1;
			seenNoun ||= /^(?:NOUN|PROPN)$/.test(next.upos);
		} else if (next.text === 'of' && isPhraseToken(tokens, last + 2)) last += 2;
		else break;
	}
	return last;
}

/** An introducer that ends right before a token: "such as", "including", "areas like", ":". */
export function introducerBefore(sentence: Sentence, first: number): Introducer | undefined {
	const { tokens } = sentence;
	const token = tokens[first - 1];
	if (!token) return undefined;
	const word = token.text.toLowerCase();
	const prior = tokens[first - 2];
	if (word === 'as') {
		if (prior?.text.toLowerCase() === 'such') return { first: first - 2, last: first - 1, open: true };
		for (let at = first - 2; at >= 0 && first - at < 8; at--) {
			if (tokens[at]!.text.toLowerCase() === 'such')
				return { first: at, last: first - 1, open: true, label: { first: at + 1, last: first - 2 } };
			if (!isPhraseToken(tokens, at)) break;
		}
		return undefined;
	}
	if (listOpeners().test(word)) {
		return { first: first - 1, last: first - 1, open: !/^(?:covering|namely|comprising)$/.test(word) };
	}
	if (/^(?:include|includes|included)$/.test(word)) return { first: first - 1, last: first - 1, open: true };
	if (word === 'like' && prior && /^NOUN$/.test(prior.upos))
		return { first: first - 1, last: first - 1, open: true };
	if (token.text === ':' && prior && /^(?:NOUN|PROPN)$/.test(prior.upos))
		return { first: first - 1, last: first - 1, open: false };
	return undefined;
}

/** Whether tokens can be an item: a noun phrase or a gerund phrase, without a clause of its own. */
export function isItem(sentence: Sentence, range: TokenRange, introduced: boolean): boolean {
	const { tokens } = sentence;
	const first = tokens[range.first];
	if (!first || range.last < range.first || range.last - range.first > (introduced ? 13 : 8)) return false;
	if (noItems.has(first.text.toLowerCase()) || /^(?:CCONJ|SCONJ|ADP|AUX|INTJ)$/.test(first.upos))
		return false;
	if (first.upos === 'ADV' || (first.upos === 'PRON' && !isPhraseToken(tokens, range.first))) return false;
	let nouns = 0;
	for (let at = range.first; at <= range.last; at++) {
		const token = tokens[at]!;
		if (showsTense(token) && token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
		if (/^(?:who|which|that|where|when|whose|if|because)$/i.test(token.text)) return false;
		if (/^["“”()]$/.test(token.text)) return false;
		if (/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.upos)) nouns += 1;
		if (
			!introduced &&
			!isPhraseToken(tokens, at) &&
			token.text !== 'of' &&
			token.text !== 'and' &&
			token.upos !== 'ADP' &&
			token.upos !== 'VERB'
		)
			return false;
	}
	if (!introduced && first.upos === 'VERB' && first.xpos !== 'VBG' && first.xpos !== 'VBN') return false;
	return nouns > 0;
}

/** Whether an item opens with an -ing form: "limiting presidential terms". */
export function isGerund(sentence: Sentence, range: TokenRange): boolean {
	const first = sentence.tokens[range.first]!;
	return first.xpos === 'VBG' && first.upos === 'VERB' && range.last > range.first;
}
