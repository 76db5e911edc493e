import { chanceOn, type FactHistory } from './fact-history';
import { dateOfDay, dayOfDate, weekdayOfDay } from './learning-day';
import { count, type Share } from './share';
import { stepLength, type Work } from './work';

/** The reviews of some time: how many were right, and how many FSRS took to be known. */
export interface Reviews extends Share {
	/** The sum of the chances of recall, each just before its answer. */
	expected: number;
}

/** The reviews of a week or a month. */
export interface ReviewPeriod extends Reviews {
	/** Its first day of learning. */
	from: number;
}

/** What was still known when it was asked again. */
export interface RetentionReached {
	all: Reviews;
	periodLength: 'week' | 'month';
	/** From the first with a review to the last; those without one are left out. */
	periods: ReviewPeriod[];
}

/** As long as no more weeks than these are to be shown, weeks are told apart; then months. */
const mostWeeks = 16;

/**
 * What was still known when it was asked again. Only graded answers after the first on a fact are reviews: before
 * the first there was nothing to remember.
 */
export function* retentionReached(histories: readonly FactHistory[]): Work<RetentionReached> {
	const [first, last] = spanOf(histories);
	const periodLength = last - first < mostWeeks * 7 ? 'week' : 'month';
	const all: Reviews = { right: 0, of: 0, expected: 0 };
	const periods = new Map<number, ReviewPeriod>();
	/** A date costs more than a review, and many reviews have the same. */
	const beginnings = new Map<number, number>();
	let read = 0;
	for (const { steps } of histories) {
		for (let at = 1; at < steps.length; at += 1) {
			const { day, grade } = steps[at]!;
			const from = beginnings.get(day) ?? firstDayOf(day, periodLength);
			beginnings.set(day, from);
			const period = periods.get(from) ?? { from, right: 0, of: 0, expected: 0 };
			periods.set(from, period);
			const expected = chanceOn(day, steps[at - 1]!);
			for (const reviews of [all, period]) {
				count(reviews, grade !== 'again');
				reviews.expected += expected;
			}
		}
		read += steps.length;
		if (read < stepLength) continue;
		read = 0;
		yield;
	}
	return { all, periodLength, periods: [...periods.values()].sort((a, b) => a.from - b.from) };
}

function spanOf(histories: readonly FactHistory[]): [number, number] {
	let [first, last] = [Infinity, -Infinity];
	for (const { steps } of histories) {
		first = Math.min(first, steps[1]?.day ?? first);
		last = Math.max(last, steps[1] ? steps.at(-1)!.day : last);
	}
	return [first, last];
}

function firstDayOf(day: number, periodLength: 'week' | 'month'): number {
	if (periodLength === 'week') return day - weekdayOfDay(day);
	return dayOfDate(`${dateOfDay(day).slice(0, 7)}-01`)!;
}
