import type { Token } from '$lib/language/types';

/** Parts of speech of Universal Dependencies, in words that are taught at school. */
const sorts: Record<string, string> = {
	ADJ: 'adjective',
	ADP: 'preposition',
	ADV: 'adverb',
	AUX: 'helping verb',
	CCONJ: 'conjunction',
	DET: 'determiner',
	INTJ: 'exclamation',
	NOUN: 'noun',
	NUM: 'number',
	PART: 'particle',
	PRON: 'pronoun',
	PROPN: 'name',
	PUNCT: 'mark',
	SCONJ: 'conjunction',
	SYM: 'sign',
	VERB: 'verb'
};

/** Relations of Universal Dependencies in plain words; a subtype that is not here is told by what stands before its colon. */
const relations: Record<string, string> = {
	acl: 'clause that says more of it',
	advcl: 'clause of when, why or how',
	advmod: 'how, when or how much',
	amod: 'of what sort',
	appos: 'the same thing again',
	aux: 'helping verb',
	'aux:pass': 'helping verb of the passive',
	case: 'preposition',
	cc: 'joining word',
	ccomp: 'what is said or thought',
	compound: 'part of the word',
	'compound:prt': 'particle of the verb',
	conj: 'one more of the same',
	cop: 'linking verb',
	csubj: 'subject, a clause',
	dep: 'unclear',
	det: 'determiner',
	discourse: 'aside',
	expl: 'placeholder',
	fixed: 'part of a set phrase',
	flat: 'part of the name',
	iobj: 'to whom',
	list: 'one of a list',
	mark: 'opens the clause',
	nmod: 'of what or which',
	'nmod:desc': 'title',
	'nmod:poss': 'whose',
	nsubj: 'subject',
	'nsubj:pass': 'subject of the passive',
	nummod: 'how many',
	obj: 'object',
	obl: 'where, when or how',
	'obl:agent': 'by whom',
	parataxis: 'stands beside it',
	punct: 'mark',
	root: 'head of the sentence',
	vocative: 'who is spoken to',
	xcomp: 'completes it'
};

const nameTypes: Record<NonNullable<Token['entity']>['type'], string> = {
	person: 'person',
	place: 'place',
	organisation: 'organisation',
	other: 'other name'
};

/** The part of speech of a word: `NOUN` → `noun`. */
export function sortName({ upos }: Token): string {
	return sorts[upos] ?? 'other';
}

/** What a word is to the one that it belongs to: `nsubj` → `subject`. */
export function relationName({ relation }: Token): string {
	return relations[relation] ?? relations[relation.split(':')[0]!] ?? 'other';
}

/** A name in a sentence and what sort of name it is. */
export interface Name {
	text: string;
	type: string;
}

/** The names of a sentence, as the model sees them, in the order of the text. */
export function namesOf(tokens: readonly Token[]): Name[] {
	const names: Name[] = [];
	let end = 0;
	for (const { entity, text, start, end: after } of tokens) {
		const last = names.at(-1);
		if (entity && (entity.begins || !last)) names.push({ text, type: nameTypes[entity.type] });
		else if (entity && last) last.text += (start > end ? ' ' : '') + text;
		end = after;
	}
	return names;
}
