import type { Token } from './types';

/**
 * Makes the verb of a report that closes a sentence its root: "Ties are built on trust, and are not directed against
 * anyone, he said." The network now and then takes it for one more member of what is said; in the treebanks it is the root
 * in 10 of 12 such sentences, and what is said its complement.
 */
export function settleReport(tokens: readonly Token[]): void {
	const verb = tokens.findLast(({ upos }) => upos !== 'PUNCT');
	if (!verb || !/^(?:say|add|tell|explain|note)$/.test(verb.lemma) || !/^VB[DZP]$/.test(verb.xpos)) return;
	const said = tokens[verb.head];
	if (!said || said.relation !== 'root' || !/^(?:conj|parataxis)$/.test(verb.relation)) return;
	const subject = tokens.find(({ head, relation }) => head === verb.index && relation === 'nsubj');
	if (!subject || !tokens.slice(said.index, subject.index).some(({ text }) => text === ',')) return;
	[verb.head, verb.relation] = [-1, 'root'];
	[said.head, said.relation] = [verb.index, 'ccomp'];
}
