import type { Sentence, Token } from '../language/types';
import type { FactContext } from './context';
import { describeList, type FoundList } from './list-facts';
import {
	introducerBefore,
	isGerund,
	isItem,
	isPhraseToken,
	phraseEnd,
	phraseStart,
	type Introducer,
	type TokenRange
} from './list-items';
import { longestSentence } from './named';
import { readSpeech } from './speech';
import type { ListFact } from './types';
import { whoIsWho, type WhoIsWho } from './who-is-who';

/**
 * Lists of three items or more, and of two after a number word: "areas such as trade and economy, energy, agriculture,
 * aerospace and artificial intelligence"; "four villages: Ashby Fold, Millgate, Sorrel Bridge and Upper Tarn". Two names
 * of one type joined by "and" are a list too, of less confidence.
 */
export function findLists(context: FactContext): ListFact[] {
	const who = whoIsWho(context.article, context.sentences);
	const edges = quotedEdges(context);
	const facts: ListFact[] = [];
	for (const sentence of context.sentences) {
		if (sentence.tokens.length > longestSentence) continue;
		const found: { fact: ListFact; list: FoundList }[] = [];
		for (const token of sentence.tokens) {
			if (!/^(?:and|or|&)$/.test(token.text) || insideName(who, sentence, token)) continue;
			const list = listAt(sentence, token.index, who);
			const fact = list && describeList(context, sentence, list, who);
			if (list && fact && !crosses(edges, fact)) found.push({ fact, list });
		}
		facts.push(...withoutOverlaps(found));
	}
	return facts;
}

function holdsMore(
	next: { fact: ListFact; list: FoundList },
	last: { fact: ListFact; list: FoundList }
): boolean {
	if (
		next.fact.span.start > last.fact.span.start ||
		next.fact.value.items.length <= last.fact.value.items.length
	)
		return false;
	return next.list.introducer !== undefined || (next.list.oxford && !last.list.oxford);
}

/** Of two lists that share words the one that ends in ", and" holds the other; else only a list that was introduced stays. */
function withoutOverlaps(found: readonly { fact: ListFact; list: FoundList }[]): ListFact[] {
	const kept: { fact: ListFact; list: FoundList }[] = [];
	for (const next of found) {
		const last = kept[kept.length - 1];
		if (!last || last.fact.span.end <= next.fact.span.start) kept.push(next);
		else if (holdsMore(next, last)) kept[kept.length - 1] = next;
		else if (!last.list.introducer) kept.pop();
	}
	return kept.map(({ fact }) => fact);
}

function insideName(who: WhoIsWho, sentence: Sentence, token: Token): boolean {
	return who
		.mentionsIn(sentence.index)
		.some(({ mention }) => mention.first < token.index && token.index < mention.last);
}

function listAt(sentence: Sentence, conjunction: number, who: WhoIsWho): FoundList | undefined {
	const { tokens } = sentence;
	const oxford = tokens[conjunction - 1]?.text === ',';
	const items: TokenRange[] = [];
	let introducer: Introducer | undefined;
	let end = oxford ? conjunction - 2 : conjunction - 1;
	while (end >= 0) {
		const comma = commaBefore(tokens, end);
		const start = introducedStart(sentence, comma + 1, end);
		if (start) {
			introducer = start.introducer;
			items.unshift({ first: start.first, last: end });
			break;
		}
		const range = { first: comma + 1, last: end };
		const whole = comma >= 0 && plainItem(sentence, range);
		if (!whole) {
			const first = nounStart(sentence, range, who);
			if (first === undefined) break;
			items.unshift({ first, last: end });
			if (first > range.first || comma < 0) break;
		} else items.unshift(range);
		if (items.length > 40) return undefined;
		end = comma - 1;
		if (comma < 0) break;
	}
	const last = lastItem(sentence, conjunction, introducer !== undefined, items, who);
	if (!last) return undefined;
	items.push(last);
	return { items, oxford, ...(introducer ? { introducer } : {}) };
}

