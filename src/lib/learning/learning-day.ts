/** A day of learning begins at this hour, local time: an evening that runs past midnight is still one day. */
const firstHour = 4;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * The day of learning at a moment, as a whole number that grows by one each day; from 4 a.m. to 4 a.m. by the clock
 * on the wall, so that a day stays one day where clocks change.
 */
export function dayOf(at: number): number {
	const local = new Date(at);
	const day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayLength;
	return local.getHours() < firstHour ? day - 1 : day;
}

/** The moment at which a day of learning begins. */
export function startOfDay(day: number): number {
	const date = new Date(day * dayLength);
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), firstHour).getTime();
}

/** The day of learning of a calendar date, `2025-05-09`; undefined for anything else. */
export function dayOfDate(iso: string): number | undefined {
	const at = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN;
	return Number.isNaN(at) ? undefined : at / dayLength;
}

/** The calendar date of a day of learning, `2025-05-09`. */
export function dateOfDay(day: number): string {
	return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The day of the week of a day of learning, 0 for Monday to 6 for Sunday. */
export function weekdayOfDay(day: number): number {
	// Day 0 was a Thursday.
	return (((day + 3) % 7) + 7) % 7;
}
