/** What a learner may write before an answer that adds nothing: "It was in Moscow". Folded. */
export const leadWords: ReadonlySet<string> = new Set(
	'the a an it is was were they are he she his her its by in at to from of on for with'.split(' ')
);

/** Before a place's name: "the city of Moscow". */
export const placeLeads: ReadonlySet<string> = new Set(
	'city town village state province region district county island'.split(' ')
);

/** After a surname; a learner may leave it off. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** An answer with one of these is no plain name and gets no forgiveness. */
export const denials: ReadonlySet<string> = new Set([
	'not',
	'no',
	'never',
	'nor',
	'neither',
	'except',
	'without'
]);