function commaBefore(tokens: readonly Token[], end: number): number {
	for (let at = end; at >= 0 && end - at < 20; at--) {
		if (tokens[at]!.text === ',') return at;
		if (/^[;—–()"“”]$/.test(tokens[at]!.text)) return -1;
	}
	return -1;
}

/** The start of an item after an introducer that stands between `least` and `end`. */
function introducedStart(
	sentence: Sentence,
	least: number,
	end: number
): { first: number; introducer: Introducer } | undefined {
	for (let first = end; first > Math.max(0, least - 1) && end - first < 14; first--) {
		const introducer = introducerBefore(sentence, first);
		if (introducer && isItem(sentence, { first, last: end }, true)) return { first, introducer };
	}
	return undefined;
}

function plainItem(sentence: Sentence, range: TokenRange): boolean {
	if (!isItem(sentence, range, true)) return false;
	if (isGerund(sentence, range)) return true;
	for (let at = range.first; at <= range.last; at++) {
		const token = sentence.tokens[at]!;
		if (
			!isPhraseToken(sentence.tokens, at) &&
			token.text !== 'of' &&
			token.text !== 'and' &&
			token.upos !== 'ADP'
		)
			return false;
	}
	return true;
}

/** Where the first item begins in a stretch that holds more than the item. */
function nounStart(sentence: Sentence, range: TokenRange, who: WhoIsWho): number | undefined {
	const { tokens } = sentence;
	const mention = who.mentionsIn(sentence.index).find(({ mention }) => mention.last === range.last);
	let first = mention ? mention.mention.first : phraseStart(tokens, range.last, range.first);
	if (mention)
		while (
			first > range.first &&
			(/^(?:the|The)$/.test(tokens[first - 1]!.text) || first > (mention.mention.titleFirst ?? first))
		)
			first -= 1;
	// "limiting terms on X, removing …": the gerund that opens the first item.
	for (let at = range.last; at >= range.first && range.last - at < 10; at--) {
		if (tokens[at]!.xpos === 'VBG' && tokens[at]!.upos === 'VERB' && nextIsGerund(tokens, range.last))
			return at;
	}
	return isItem(sentence, { first, last: range.last }, false) ? first : undefined;
}

function nextIsGerund(tokens: readonly Token[], last: number): boolean {
	return tokens[last + 1]?.text === ',' && tokens[last + 2]?.xpos === 'VBG';
}

function lastItem(
	sentence: Sentence,
	conjunction: number,
	introduced: boolean,
	items: readonly TokenRange[],
	who: WhoIsWho
): TokenRange | undefined {
	const { tokens } = sentence;
	const first = conjunction + 1;
	if (!tokens[first]) return undefined;
	let last: number;
	const gerund = items.length >= 2 && isGerund(sentence, items[items.length - 1]!);
	if (gerund) {
		last = first;
		while (last < tokens.length - 1 && !/^[,.;:!?—–"”()]$/.test(tokens[last + 1]!.text)) last += 1;
	} else {
		if (!isPhraseToken(tokens, first)) return undefined;
		const named = who.mentionsIn(sentence.index).find(({ mention }) => {
			const start = mention.titleFirst ?? mention.first;
			return start === first || (start === first + 1 && tokens[first]!.upos === 'DET');
		});
		last = phraseEnd(tokens, first, tokens.length - 1);
		if (
			named &&
			tokens[named.mention.last + 1]?.upos !== 'NOUN' &&
			tokens[named.mention.last + 1]?.text !== '-'
		)
			last = Math.max(named.mention.last, first);
		if (named && /^(?:NOUN|PROPN)$/.test(tokens[named.mention.last + 1]?.upos ?? ''))
			last = phraseEnd(tokens, first, tokens.length - 1);
	}
	const range = { first, last };
	if (gerund && !isGerund(sentence, range)) return undefined;
	return isItem(sentence, range, introduced || gerund) ? range : undefined;
}

function quotedEdges(context: FactContext): number[] {
	const edges: number[] = [];
	for (const speech of readSpeech(context.article, context.sentences))
		if (speech.manner === 'direct') edges.push(speech.start, speech.end);
	return edges.sort((a, b) => a - b);
}

/** Whether a quotation begins or ends inside the list. */
function crosses(edges: readonly number[], fact: ListFact): boolean {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (edges[middle]! <= fact.span.start) low = middle + 1;
		else high = middle;
	}
	return low < edges.length && edges[low]! < fact.span.end;
}
