import type { Features, Token } from './types';

const byTag: Record<string, Features> = {
	NN: { number: 'Sing' },
	NNP: { number: 'Sing' },
	NNS: { number: 'Plur' },
	NNPS: { number: 'Plur' },
	VBD: { tense: 'Past', verbForm: 'Fin' },
	VBZ: { tense: 'Pres', verbForm: 'Fin', number: 'Sing', person: 3 },
	VBP: { tense: 'Pres', verbForm: 'Fin' },
	VB: { verbForm: 'Inf' },
	VBN: { tense: 'Past', verbForm: 'Part' },
	VBG: { verbForm: 'Ger' },
	MD: { verbForm: 'Fin' }
};

const pronouns: Record<string, Features> = {
	i: { person: 1, number: 'Sing' },
	me: { person: 1, number: 'Sing' },
	my: { person: 1, number: 'Sing' },
	mine: { person: 1, number: 'Sing' },
	myself: { person: 1, number: 'Sing' },
	we: { person: 1, number: 'Plur' },
	us: { person: 1, number: 'Plur' },
	our: { person: 1, number: 'Plur' },
	ours: { person: 1, number: 'Plur' },
	ourselves: { person: 1, number: 'Plur' },
	you: { person: 2 },
	your: { person: 2 },
	yours: { person: 2 },
	yourself: { person: 2, number: 'Sing' },
	yourselves: { person: 2, number: 'Plur' },
	he: { person: 3, number: 'Sing' },
	him: { person: 3, number: 'Sing' },
	his: { person: 3, number: 'Sing' },
	himself: { person: 3, number: 'Sing' },
	she: { person: 3, number: 'Sing' },
	her: { person: 3, number: 'Sing' },
	hers: { person: 3, number: 'Sing' },
	herself: { person: 3, number: 'Sing' },
	it: { person: 3, number: 'Sing' },
	its: { person: 3, number: 'Sing' },
	itself: { person: 3, number: 'Sing' },
	they: { person: 3, number: 'Plur' },
	them: { person: 3, number: 'Plur' },
	their: { person: 3, number: 'Plur' },
	theirs: { person: 3, number: 'Plur' },
	themselves: { person: 3, number: 'Plur' },
	this: { number: 'Sing' },
	that: { number: 'Sing' },
	these: { number: 'Plur' },
	those: { number: 'Plur' }
};

const auxiliaries: Record<string, Features> = {
	am: { person: 1, number: 'Sing' },
	"'m": { person: 1, number: 'Sing' },
	is: { person: 3, number: 'Sing' },
	was: { number: 'Sing' },
	were: {},
	are: {}
};

/** The features of a token, from its tag, its word where that tells more, and its place in the tree. */
export function featuresOf(
	{ text, xpos, upos, relation }: Pick<Token, 'text' | 'xpos' | 'upos' | 'relation'>,
	isPassive: boolean
): Features {
	const word = text.toLowerCase().replace('’', "'");
	const features: Features = { ...byTag[xpos] };
	if (upos === 'PRON' || upos === 'DET') Object.assign(features, own(pronouns, word));
	if (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') Object.assign(features, own(auxiliaries, word));
	// A participle is a gerund only where it stands for a noun; with an auxiliary or a noun it is a participle.
	if (xpos === 'VBG' && (upos === 'VERB' || upos === 'AUX') && !isNominal(relation)) {
		features.verbForm = 'Part';
		features.tense = 'Pres';
	}
	if (xpos === 'VBN' && isPassive) features.voice = 'Pass';
	return features;
}

function isNominal(relation: string): boolean {
	return ['csubj', 'nsubj', 'obj', 'obl', 'nmod', 'compound'].some((start) => relation.startsWith(start));
}

function own(table: Record<string, Features>, word: string): Features | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
