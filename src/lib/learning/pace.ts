import type { Response } from '../grading/types';

/** So many right answers of a form show a learner's pace; before that nobody is slow. */
const enough = 5;
/** The pace goes by so many of the latest right answers of a form. */
const remembered = 25;
/** Slow is an answer that took more than so many times the usual. */
const factor = 2;
/** Under so many milliseconds nothing is slow. */
const quick = 10_000;
/** After so many milliseconds the learner was away, and the time says nothing. */
const away = 5 * 60 * 1000;

/** The latest times of a form, as they came and by length: thousands are read before a page is ready. */
interface Times {
	latest: number[];
	sorted: number[];
}

/**
 * How long a learner takes, by form of answer. Slow is told from their own pace, since a slow reader or typist, or one
 * who listens to a screen reader, is not a forgetful one.
 */
export class Pace {
	readonly #times = new Map<Response['kind'], Times>();

	/** Whether an answer of this form took long for this learner. */
	isSlow(form: Response['kind'], took: number): boolean {
		const sorted = this.#times.get(form)?.sorted ?? [];
		if (sorted.length < enough || took <= quick || took > away) return false;
		return took > factor * median(sorted);
	}

	/** Takes in how long a right answer took. */
	add(form: Response['kind'], took: number): void {
		if (took <= 0 || took > away) return;
		const times = this.#times.get(form) ?? { latest: [], sorted: [] };
		this.#times.set(form, times);
		times.latest.push(took);
		const place = times.sorted.findIndex((time) => time >= took);
		times.sorted.splice(place < 0 ? times.sorted.length : place, 0, took);
		if (times.latest.length <= remembered) return;
		times.sorted.splice(times.sorted.indexOf(times.latest.shift()!), 1);
	}
}

function median(sorted: readonly number[]): number {
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
