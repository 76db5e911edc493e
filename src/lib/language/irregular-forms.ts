import { linesOf, once } from '../words';

/**
 * Irregular forms: Penn tag and form in lower case, a space between, to lemma. The lists hold verbs (base, past, participle
 * where it differs; variants with a slash), plurals (plural, singular), and by tag what clitics and short forms stand for,
 * degrees, pronouns and determiners.
 */
export const irregularForms = once(collect);

function collect(): ReadonlyMap<string, string> {
	const forms = new Map<string, string>();
	for (const entry of linesOf('irregular-verbs').flatMap((line) => line.split(';'))) {
		const [base, past, participle = past] = entry.split(' ');
		for (const form of past!.split('/')) forms.set(`VBD ${form}`, base!);
		for (const form of participle!.split('/')) forms.set(`VBN ${form}`, base!);
	}
	for (const pair of linesOf('irregular-plurals').flatMap((line) => line.split(','))) {
		const [plural, singular] = pair.split(' ');
		forms.set(`NNS ${plural}`, singular!);
	}
	for (const entry of linesOf('irregular-by-tag').flatMap((line) => line.split(','))) {
		const [tag, form, lemma] = entry.split(' ');
		forms.set(`${tag} ${form}`, lemma!);
	}
	return forms;
}
