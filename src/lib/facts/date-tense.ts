import type { Sentence, Token } from '../language/types';
import { futureAuxiliaries, pastAuxiliaries, planStems, planWords, timetableVerbs } from './future-words';

/** Children of every token, made once a sentence so that many dates in one cost no more than their own. */
export type TreeIndex = Map<number, Token[]>;

/** Lists every token's children. */
export function indexTree(sentence: Sentence): TreeIndex {
	const index: TreeIndex = new Map();
	for (const token of sentence.tokens) {
		const siblings = index.get(token.head);
		if (siblings) siblings.push(token);
		else index.set(token.head, [token]);
	}
	return index;
}

const mostSteps = 12;

/**
 * What the clause around a token says of its time: `will meet on Friday` is future, `met on Friday` past.
 * Climbs from the token to the first verb that decides.
 */
export function tenseAround(
	sentence: Sentence,
	tree: TreeIndex,
	token: Token
): 'past' | 'future' | undefined {
	const said = sentence.tokens[token.index - (sentence.tokens[token.index - 1]?.upos === 'ADP' ? 2 : 1)];
	// "the election expected in May"
	if (
		said?.xpos === 'VBN' &&
		isPlan(said.text.toLowerCase()) &&
		!tree.get(said.index)?.some((child) => /^aux/.test(child.relation))
	)
		return 'future';
	let at: Token | undefined = token;
	for (let steps = 0; at && steps < mostSteps; steps++) {
		// "On Monday, MCI agreed to a buyout": what opens the sentence dates the agreeing.
		if (at.head === -1 && at.xpos === 'VBD' && at.index > token.index) return 'past';
		const tense = tenseOf(at, tree, at !== token);
		if (tense === 'future' && at.index > token.index && followsPast(sentence, token)) return 'past';
		// "will play at an appeal, held in Oslo on 19 February": what is held is to come as well.
		const isParticiple = at.xpos === 'VBN' && at.relation === 'acl';
		const above: Token | undefined = sentence.tokens[sentence.tokens[at.head]?.head ?? -1];
		if (tense === 'past' && isParticiple && above && tenseOf(above, tree, true) === 'future') return 'future';
		if (tense) return tense;
		at = at.head < 0 ? undefined : sentence.tokens[at.head];
	}
	return undefined;
}

/** `reached a compromise on Thursday in which he would stay`: the past verb before it is the nearer. */
function followsPast({ tokens }: Sentence, token: Token): boolean {
	for (let index = token.index - 1; index >= Math.max(0, token.index - mostSteps); index--) {
		const { text, xpos } = tokens[index]!;
		if (xpos === 'VBD') return true;
		if (text === 'that' || text === ',' || text === ':' || xpos === 'MD') return false;
	}
	return false;
}

function tenseOf(token: Token, tree: TreeIndex, climbed: boolean): 'past' | 'future' | undefined {
	if (!climbed) return undefined;
	const word = token.text.toLowerCase();
	const below = tree.get(token.index) ?? [];
	const auxiliaries = below
		.filter((child) => /^(?:aux|cop)/.test(child.relation))
		.map((child) => child.text.toLowerCase());
	if (auxiliaries.some((auxiliary) => futureAuxiliaries.has(auxiliary))) return 'future';
	if (isPlan(word)) return isFinished(token, auxiliaries) ? undefined : 'future';
	const present = auxiliaries.some((auxiliary) => auxiliary === 'is' || auxiliary === 'are');
	const to = below.some((child) => child.text.toLowerCase() === 'to' && /^(?:mark|aux)/.test(child.relation));
	if (to) return present ? 'future' : undefined;
	if (auxiliaries.some((auxiliary) => pastAuxiliaries.has(auxiliary))) return 'past';
	if (token.xpos === 'VBD') return 'past';
	if (token.xpos === 'VBN')
		return present ? undefined : /^(?:acl|advcl)/.test(token.relation) ? 'past' : undefined;
	if (token.xpos === 'VBG') return present ? 'future' : undefined;
	if ((token.xpos === 'VBZ' || token.xpos === 'VBP') && timetableVerbs.has(word)) return 'future';
	return undefined;
}

/** "had planned to": the plan itself is past, and what it governs may never have come. */
function isFinished(token: Token, auxiliaries: string[]): boolean {
	return auxiliaries.includes('had') || (token.upos === 'VERB' && /^hoped?$/.test(token.text));
}

function isPlan(word: string): boolean {
	return planWords.has(word) || planStems().test(word);
}
