import { patternOf, WordList } from '../words';

/** Auxiliaries that put a clause after the day of publication. */
export const futureAuxiliaries = new WordList('future-auxiliaries');

/** Auxiliaries that put a clause before it. */
export const pastAuxiliaries = new WordList('past-auxiliaries');

/** Stems of words of planning: what they govern is still to come. Compared with the start of the word. */
export const planStems = patternOf('plan-stems');

/** Words of planning in full. */
export const planWords = new WordList('plan-words');

/** Verbs whose present tense with a date tells of a timetable: "the talks open on Monday". */
export const timetableVerbs = new WordList('timetable-verbs');
