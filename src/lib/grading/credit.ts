import type { Attempt } from './types';

/** What an attempt counts, 0–1: its mark, or all of it where the learner said "my answer was right". */
export function creditOf(attempt: Pick<Attempt, 'mark' | 'overruled'>): number {
	return attempt.overruled ? 1 : attempt.mark;
}

/** Whether an attempt counts as wholly right. */
export function isRight(attempt: Pick<Attempt, 'mark' | 'overruled'>): boolean {
	return creditOf(attempt) >= 1;
}
