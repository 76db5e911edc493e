/** Month names and their usual short forms → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
	[
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec']
	].flatMap((names, place) => names.map((name) => [name, place + 1] as const))
);

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** Months whose name is a word or a first name too: alone they need a preposition to be a date. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
	'may',
	'march',
	'mar',
	'april',
	'june',
	'august'
]);

export const weekdayNames = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
] as const;

/** Weekday names and short forms → 0 for Sunday – 6; the short ones only stand before a date. */
export const weekdays: ReadonlyMap<string, number> = new Map(
	[
		['sunday', 'sun'],
		['monday', 'mon'],
		['tuesday', 'tue', 'tues'],
		['wednesday', 'wed'],
		['thursday', 'thu', 'thur', 'thurs'],
		['friday', 'fri'],
		['saturday', 'sat']
	].flatMap((names, place) => names.map((name) => [name, place] as const))
);

/** Seasons → first month of three, as meteorologists count in the northern half of the world. */
export const seasons: ReadonlyMap<string, number> = new Map([
	['spring', 3],
	['summer', 6],
	['autumn', 9],
	['fall', 9],
	['winter', 12]
]);

/** Words that name a day by its distance from the day of publication. */
export const nearDays: ReadonlyMap<string, number> = new Map([
	['yesterday', -1],
	['today', 0],
	['tonight', 0],
	['tomorrow', 1]
]);

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Words for stretches of the calendar, singular and plural. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
	['day', 'day'],
	['days', 'day'],
	['week', 'week'],
	['weeks', 'week'],
	['weekend', 'weekend'],
	['month', 'month'],
	['months', 'month'],
	['quarter', 'quarter'],
	['year', 'year'],
	['years', 'year'],
	['decade', 'decade'],
	['decades', 'decade'],
	['century', 'century'],
	['centuries', 'century']
]);

/** Which one of its kind, seen from the day of publication. */
export type Turn = 'last' | 'this' | 'next';

export const turns: ReadonlyMap<string, Turn> = new Map([
	['last', 'last'],
	['past', 'last'],
	['previous', 'last'],
	['this', 'this'],
	['next', 'next'],
	['coming', 'next'],
	['upcoming', 'next']
]);

export const partsOfDay: ReadonlySet<string> = new Set([
	'morning',
	'afternoon',
	'evening',
	'night',
	'noon',
	'midday',
	'midnight',
	'lunchtime'
]);

/** Prepositions that belong to a date's phrase. */
export const datePrepositions: ReadonlySet<string> = new Set([
	'on',
	'in',
	'by',
	'since',
	'until',
	'till',
	'before',
	'after',
	'during',
	'from',
	'through',
	'throughout',
	'between',
	'around',
	'circa',
	'at',
	'within',
	'for'
]);

/** Words before a weekday or day that make it a habit or one of many: "every Friday". */
export const habitual: ReadonlySet<string> = new Set([
	'every',
	'each',
	'any',
	'a',
	'an',
	'one',
	'some',
	'most',
	'many'
]);

/** What follows a weekday to make a name or a custom of it: "Friday prayers", "Sunday Times". */
export const weekdayNameEnds: ReadonlySet<string> = new Set([
	'prayer',
	'prayers',
	'mass',
	'school',
	'schools',
	'service',
	'services',
	'sermon',
	'mosque',
	'times',
	'telegraph',
	'mirror',
	'mail',
	'herald',
	'express',
	'post',
	'star',
	'league',
	'roast'
]);

/** What precedes a weekday to make a name of it: "Good Friday". */
export const weekdayNameStarts: ReadonlySet<string> = new Set([
	'good',
	'black',
	'bloody',
	'easter',
	'palm',
	'ash',
	'cyber',
	'super',
	'maundy',
	'holy',
	'giving',
	'fat',
	'shrove',
	'casual',
	'whit'
]);
