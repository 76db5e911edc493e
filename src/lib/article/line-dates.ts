import type { IsoDate, Span } from './types';

/** Month names as datelines write them, by their first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
	'January|February|March|April|May|June|July|August|September|October|November|December|Sept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Each form of a full date, with the order of its groups. Years before 1700 are no dates of publication. */
const forms: { pattern: RegExp; order: ('y' | 'm' | 'd')[] }[] = [
	{ pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
	{ pattern: /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
	{
		pattern: new RegExp(`\\b(${monthNames})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`, 'i'),
		order: ['m', 'd', 'y']
	},
	{
		pattern: new RegExp(
			`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}|-)(?:of\\s)?(${monthNames})\\.?,?(?:\\s{1,3}|-)(\\d{4})\\b`,
			'i'
		),
		order: ['d', 'm', 'y']
	},
	{ pattern: /\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/, order: [] }
];

/** A full date found in a line. */
export interface LineDate extends Span {
	iso: IsoDate;
}

/**
 * Finds the first full calendar date in a short line: `Thursday, May 8, 2025`, `8 May 2025`, `2025-05-09`,
 * `13/05/2025`. With all-number dates the order must be plain: `08/05/2025` is not taken. Offsets count from the
 * start of the line.
 */
export function findLineDate(line: string): LineDate | undefined {
	let found: LineDate | undefined;
	for (const { pattern, order } of forms) {
		const match = pattern.exec(line);
		if (!match || (found && match.index >= found.start)) continue;
		const iso = order.length === 3 ? ordered(match, order) : plainOrder(match);
		if (iso) found = { iso, start: match.index, end: match.index + match[0].length };
	}
	return found;
}

function ordered(match: RegExpExecArray, order: ('y' | 'm' | 'd')[]): IsoDate | undefined {
	const parts = { y: 0, m: 0, d: 0 };
	order.forEach((part, at) => {
		const text = match[at + 1]!;
		const month = months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
		parts[part] = part === 'm' && month > 0 ? month : Number(text);
	});
	return isoDay(parts.y, parts.m, parts.d);
}

/** `13/05/2025` can only be day first, `05/13/2025` only month first; `05/05/2025` is the same either way. */
function plainOrder(match: RegExpExecArray): IsoDate | undefined {
	const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
	if (match[2] === '.' || first > 12 || first === second) return isoDay(year, second, first);
	return second > 12 ? isoDay(year, first, second) : undefined;
}

/** The ISO form of a day that exists, from 1700 to 2199; undefined for any other. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
	if (!(year >= 1700 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return undefined;
	const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (day > daysInMonth) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day in a written date, in any of the forms above or an ISO time stamp; undefined where there is none. */
export function readDay(text: string | undefined): IsoDate | undefined {
	return text === undefined ? undefined : findLineDate(text.slice(0, 200).replace(/T\d\d:.*/, ''))?.iso;
}

/** What may stand beside the date: labels, weekdays, hours, zones. */
const besides = new RegExp(
	`\\b(?:${[
		'published|posted|updated|modified|created|issued|released|last|first|date|dated|on|at|of|by|the',
		'(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun)',
		'am|pm|a|p|m|noon|[ecmpbi][sd]t|cest|cet|aest|et|ct|mt|pt|gmt|utc|local|time|hours|hrs',
		monthNames
	].join('|')})\\b`,
	'gi'
);

/** A line that gives the day of publication and nothing else. */
export interface DateLine {
	iso: IsoDate;
	/** True for "Updated …": a later day than the one of publication. */
	updated: boolean;
}

/**
 * Reads a line that holds a date and besides it at most weekday, hour, time zone and words such as "Published":
 * `Published: Thursday, May 8, 2025, 10:15 a.m. EDT`, `1100 AM PDT THU MAY 30 2013`.
 */
export function readDateLine(line: string): DateLine | undefined {
	if (line.length > 120) return undefined;
	const date = findLineDate(line);
	if (!date) return undefined;
	const others = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(
		/[\d.:,;|/()[\]•·*_–—-]+/g,
		' '
	);
	const left = others.replace(besides, ' ');
	if (left.trim() !== '') return undefined;
	return { iso: date.iso, updated: /updated|modified/i.test(others) && !/published|posted/i.test(others) };
}
