import { isRight } from '../grading/credit';
import type { Attempt, Response } from '../grading/types';

/** How well a fact was recalled, as the scheduler counts it. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** Answers that are chosen among what is shown: recognised rather than recalled, and right by luck now and then. */
const recognised: readonly Response['kind'][] = ['choice', 'multiple', 'trueFalse'];

/**
 * The grade of an answer:
 *
 * - wrong, partly right or shown: again;
 * - right, but unsure or slow: hard;
 * - right, sure, not slow, and recalled rather than recognised: easy;
 * - right otherwise: good.
 *
 * What the learner said was right counts as right.
 */
export function gradeOf(
	attempt: Pick<Attempt, 'mark' | 'overruled' | 'confidence' | 'response'>,
	isSlow: boolean
): Grade {
	if (!isRight(attempt)) return 'again';
	if (attempt.confidence === 'unsure' || isSlow) return 'hard';
	const isRecalled = !recognised.includes(attempt.response.kind);
	return attempt.confidence === 'sure' && isRecalled ? 'easy' : 'good';
}
