import type { Attempt } from '../grading/types';
import { readAttempts, type Reading } from './counted';
import type { Grade } from './grade-of';
import { afterAnswer, chanceAfter, type MemoryState } from './scheduler';
import { stepLength, type Work } from './work';

/** A graded answer, and what FSRS knows of the fact after it. */
export interface GradedStep {
	reading: Reading;
	day: number;
	grade: Grade;
	state: MemoryState;
}

/** All answers on a fact, in the order they were given; those that were graded also as steps. */
export interface FactHistory {
	readings: readonly Reading[];
	/** Never empty: the first answer on a fact is always graded. */
	steps: readonly GradedStep[];
}

/** The history of every fact that was answered and can be graded, by when it first was. */
export function* factHistories(attempts: readonly Attempt[], now: number): Work<FactHistory[]> {
	const byFact = new Map<string, Reading[]>();
	for (const reading of yield* readAttempts(attempts, now)) {
		const ofFact = byFact.get(reading.attempt.factId);
		if (ofFact) ofFact.push(reading);
		else byFact.set(reading.attempt.factId, [reading]);
	}
	yield;
	const histories: FactHistory[] = [];
	let read = 0;
	for (const readings of byFact.values()) {
		histories.push({ readings, steps: stepsOf(readings) });
		read += readings.length;
		if (read < stepLength) continue;
		read = 0;
		yield;
	}
	return histories;
}

function stepsOf(readings: readonly Reading[]): GradedStep[] {
	const steps: GradedStep[] = [];
	for (const reading of readings) {
		const { day, grade } = reading;
		if (!grade) continue;
		const before = steps.at(-1);
		steps.push({
			reading,
			day,
			grade,
			state: afterAnswer(before?.state, before ? day - before.day : 0, grade)
		});
	}
	return steps;
}

/** The chance that a fact was recalled on a day, by the last graded answer up to it. */
export function chanceOn(day: number, { state, day: gradedDay }: GradedStep): number {
	return chanceAfter(state, day - gradedDay);
}
