import { baseRelation, showsTense } from './tree';
import type { Token } from './types';

/**
 * Makes a time that stands right before a verb without a subject its subject: "This year also marks …", which the
 * network takes for "This year, …". A verb after "and" may share a subject and is left alone.
 */
export function settleSubjects(tokens: readonly Token[]): void {
	for (const token of tokens) {
		const verb = tokens[token.head];
		if (token.relation !== 'obl:unmarked' || !verb || verb.index < token.index) continue;
		if (verb.upos !== 'VERB' || !showsTense(verb) || verb.relation === 'conj') continue;
		const isNext = tokens.slice(token.index + 1, verb.index).every(({ upos }) => upos === 'ADV');
		if (isNext && !tokens.some((other) => other.head === verb.index && takesPlace(other)))
			token.relation = 'nsubj';
	}
}

/** Whether a verb's dependent is a subject, or an auxiliary before which the subject would stand. */
function takesPlace(token: Token): boolean {
	return /^(?:nsubj|csubj|expl|aux)$/.test(baseRelation(token));
}
