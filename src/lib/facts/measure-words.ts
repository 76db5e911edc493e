import { WordList } from '../words';

/** Units of time, length, weight and the like: what is counted is a measure, not things. */
export const measureWords = new WordList('measures');

/** Measures of time, after which "over" may mean "during". */
export const durationWords = new WordList('durations');

/** Words that stand before a measure and belong to it. */
export const measureLeads = new WordList('measure-leads');

/** Words that stand after a measure and belong to it: `degrees Celsius`. */
export const measureEnds = new WordList('measure-ends');
