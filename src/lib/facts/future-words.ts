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
export const planWords: ReadonlySet<string> = new Set([
	'set',
	'due',
	'going',
	'want',
	'wants',
	'vow',
	'vows',
	'vowed',
	'promise',
	'promises',
	'promised',
	'likely',
	'ready',
	'poised',
	'until',
	'deadline',
	'deadlines',
	'agreed',
	'ordered',
	'urged',
	'asked'
]);

/** Verbs whose present tense with a date tells of a timetable: "the talks open on Monday". */
export const timetableVerbs: ReadonlySet<string> = new Set([
	'begin',
	'begins',
	'start',
	'starts',
	'open',
	'opens',
	'end',
	'ends',
	'close',
	'closes',
	'expire',
	'expires',
	'launch',
	'launches',
	'meet',
	'meets',
	'resume',
	'resumes',
	'run',
	'runs',
	'play',
	'plays',
	'face',
	'faces',
	'take',
	'takes',
	'leave',
	'leaves',
	'arrive',
	'arrives',
	'come',
	'comes',
	'go',
	'goes',
	'vote',
	'votes'
]);
