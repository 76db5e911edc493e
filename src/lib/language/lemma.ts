import { irregularForms } from './irregular-forms';

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
			irregularForms.get(`${xpos} ${form.toLowerCase()}`) ??
			regularLemma(form, upos, xpos)
		);
	}
}

/** The form lemmas are looked up by: lower case, but names as they are. */
export function lemmaKey(word: string, upos: string): string {
	if (upos === 'PROPN' || upos === 'X') return word;
	if (upos === 'ADJ' && word !== word.toLowerCase() && word !== word.toUpperCase()) return word;
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
	if (ending !== 'ing' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	return needsE(stem) ? `${stem}e` : stem;
}

/** Whether a stem lost a silent e: by its last letters. */
function needsE(stem: string): boolean {
	if (/(ee|oe|ye|[aeiou]w|[aeiou]y|x|h|ll|ss|ff|zz|tt|k[^k]?y)$/.test(stem))
		return /(breath|bath|cloth|sooth|loath|ath)$/.test(stem) && stem.length < 8 && stem !== 'bath';
	if (/(v|u|c|z|dg|rg|ng[^i]?|[aeiou]s|ns|rs|ps|bl|cl|dl|fl|gl|kl|pl|tl|zl|sl)$/.test(stem)) {
		if (/(ring|sing|king|wing|hang|bang|long|belong|ding|ping|ting)$/.test(stem)) return false;
		return !/(ious|focus|bias|canvas|gas)$/.test(stem);
	}
	if (
		/(eat|oat|eet|oot|out|ait|eit|uit|ead|eed|oad|ood|oud|aid|ied|een|ean|oon|ain|ein|oin|eam|oom|aim|eem|eal|eel|oil|ail|ool|ear|eer|oor|our|air|eak|eek|ook|oak|eap|eep|oop|oup|ieg|eag|aul)$/.test(
			stem
		)
	)
		return false;
	if (/[aiou](t|d|m|n|l|r|k|p|b|g)$/.test(stem) && /^[^aeiou]*[aiou][^aeiou]$/.test(stem)) return true;
	if (
		/(at|ut|ot|id|ad|ud|od|ag|ib|ob|ub|ik|ak|ok|yp|op|ip|ap|in|im|um|am|om|yz|ir|ur|ar|or|il|al|ol|ul|uk)$/.test(
			stem
		)
	)
		return (
			/(at|ut|ot|id|ad|ud|od|ag|ib|ub|ik|ak|ok|yp|yz|ir|ur|in|ar|or|il|ul|op|ap|am|om|um|im)$/.test(stem) &&
			!/(bit|hibit|[dl]it|visit|ordin|[aeiou]gin|erin|perm|vis|in[ae]l|open|profil|abandon|iot|pilot|pivot|allot|ballot|equip|gallop|develop|envelop|handicap|kidnap|program|custom|blossom|random|welcom[^e]|claim|avoid|vic[ao]r|fac?tor|monitor|doctor|tutor|author|anchor|ferr|simm|fil[lm]|[bp]ar|labor|favor|harbor|honor|humor|error|mirror)$/.test(
				stem
			)
		);
	return false;
}
