import { chanceOn, type FactHistory } from './fact-history';
import { stepLength, type Work } from './work';

/** What was remembered at the end of a day. */
export interface MemoryPoint {
	day: number;
	/** Facts asked for up to then. */
	facts: number;
	/** How many of them would have been known: the sum of their chances. */
	known: number;
}

/** As many points as a line on a page can show apart. */
const mostPoints = 53;

/** What was remembered from the first answer to today, on days as far from each other; the last is today. */
export function* memoryOverTime(histories: readonly FactHistory[], today: number): Work<MemoryPoint[]> {
	const points = daysBetween(firstDayOf(histories), today).map((day) => ({ day, facts: 0, known: 0 }));
	let since = 0;
	for (const { steps } of histories) {
		let at = -1;
		for (const point of points) {
			while (at + 1 < steps.length && steps[at + 1]!.day <= point.day) at += 1;
			const step = steps[at];
			if (!step) continue;
			point.facts += 1;
			point.known += chanceOn(point.day, step);
		}
		since += points.length;
		if (since < stepLength) continue;
		since = 0;
		yield;
	}
	return points;
}

function firstDayOf(histories: readonly FactHistory[]): number {
	let first = Infinity;
	for (const { steps } of histories) first = Math.min(first, steps[0]?.day ?? first);
	return first;
}

/** Days evenly apart, counted back from the last; none where there is no first. */
function daysBetween(first: number, last: number): number[] {
	if (!Number.isFinite(first)) return [];
	const apart = Math.max(1, Math.ceil((last - first) / (mostPoints - 1)));
	const length = Math.floor((last - first) / apart) + 1;
	return Array.from({ length }, (_, index) => last - (length - 1 - index) * apart);
}
