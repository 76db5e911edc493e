/** Words that open a sentence part and no item. */
export const noItems = new Set(
	'however meanwhile therefore moreover then also instead too now today yesterday tomorrow respectively etc so yet still though although because since while when where if that which who whom whose not more most less least both either neither'.split(
		' '
	)
);

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
