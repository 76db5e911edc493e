import { WordList } from '../../words';

/** Words that say nothing by themselves: two texts that share them share no content. */
export const functionWords = new WordList('function-words');

/** What a question calls for, without being in the article: "In which city", "What percentage". */
export const askingWords = new WordList('asking-words');

/** Auxiliaries and copulas, which show by themselves that a clause is finite. */
export const finiteAuxiliaries = new WordList('finite-auxiliaries');

/** Auxiliaries that make a statement less than a fact. */
export const modalWords = new WordList('modal-words');

/** Verbs and adjectives after which what follows did not, or need not, happen. */
export const openingHeads = new WordList('opening-heads');
