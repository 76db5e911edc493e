import { baseRelation } from './tree';
import type { Token } from './types';

/** Two phrases side by side for one thing, by their head words: "Nasrallah, the leader …", "his wife Manju". */
export interface Apposition {
	/** The phrase that stands first. */
	head: Token;
	/** The one that says it again. */
	apposition: Token;
}

// The reading page finds appositions too, where no word lists are: hence none here.

/** What the tree may take a name after a noun for where it misses that both are one. */
const mistaken = new Set('obj nsubj obl conj dep flat xcomp ccomp parataxis list'.split(' '));

/** Nouns before which a relative clause without "that" often begins: "the year Sinatra died", "the movie Google made". */
const opensClause = new Set(
	'time year day week month moment night way thing reason place case memory move movie election fact'.split(
		' '
	)
);

/** Nouns of distance and time: "50 km west of Baghdad", "the day before". */
const measures =
	/^(?:second|minute|hour|day|week|month|year|decade|morning|night|mile|km|kilomet(?:re|er)|met(?:re|er)|foot)$/;

/** Below this the tree's arc is a guess: of such appositions on the development sets one in six was right. */
const guess = 0.3;

/**
 * The appositions of a sentence: those of the tree; by surface what stands between marks after a name or noun; and a
 * name right after a singular noun that has a determiner or possessive of its own ("the group Hezbollah").
 */
export function findAppositions(tokens: readonly Token[]): Apposition[] {
	const found = new Map<Token, Token>();
	for (const token of tokens) {
		const head = ofTree(tokens, token) ?? nounBefore(tokens, token);
		if (head) found.set(token, head);
	}
	for (const mark of tokens) {
		const pair = afterMark(tokens, mark);
		if (pair && !found.has(pair.apposition)) found.set(pair.apposition, pair.head);
	}
	return [...found].map(([apposition, head]) => ({ head, apposition }));
}

/** What an apposition of the tree says again, as far as the tree can be trusted: else the phrase it follows, or nothing. */
function ofTree(tokens: readonly Token[], token: Token): Token | undefined {
	if (token.relation !== 'appos') return undefined;
	const head = tokens[token.head];
	if (!head || isAside(tokens, token, head)) return undefined;
	const before = lastBefore(tokens, token);
	if (before && !isWithin(tokens, before, head)) return before;
	return token.arcProbability < guess && before !== head ? undefined : head;
}

/**
 * What the tree takes for an apposition and Universal Dependencies doesn't: what stands beyond a closing quotation mark
 * or is set against the first ("not a plan"), "(1985)", "50 km west", "Photo: AP".
 */
function isAside(tokens: readonly Token[], token: Token, head: Token): boolean {
	const between = tokens.slice(head.index + 1, token.index);
	const isMarked = between.some(({ upos }) => upos === 'PUNCT');
	if (!isMarked && token.upos !== 'PROPN' && head.upos !== 'PRON') return true;
	if (between.some(({ text, lemma }) => /^(?:”|'')$/.test(text) || lemma === 'not')) return true;
	if (token.upos === 'VERB' || /^[12]\d\d\d$/.test(token.text)) return true;
	const after = tokens[token.index + 1];
	if (measures.test(token.lemma) && after && /^(?:ADP|ADV|ADJ|NOUN)$/.test(after.upos)) return true;
	return /^(?:photo|image|picture|credit)$/i.test(head.text);
}

/** The last word before the phrase of a token and the mark that opens it. */
function lastBefore(tokens: readonly Token[], token: Token): Token | undefined {
	let at = token.index - 1;
	while (at >= 0 && (isWithin(tokens, tokens[at]!, token) || tokens[at]!.upos === 'PUNCT')) at--;
	return tokens[at];
}

function isWithin(tokens: readonly Token[], token: Token, ancestor: Token): boolean {
	let at: Token | undefined = token;
	for (let steps = 0; at && steps <= tokens.length; steps++, at = tokens[at.head])
		if (at === ancestor) return true;
	return false;
}

/** The pair that a comma or bracket stands between, told by tags alone. */
function afterMark(tokens: readonly Token[], mark: Token): Apposition | undefined {
	const before = tokens[mark.index - 1];
	if (!before) return undefined;
	if (mark.text === '(') return inBrackets(tokens, mark, before);
	if (mark.text !== ',') return undefined;
	return dateAfter(tokens, mark, before) ?? betweenCommas(tokens, mark, before);
}

