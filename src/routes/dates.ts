/** Dates in words, British order, as the pages show them; none of them knows what day it is. */

const day = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day in words without its weekday: `2025-05-08` → `8 May 2025`; what is no day as it stands. */
export function dateInWords(iso: string): string {
	const at = new Date(iso);
	return Number.isNaN(at.getTime()) ? iso : day.format(at);
}

/** The day of the week of a day, `Friday`; undefined for anything but a day. */
export function weekdayOf(iso: string): string | undefined {
	if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
	const at = new Date(iso);
	return Number.isNaN(at.getTime()) ? undefined : weekday.format(at);
}
