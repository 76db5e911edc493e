import type { Work } from '$lib/learning/work';

/** Milliseconds at a stretch: half a frame, so that a key pressed meanwhile is answered at once. */
const slice = 8;
/** Where the page never rests, a slice is taken after so many milliseconds all the same. */
const patience = 500;

/**
 * Carries out a computation whenever the page has nothing else to do, a slice at a time. Undefined once it is no
 * longer wanted.
 */
export async function inSlices<T>(
	work: Work<T>,
	isWanted: () => boolean = () => true
): Promise<T | undefined> {
	for (;;) {
		await rest();
		if (!isWanted()) return undefined;
		const end = performance.now() + slice;
		do {
			const step = work.next();
			if (step.done) return step.value;
		} while (performance.now() < end);
	}
}

function rest(): Promise<unknown> {
	// Safari has no idle callbacks.
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: patience });
		else setTimeout(resolve);
	});
}
