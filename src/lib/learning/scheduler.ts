import { FSRSAlgorithm } from 'ts-fsrs';
import type { Grade } from './grade-of';
import { clampedRetention } from './review-settings';

/** What FSRS knows of a fact: days until the chance of recall is 90 %, and how hard it is, from 1 to 10. */
export interface MemoryState {
	stability: number;
	difficulty: number;
}

const grades: Record<Grade, 1 | 2 | 3 | 4> = { again: 1, hard: 2, good: 3, easy: 4 };
/** FSRS-6 with its published parameters; it keeps nothing between calls. */
const model = new FSRSAlgorithm({});

/** The state after an answer, `days` whole days after the one before; days that make no sense count as none. */
export function afterAnswer(state: MemoryState | undefined, days: number, grade: Grade): MemoryState {
	const elapsed = Number.isFinite(days) ? Math.max(0, Math.floor(days)) : 0;
	const { stability, difficulty } = model.next_state(state ?? null, elapsed, grades[grade]);
	return { stability, difficulty };
}

/** The chance of recall, 0–1, `days` after the last answer. */
export function chanceAfter({ stability }: MemoryState, days: number): number {
	return model.forgetting_curve(Math.max(0, days), stability);
}

/** Whole days until the chance of recall has sunk to what is desired; one at the least. */
export function daysUntilDue({ stability }: MemoryState, retention: number): number {
	const days = stability * model.calculate_interval_modifier(clampedRetention(retention));
	return Math.min(Math.max(1, Math.round(days)), model.parameters.maximum_interval);
}
