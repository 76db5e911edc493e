import type { Clause } from '../../language/clauses';
import type { Token } from '../../language/types';

const spelledOut = new Map([
	['’ve', 'have'],
	["'ve", 'have'],
	['’ll', 'will'],
	["'ll", 'will'],
	['’re', 'are'],
	["'re", 'are'],
	['’m', 'am'],
	["'m", 'am']
]);

/** The words of the verb group: the auxiliary that inverts, those after it, and the main verb's form after inversion. */
export interface VerbGroup {
	/** As it stands in a statement: "has met", "issued". */
	statement: { auxiliaries: string[]; verb?: string };
	/** For a question with inversion: "did … issue", "has … met". */
	question: { auxiliary: string; rest: string[]; verb?: string };
}

/**
 * Splits a clause's verb group for inversion, with do-support where there is no auxiliary. Undefined where a form is unsure.
 * With `past`, "has issued" becomes "did … issue": a finished day, month or year goes with no perfect.
 */
export function verbGroup(clause: Clause, past = false): VerbGroup | undefined {
	const words: string[] = [];
	for (const token of clause.auxiliaries) {
		const word = spelledOut.get(token.text.toLowerCase()) ?? token.text.toLowerCase();
		if (/['’]/.test(word)) return undefined;
		words.push(word);
	}
	const own = clause.copular ? undefined : clause.verb;
	if (own && /['’]/.test(own.text)) return undefined;
	const form = own?.text.toLowerCase();
	if (past && own && /^(has|have|had)$/.test(words[0] ?? '')) {
		if (words.length === 1)
			return {
				statement: { auxiliaries: words, verb: form! },
				question: { auxiliary: 'did', rest: [], verb: own.lemma }
			};
		if (words.length === 2 && words[1] === 'been' && clause.passive) {
			const plural = clause.subject?.features.number === 'Plur' || words[0] === 'have';
			return {
				statement: { auxiliaries: words, verb: form! },
				question: { auxiliary: plural ? 'were' : 'was', rest: [], verb: form! }
			};
		}
	}
	const [first, ...rest] = words;
	if (first !== undefined) {
		return {
			statement: { auxiliaries: words, ...(form ? { verb: form } : {}) },
			question: { auxiliary: first, rest, ...(form ? { verb: form } : {}) }
		};
	}
	if (!own || !form) return undefined;
	if (own.lemma === 'be' || /^(is|are|was|were|am)$/.test(form))
		return { statement: { auxiliaries: [form] }, question: { auxiliary: form, rest: [] } };
	const auxiliary = doForm(own);
	if (!auxiliary) return undefined;
	return { statement: { auxiliaries: [], verb: form }, question: { auxiliary, rest: [], verb: own.lemma } };
}

function doForm(verb: Token): string | undefined {
	if (verb.xpos === 'VBD') return 'did';
	if (verb.xpos === 'VBZ') return 'does';
	if (verb.xpos === 'VBP') return 'do';
	return undefined;
}
