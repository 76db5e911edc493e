import type { Attempt } from '../grading/types';
import { gradeOf, type Grade } from './grade-of';
import { dayOf } from './learning-day';
import { Pace } from './pace';
import { settledTimes } from './settled-times';
import { stepLength, type Work } from './work';

/** An answer with its day of learning; `grade` is missing where the scheduler does not count it. */
export interface Reading {
	attempt: Attempt;
	day: number;
	grade?: Grade;
}

/**
 * Answers in the order they were given, with the day and the grade of each. Only the first answer on a fact in a
 * sitting and on a day is graded: one that follows shows what the feedback said and not what was remembered.
 */
export function* readAttempts(attempts: readonly Attempt[], now: number): Work<Reading[]> {
	const usable = attempts.filter(isUsable);
	yield;
	const times = settledTimes(
		usable.map(({ at }) => at),
		now
	);
	yield;
	const pace = new Pace();
	const seen = new Map<string, { day: number; sittings: Set<string> }>();
	const readings: Reading[] = [];
	for (const [index, attempt] of usable.entries()) {
		const day = dayOf(times[index]!);
		const before = seen.get(attempt.factId);
		const isFirst = before?.day !== day && !before?.sittings.has(attempt.sittingId);
		seen.set(attempt.factId, { day, sittings: (before?.sittings ?? new Set()).add(attempt.sittingId) });
		const form = attempt.response.kind;
		const grade = gradeOf(attempt, pace.isSlow(form, attempt.took));
		if (grade !== 'again') pace.add(form, attempt.took);
		readings.push(isFirst ? { attempt, day, grade } : { attempt, day });
		if (index % stepLength === 0) yield;
	}
	return readings;
}

/** What has no time or no mark says nothing of memory. */
function isUsable({ at, mark, took }: Attempt): boolean {
	return Number.isFinite(new Date(at).getTime()) && Number.isFinite(mark) && Number.isFinite(took);
}
