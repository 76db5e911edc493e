// What learning lemmas needs of the app, in one bundle: the rules look into the word lists that are loaded here.
export { readWords } from '../src/cli/model';
export { irregularForms } from '../src/lib/language/irregular-forms';
export { Lemmatizer, lemmaKey } from '../src/lib/language/lemma';
