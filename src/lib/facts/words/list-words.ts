import { WordList } from '../../words';

/** Words that open a sentence part and no item. */
export const noItems = new WordList('no-items');

/** Number words that announce how many items follow. */
export const smallNumbers: Readonly<Record<string, number>> = {
	two: 2,
	both: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10
};
