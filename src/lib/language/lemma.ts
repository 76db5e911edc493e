import { irregularForms } from './irregular-forms';
import { lostE } from './stem-endings';

/** Finds lemmas: first those learnt, then irregular forms, then by the rules of English endings. */
export class Lemmatizer {
	readonly #learnt: Map<string, string>;

	/** @param learnt form (lower case but for names), Penn tag, lemma: what the rules get wrong */
	constructor(learnt: readonly (readonly [string, string, string])[]) {
		this.#learnt = new Map(learnt.map(([form, tag, lemma]) => [`${tag} ${form}`, lemma]));
	}

	/** The lemma of a word with its tags, e.g. ("issued", "VERB", "VBD") → "issue". */
	lemma(word: string, upos: string, xpos: string): string {
		const plain = word.replace(/[’‘]/g, "'");
		const form = lemmaKey(plain, upos);
		return (
			this.#learnt.get(`${xpos} ${form}`) ??
			irregularForms().get(`${xpos} ${form.toLowerCase()}`) ??
			regularLemma(form, upos, xpos)
		);
	}
}

/** The form lemmas are looked up by: lower case, but names and adjectives made of names as they are. */
export function lemmaKey(word: string, upos: string): string {
	if (upos === 'PROPN' || upos === 'X') return word;
	if (upos === 'ADJ' && /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+(?:an|ese|ish|i|ic|ch|ss))$/u.test(word)) return word;
	return word.toLowerCase();
}

/** The lemma by rule alone. */
export function regularLemma(form: string, upos: string, xpos: string): string {
	switch (xpos) {
		case 'NNS':
		case 'NNPS':
			return singular(form);
		case 'VBZ':
			return singular(form);
		case 'VBD':
		case 'VBN':
			return withoutEnding(form, 'ed');
		case 'VBG':
			return upos === 'VERB' || upos === 'AUX' ? withoutEnding(form, 'ing') : form;
		case 'JJR':
		case 'RBR':
			return withoutEnding(form, 'er');
		case 'JJS':
		case 'RBS':
			return withoutEnding(form, 'est');
		case 'CD':
			return form.replace(/,(?=\d)/g, '');
		default:
			return form;
	}
}

/** "countries" → "country", "matches" → "match", "houses" → "house". */
function singular(form: string): string {
	if (form.length < 4 || !/s$/i.test(form) || /(ss|us|is)$/i.test(form)) return form.replace(/'?s$/, '');
	if (/ies$/i.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
	if (/(sh|tch|[^aeiou]ch|ach|x|ss|zz)es$/i.test(form)) return form.slice(0, -2);
	return form.replace(/'?s$/i, '');
}

/** Takes an ending off a stem and mends it: "stopped" → "stop", "making" → "make", "tried" → "try". */
function withoutEnding(form: string, ending: 'ed' | 'ing' | 'er' | 'est'): string {
	if (!form.endsWith(ending) || form.length < ending.length + 2) return form;
	const stem = form.slice(0, -ending.length);
	if (!/[aeiouy]/.test(stem)) return ending === 'ed' && stem.length > 1 ? `${stem}e` : form;
	if (ending !== 'ing' && stem.endsWith('i')) return stem.length > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`;
	if (ending !== 'ing' && stem.endsWith('e')) return `${stem}e`;
	if (/^(?:add|err|odd|ebb|egg|butt|inn)$/.test(stem)) return stem;
	if (/([bdgmnprt])\1$|[aeiou][^aeiou]+e(ll)$|troll$/.test(stem)) return stem.slice(0, -1);
	return lostE(stem) ? `${stem}e` : stem;
}
