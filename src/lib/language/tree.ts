import type { Sentence, Token } from './types';

/** The part of a relation before the subtype: `nsubj:pass` → `nsubj`. */
export function baseRelation(token: Token): string {
	const colon = token.relation.indexOf(':');
	return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

/** The tokens that depend directly on the token at `index`, in reading order. */
export function children(sentence: Sentence, index: number): Token[] {
	return sentence.tokens.filter((token) => token.head === index);
}

/** Whether a verb's own form shows a tense, by its Penn Treebank tag: "issued", "has", "will"; not "to meet" or "meeting". */
export function showsTense(token: Token): boolean {
	return /^(VB[DZP]|MD)$/.test(token.xpos);
}

/** The first member of the coordination that the token is a later member of; the token itself where it is none. */
export function firstConjunct(sentence: Sentence, token: Token): Token {
	let first = token;
	while (baseRelation(first) === 'conj' && sentence.tokens[first.head]) first = sentence.tokens[first.head]!;
	return first;
}

/** The token at `index` and all that hangs below it, in reading order; branches that `leave` names are cut. */
export function subtree(sentence: Sentence, index: number, leave?: (token: Token) => boolean): Token[] {
	const inside = new Uint8Array(sentence.tokens.length);
	const queue = [index];
	const byHead = new Map<number, Token[]>();
	for (const token of sentence.tokens) {
		const siblings = byHead.get(token.head);
		if (siblings) siblings.push(token);
		else byHead.set(token.head, [token]);
	}
	while (queue.length > 0) {
		const at = queue.pop()!;
		if (inside[at]) continue;
		inside[at] = 1;
		for (const child of byHead.get(at) ?? []) if (!leave?.(child)) queue.push(child.index);
	}
	return sentence.tokens.filter((token) => inside[token.index]);
}

/** Whether the token at `index` is `ancestor` or hangs below it. */
export function isWithin(sentence: Sentence, index: number, ancestor: number): boolean {
	for (let at = index, steps = 0; at >= 0 && steps <= sentence.tokens.length; steps++) {
		if (at === ancestor) return true;
		at = sentence.tokens[at]?.head ?? -1;
	}
	return false;
}

/** The tokens that overlap a span of the article. */
export function tokensIn(sentence: Sentence, span: { start: number; end: number }): Token[] {
	return sentence.tokens.filter((token) => token.start < span.end && token.end > span.start);
}

/** Among the tokens, the one whose head lies outside them: the phrase's head word. */
export function headOf(tokens: Token[]): Token | undefined {
	const inside = new Set(tokens.map((token) => token.index));
	return tokens.find((token) => !inside.has(token.head) && token.upos !== 'PUNCT') ?? tokens[0];
}
