import { WordList } from '../../words';

/** Events and things that "the" alone does not name: "the crash", "the deal". */
export const genericNouns = new WordList('generic-nouns');

/** Rounds and games that need a year or a competition. */
export const roundNouns = new WordList('rounds');
