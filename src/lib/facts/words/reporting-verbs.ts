import { WordList } from '../../words';

/** Verbs that give someone's words, by lemma. */
export const reportingVerbs = new WordList('reporting-verbs');

/** Verbs after which a that-clause is someone's words: the strong core of the list. */
export const clauseReportingVerbs = new WordList('clause-reporting-verbs');

/** Verbs whose object is someone's words in a noun: "expressed readiness", "urged the two sides to …". */
export const objectReportingVerbs = new WordList('object-reporting-verbs');

/** Forms of reporting verbs that the tagger's lemma may miss. */
export const reportingForms: Readonly<Record<string, string>> = {
	said: 'say',
	says: 'say',
	told: 'tell',
	wrote: 'write',
	tweeted: 'tweet',
	added: 'add',
	saying: 'say',
	writes: 'write',
	noted: 'note'
};

/** Participles of a doubtful claim: "alleged", "accused of". */
export const allegations = new WordList('allegations');
