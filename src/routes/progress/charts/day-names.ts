import { dateOfDay } from '$lib/learning/learning-day';

const short = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A day of learning as its calendar date at noon, far from the edges of any day. */
function noonOf(day: number): Date {
	return new Date(`${dateOfDay(day)}T12:00:00Z`);
}

/** `Fri 9`. */
export function weekdayWords(day: number): string {
	return short.format(noonOf(day));
}

/** `Friday 9 May 2025`. */
export function dayWords(day: number): string {
	return long.format(noonOf(day)).replace(',', '');
}

/** `9 May 2025`. */
export function dateWords(day: number): string {
	return date.format(noonOf(day));
}

/** `May 2025`. */
export function monthWords(day: number): string {
	return month.format(noonOf(day));
}

/** `May`. */
export function shortMonthWords(day: number): string {
	return shortMonth.format(noonOf(day));
}
