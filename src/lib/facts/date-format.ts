import { dayOf, weekdayOf } from './calendar';
import { monthNames, weekdayNames } from './date-words';
import type { DateValue } from './types';

/**
 * Writes a date for people: `Thursday, 8 May 2025`, `May 2025`, `2015`, `1931–1945`, `the 1990s`,
 * `the 19th century`, `20 November – 11 December 2015`, `Thursday`.
 */
export function formatDate(iso: string, grain: DateValue['grain']): string {
	if (grain === 'weekday') return iso.slice(iso.indexOf(':') + 1);
	if (grain === 'decade') return `the ${iso.slice(0, 4)}s`;
	if (grain === 'century') return `the ${ordinal(Number(iso.slice(0, 4)) / 100 + 1)} century`;
	const [start, end] = iso.split('/');
	return end === undefined ? formatOne(start!, true) : formatRange(start!, end);
}

function formatOne(iso: string, weekday: boolean): string {
	const day = dayOf(iso);
	if (day) {
		const written = `${day.day} ${monthNames[day.month - 1]} ${day.year}`;
		return weekday ? `${weekdayNames[weekdayOf(day)]}, ${written}` : written;
	}
	const month = /^(\d{4})-(\d{2})$/.exec(iso);
	if (month) return `${monthNames[Number(month[2]) - 1]} ${Number(month[1])}`;
	return String(Number(iso));
}

function formatRange(start: string, end: string): string {
	const from = dayOf(start);
	const to = dayOf(end);
	if (from && to) {
		const until = formatOne(end, false);
		if (from.year === to.year && from.month === to.month) return `${from.day}–${until}`;
		if (from.year === to.year) return `${from.day} ${monthNames[from.month - 1]} – ${until}`;
		return `${formatOne(start, false)} – ${until}`;
	}
	if (start.length === 7 && end.length === 7) {
		const name =
			start.slice(0, 4) === end.slice(0, 4)
				? monthNames[Number(start.slice(5)) - 1]!
				: formatOne(start, false);
		return `${name} – ${formatOne(end, false)}`;
	}
	return `${formatOne(start, false)}–${formatOne(end, false)}`;
}

function ordinal(value: number): string {
	const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${value}${tail}`;
}
