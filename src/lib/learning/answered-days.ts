import { isRight } from '../grading/credit';
import type { FactHistory } from './fact-history';

/** The answers of a day of learning. */
export interface AnsweredDay {
	day: number;
	answers: number;
	right: number;
	/** Answers on a fact that had never been asked for. */
	first: number;
}

/** The days on which something was answered, the earliest first; every answer is in one of them. */
export function answeredDays(histories: readonly FactHistory[]): AnsweredDay[] {
	const days = new Map<number, AnsweredDay>();
	for (const { readings } of histories) {
		for (const [index, { day, attempt }] of readings.entries()) {
			const line = days.get(day) ?? { day, answers: 0, right: 0, first: 0 };
			days.set(day, line);
			line.answers += 1;
			if (isRight(attempt)) line.right += 1;
			if (index === 0) line.first += 1;
		}
	}
	return [...days.values()].sort((a, b) => a.day - b.day);
}

/** How many days in a row up to today, or up to yesterday while today is still open, had an answer. */
export function daysInRow(days: readonly AnsweredDay[], today: number): number {
	const isAnswered = new Set(days.map(({ day }) => day));
	let day = isAnswered.has(today) ? today : today - 1;
	let length = 0;
	for (; isAnswered.has(day); day -= 1) length += 1;
	return length;
}
