/**
 * A computation in small steps: years of answers take longer to go through than a page may stand still, so whoever
 * carries it out may pause at each step. It comes to the same whether it is paused or not.
 */
export type Work<T> = Generator<void, T, void>;

/** Of things that cost some microseconds, as many go into one step: it stays well under what can be felt. */
export const stepLength = 100;

/** The outcome of a computation, without a pause. */
export function carriedOut<T>(work: Work<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}
