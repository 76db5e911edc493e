import { baseRelation } from './tree';
import type { Token } from './types';

/** Two phrases side by side for one thing, by their head words: "Nasrallah, the leader …", "his wife Manju". */
export interface Apposition {
	/** The phrase that stands first. */
	head: Token;
	/** The one that says it again. */
	apposition: Token;
}

/** What the tree may take a name after a noun for where it misses that both are one. */
const mistaken = new Set('obj nsubj obl conj dep flat xcomp ccomp parataxis list'.split(' '));

/** Nouns before which a relative clause without "that" often begins: "the year Sinatra died", "the movie Google made". */
const opensClause = new Set(
	'time year day week month moment night way thing reason place case memory move movie election fact'.split(
		' '
	)
);

/**
 * The appositions of a sentence: those of the tree, and by surface a name right after a singular noun that has a
 * determiner or possessive of its own ("the group Hezbollah", "his wife Manju").
 */
export function findAppositions(tokens: readonly Token[]): Apposition[] {
	const found: Apposition[] = [];
	for (const token of tokens) {
		const head = token.relation === 'appos' ? tokens[token.head] : nounBefore(tokens, token);
		if (head) found.push({ head, apposition: token });
	}
	return found;
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
