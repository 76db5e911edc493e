import type { Grade } from '../../lib/learning/grade-of';
import { afterAnswer, daysUntilDue, type MemoryState } from '../../lib/learning/scheduler';

/** Plans one fact: takes an answer and the days since the one before, gives the days until the next. */
export type Planner = (days: number, grade: Grade) => number;

/** A way of planning, with a name for its figures. */
export interface Scheduler {
	name: string;
	/** The retention asked for, where it can be asked. */
	retention?: number;
	plan: () => Planner;
}

/** Dateline's own: FSRS at a desired retention. */
export function fsrs(retention: number): Scheduler {
	return {
		name: `fsrs_${Math.round(retention * 100)}`,
		retention,
		plan: () => {
			let state: MemoryState | undefined;
			return (days, grade) => {
				state = afterAnswer(state, days, grade);
				return daysUntilDue(state, retention);
			};
		}
	};
}

/** SM-2 as Woźniak published it in 1990: 1 day, 6 days, then by an easiness factor; a wrong answer begins anew. */
export const sm2: Scheduler = {
	name: 'sm2',
	plan: () => {
		const quality: Record<Grade, number> = { again: 2, hard: 3, good: 4, easy: 5 };
		let easiness = 2.5;
		let inRow = 0;
		let interval = 0;
		return (_, grade) => {
			const missing = 5 - quality[grade];
			easiness = Math.max(1.3, easiness + 0.1 - missing * (0.08 + missing * 0.02));
			inRow = grade === 'again' ? 0 : inRow + 1;
			interval = inRow <= 1 ? 1 : inRow === 2 ? 6 : Math.round(interval * easiness);
			return interval;
		};
	}
};

/** Fixed steps, as in a box of cards: a right answer moves a card on, a wrong one to the start. */
export const fixed: Scheduler = {
	name: 'fixed',
	plan: () => {
		const steps = [1, 3, 7, 14, 30, 60];
		let at = -1;
		return (_, grade) => {
			at = grade === 'again' ? 0 : Math.min(at + 1, steps.length - 1);
			return steps[at]!;
		};
	}
};
