/** Dates in words, British order, as the pages show them; none of them knows what day it is. */

const day = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** `2025-05-08` → `8 May 2025`, `2025-05` → `May 2025`, `1931/1945` → `1931–1945`; else as it stands. */
export function dateInWords(iso: string): string {
	if (iso.startsWith('weekday:')) return iso.slice('weekday:'.length);
	const [from = '', to] = iso.split('/');
	if (to !== undefined) return `${dateInWords(from)}–${dateInWords(to)}`;
	const parts = from.split('-').length;
	const at = new Date(parts === 1 ? NaN : from);
	if (Number.isNaN(at.getTime())) return from;
	return (parts === 3 ? day : month).format(at);
}

/** The day of the week of a day, `Friday`; undefined for anything but a day. */
export function weekdayOf(iso: string): string | undefined {
	if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
	const at = new Date(iso);
	return Number.isNaN(at.getTime()) ? undefined : weekday.format(at);
}
