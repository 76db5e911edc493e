import type { TrueFalseQuestion } from '../../../lib/questions/types';

/** The stretch in which a false statement and its correction differ, widened to whole words. */
export function differing({ stem, correction = stem }: TrueFalseQuestion): {
	before: string;
	claimed: string;
	right: string;
	after: string;
} {
	const one = stem.split(' ');
	const other = correction.split(' ');
	let start = 0;
	while (start < one.length && start < other.length && one[start] === other[start]) start++;
	let end = 0;
	const most = Math.min(one.length, other.length) - start;
	while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
	return {
		before: one.slice(0, start).join(' '),
		claimed: one.slice(start, one.length - end).join(' '),
		right: other.slice(start, other.length - end).join(' '),
		after: one.slice(one.length - end).join(' ')
	};
}

/** The words put together again, without a space where there is nothing. */
export function joined(...parts: string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}
