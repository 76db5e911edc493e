/**
 * Times that never go back, for answers in the order they were given. Clocks are set wrong, and right again: the
 * longest run of times that fit each other is believed, and every other answer takes the time of the one before it.
 * No time lies after `now`. Times in order come out as they are.
 */
export function settledTimes(times: readonly number[], now: number): number[] {
	const capped = times.map((time) => Math.min(time, now));
	const run = longestRun(capped);
	const believed = new Set(run);
	let last = capped[run[0] ?? 0] ?? now;
	return capped.map((time, index) => {
		if (believed.has(index)) last = time;
		return last;
	});
}

/** The places of a longest run that never goes back; of several as long, the one with the earliest times. */
function longestRun(times: readonly number[]): number[] {
	/** By length less one: where the run of that length with the earliest end has its end. */
	const ends: number[] = [];
	const before: (number | undefined)[] = [];
	times.forEach((time, index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (times[ends[middle]!]! <= time) low = middle + 1;
			else high = middle;
		}
		before.push(ends[low - 1]);
		ends[low] = index;
	});
	const run: number[] = [];
	for (let at = ends.at(-1); at !== undefined; at = before[at]) run.push(at);
	return run.reverse();
}
