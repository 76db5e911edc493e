import { linesOf, once } from '../words';

/** Clitics and short forms by tag: what they stand for. */
const contractions =
	"VBZ 's be,VBP 're be,VBP 'm be,VBP 've have,VB 've have,MD 'll will,MD 'd would,VBD 'd have,VBN 'd have,MD ca can,MD wo will,MD sha shall," +
	"RB n't not,VBZ is be,VBP are be,VBP am be,VBZ has have,VBZ does do,VBZ goes go,VBG being be,VBG dying die,VBG lying lie,VBG tying tie,VBG gon go,VB wan want,VBP wan want,VBN got get,VBG vying vie,POS ' 's,PRP 's us,IN 'cause because,MD 'll will";

/** Comparatives and superlatives. */
const grades =
	'JJR better good,JJS best good,RBR better well,RBS best well,JJR worse bad,JJS worst bad,RBR worse badly,RBS worst badly,' +
	'JJR more more,RBR more more,JJS most most,RBS most most,JJR less less,RBR less less,JJS least least,RBS least least,' +
	'JJR further far,RBR further far,RBR farther far,JJR farther far,JJR fewer few,JJR lower low,JJR elder old,JJS eldest old';

/** Pronouns and determiners whose lemma is another word in UD English: form, lemma. */
const pronouns =
	'me I,i I,us we,him he,her she,them they,an a,mine my,ours our,theirs their,yours your,hers her,these this,those that';

/**
 * Irregular forms: Penn tag and form in lower case, a space between, to lemma. The lists hold verbs (base, past, participle
 * where it differs; variants with a slash) and plurals (plural, singular).
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
	for (const entry of `${contractions},${grades}`.split(',')) {
		const [tag, form, lemma] = entry.split(' ');
		forms.set(`${tag} ${form}`, lemma!);
	}
	for (const pair of pronouns.split(',')) {
		const [form, lemma] = pair.split(' ');
		for (const tag of ['PRP', 'PRP$', 'DT']) forms.set(`${tag} ${form}`, lemma!);
	}
	return forms;
}
