import { WordList } from '../words';

/** Words that name a thing by the number after them: "Resolution 1441", "Flight 370", "day five". */
export const identifierLeads = new WordList('identifier-leads');

/** Words after an ordinal that make a name or a rank of it: "Fifth Avenue", "14th Amendment", "third-largest". */
export const ordinalNameEnds = new WordList('ordinal-name-ends');

/** Nouns after "one" that make an idiom, not a count. */
export const idiomsOfOne = new WordList('idioms-of-one');

/** Words about a contest near `3-1` that make a score of it. */
export const scoreWords = new WordList('score-words');
