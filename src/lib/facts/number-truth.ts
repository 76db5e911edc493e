import type { CountValue } from './types';

/** How far "about 20" and "nearly 30" reach, as a part of the number: 18–22, 28–30. */
const aboutReach = 0.1;
const nearlyReach = 0.07;

/**
 * Whether a number fits what the article says, a qualifier read as the interval it leaves open:
 * "more than 20" is true of 40, "nearly 30" of 28 to 30. Scores and ordinals only fit themselves.
 */
export function isTrueOf(
	count: Pick<CountValue, 'value' | 'upper' | 'modifier' | 'score' | 'ordinal'>,
	value: number
): boolean {
	const { value: said, upper, modifier } = count;
	if (!Number.isFinite(value)) return false;
	if (count.score || count.ordinal) return close(value, said);
	const top = upper ?? said;
	switch (modifier) {
		case undefined:
			return upper === undefined ? close(value, said) : value >= said && value <= upper;
		case 'more than':
		case 'over':
			return value > said;
		case 'at least':
			return value >= said;
		case 'less than':
		case 'fewer than':
		case 'under':
			return value >= 0 && value < top;
		case 'at most':
		case 'up to':
		case 'as many as':
		case 'as much as':
			return value >= 0 && value <= top;
		case 'nearly':
		case 'almost':
			return value >= said * (1 - nearlyReach) && value <= top;
		default:
			return value >= said * (1 - aboutReach) && value <= top * (1 + aboutReach);
	}
}

function close(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
