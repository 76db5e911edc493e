import type { AnsweredDay } from '$lib/learning/answered-days';
import { weekdayOfDay } from '$lib/learning/learning-day';
import { shortMonthWords } from './day-names';

/** Half a year, which a phone can still show. */
const weeks = 26;

/** The days that a calendar draws. */
export interface Calendar {
	/** From a Monday to today; without an answer too. */
	days: AnsweredDay[];
	/** The weeks in which a month begins. */
	months: { week: number; text: string }[];
	/** Answers on earlier days. */
	before: number;
}

/** The calendar of the last weeks up to today. */
export function calendarOf(answered: readonly AnsweredDay[], today: number): Calendar {
	const from = today - weekdayOfDay(today) - 7 * (weeks - 1);
	const byDay = new Map(answered.map((line) => [line.day, line]));
	const days = Array.from({ length: today - from + 1 }, (_, index) => {
		const day = from + index;
		return byDay.get(day) ?? { day, answers: 0, right: 0, first: 0 };
	});
	const before = answered.filter(({ day }) => day < from).reduce((sum, { answers }) => sum + answers, 0);
	return { days, months: monthsFrom(from), before };
}

function monthsFrom(from: number): Calendar['months'] {
	const names = Array.from({ length: weeks }, (_, week) => shortMonthWords(from + 7 * week + 6));
	return names.flatMap((text, week) => (week > 0 && names[week - 1] !== text ? [{ week, text }] : []));
}
