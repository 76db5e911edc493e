/**
 * One sitting: which questions of which article, in which order, and where the learner is. Answers are kept
 * apart, as attempts with this sitting's id.
 */
export interface Sitting {
	id: string;
	articleId: string;
	/** In the order asked. */
	questionIds: string[];
	/** The seed that chose them. */
	seed: number;
	/** Milliseconds since 1970. */
	started: number;
	/** Index of the question on screen; `questionIds.length` once the result is shown. */
	current: number;
}
