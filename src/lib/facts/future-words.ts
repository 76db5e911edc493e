import { WordList } from '../words';

/** Auxiliaries that put a clause after the day of publication. */
export const futureAuxiliaries: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would']);

/** Auxiliaries that put a clause before it. */
export const pastAuxiliaries: ReadonlySet<string> = new Set([
	'was',
	'were',
	'had',
	'did',
	'has',
	'have',
	"'ve",
	'’ve'
]);

/** Stems of words of planning: what they govern is still to come. Compared with the start of the word. */
export const planStems: readonly string[] = [
	'plan',
	'schedul',
	'expect',
	'slat',
	'inten',
	'hop',
	'aim',
	'prepar',
	'upcoming',
	'forthcoming',
	'anticipat',
	'forecast',
	'propos'
];

/** Words of planning in full. */
export const planWords = new WordList('plan-words');

/** Verbs whose present tense with a date tells of a timetable: "the talks open on Monday". */
export const timetableVerbs = new WordList('timetable-verbs');
