import { WordList } from '../../words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing by themselves: two texts that share them share no content. */
export const functionWords = new WordList('function-words');

/** What a question calls for, without being in the article: "In which city", "What percentage". */
export const askingWords = new WordList('asking-words');

/** Auxiliaries and copulas, which show by themselves that a clause is finite. */
export const finiteAuxiliaries = words(
	'is are was were am do does did has have had will would can could may might must shall should isn’t aren’t wasn’t ' +
		'weren’t doesn’t didn’t won’t can’t couldn’t wouldn’t'
);

/** Auxiliaries that make a statement less than a fact. */
export const modalWords = words("will would can could may might must shall should ’ll 'll wo ca");

/** Verbs and adjectives after which what follows did not, or need not, happen. */
export const openingHeads = new WordList('opening-heads');