/** "the National Library (Koninklijke Bibliotheek)", "the … Agency (IAEA)"; no dateline, "TEHRAN (AFP)". */
function inBrackets(tokens: readonly Token[], mark: Token, before: Token): Apposition | undefined {
	if (mark.index < 2 || (before.upos !== 'PROPN' && before.upos !== 'NOUN')) return undefined;
	const end = stretch(tokens, mark.index + 1, ({ upos }) => /^(?:PROPN|ADP|DET)$/.test(upos));
	if (tokens[end]?.text !== ')') return undefined;
	const apposition = headOfStretch(tokens, mark.index + 1, end);
	return apposition && { head: topOfName(tokens, before), apposition };
}

/** "Thursday, May 8": the number of the day is another name for the weekday. */
function dateAfter(tokens: readonly Token[], mark: Token, before: Token): Apposition | undefined {
	if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(before.text)) return undefined;
	const [month, day] = [tokens[mark.index + 1], tokens[mark.index + 2]];
	if (month?.upos !== 'PROPN' || !day || !/^\d/.test(day.text)) return undefined;
	return { head: before, apposition: day };
}

/** "Nasrallah, the leader of the group," and "the chancellor, Angela Merkel,". */
function betweenCommas(tokens: readonly Token[], mark: Token, before: Token): Apposition | undefined {
	const first = mark.index + 1;
	const end = stretch(
		tokens,
		first,
		({ upos, xpos }) => !/^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(upos) && (upos !== 'PRON' || xpos === 'PRP$')
	);
	const apposition = headOfStretch(tokens, first, end);
	if (!apposition || measures.test(apposition.lemma)) return undefined;
	const inner = tokens.slice(first, end);
	const closing = tokens[end];
	const isClosed = closing && /^[,.;)]$/.test(closing.text) && tokens[end + 1]?.upos !== 'CCONJ';
	if (before.upos === 'NOUN') {
		const isName = isClosed && inner.every(({ upos }) => upos === 'PROPN');
		return isName ? { head: before, apposition } : undefined;
	}
	const isDetermined = inner[0]!.upos === 'DET' || inner[0]!.xpos === 'PRP$';
	const goesOn = closing && (closing.text === 'that' || /^(?:WDT|WP|WRB|VBN|VBG)$/.test(closing.xpos));
	if (!isDetermined || !(isClosed || goesOn) || !isNominal(apposition)) return undefined;
	if (before.upos === 'PROPN') return { head: topOfName(tokens, before), apposition };
	const sign = tokens[before.head];
	return before.upos === 'NUM' && sign?.xpos === '$' ? { head: sign, apposition } : undefined;
}

/** A noun, or what stands for one: "the largest". */
function isNominal({ upos }: Token): boolean {
	return upos === 'NOUN' || upos === 'ADJ';
}

/** Where the tokens from `first` on end of which all are `fit`. */
function stretch(tokens: readonly Token[], first: number, fit: (token: Token) => boolean): number {
	let end = first;
	while (tokens[end] && fit(tokens[end]!)) end++;
	return end;
}

/** The token of a stretch that hangs from outside it. */
function headOfStretch(tokens: readonly Token[], first: number, end: number): Token | undefined {
	return tokens.slice(first, end).find(({ head, upos }) => (head < first || head >= end) && upos !== 'ADP');
}

/** The first word of a name whose later words hang flat from it. */
function topOfName(tokens: readonly Token[], token: Token): Token {
	let top = token;
	while (baseRelation(top) === 'flat' && tokens[top.head]) top = tokens[top.head]!;
	return top;
}

/** The noun right before a name that the name is another word for. */
function nounBefore(tokens: readonly Token[], token: Token): Token | undefined {
	if (token.upos !== 'PROPN' || !token.entity?.begins || !mistaken.has(baseRelation(token))) return undefined;
	const noun = tokens[token.index - 1];
	if (!noun || noun.xpos !== 'NN' || noun.entity || opensClause.has(noun.lemma)) return undefined;
	const isDetermined = tokens.some(
		({ head, relation }) => head === noun.index && (relation === 'det' || relation === 'nmod:poss')
	);
	return isDetermined ? noun : undefined;
}
