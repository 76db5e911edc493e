import { dayNumber, dayOf, weekdayOf } from '../facts/calendar';
import { formatDate, readDate, type DateReading } from '../facts/date-reader';
import { monthNames, months, weekdayNames, weekdays } from '../facts/date-words';
import type { DateQuestion } from '../questions/types';
import type { GradingContext } from './context';
import { foldWords } from './folding';
import type { Mark } from './types';
import { slipsAllowed, slipsBetween } from './typing-slips';

type Reading = Pick<DateReading, 'iso' | 'grain'>;

/** Within so many days of publication a weekday alone tells which day is meant. */
const weekdayReach = 7;

/** "the nineties" → the last two figures of its first year. */
const decadeWords: ReadonlyMap<string, string> = new Map(
	['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
		(word, place) => [word, `${place + 2}0s`] as const
	)
);

/** Marks a date typed in any order and form; what is asked for is its grain, finer is as good. */
export function gradeDate(question: DateQuestion, text: string, context: GradingContext): Mark {
	const given = text.slice(0, 200).trim();
	if (given === '') return { mark: 0 };
	const readings = readingsOf(given, question, context);
	if (readings.length === 0) return { mark: 0, note: 'No date could be read from this.' };
	const marks = readings.map((reading) => markOf(question, reading, given, context));
	return marks.reduce((best, mark) => (mark.mark > best.mark ? mark : best));
}

/** All dates the words may mean: as they stand, with figures for words, spelling mended, the key's year added. */
function readingsOf(given: string, question: DateQuestion, { published }: GradingContext): Reading[] {
	const year = question.iso.startsWith('weekday') ? undefined : question.iso.slice(0, 4);
	const forms = [monthInWords(given)];
	const plain = foldWords(given).map((word) => mended(word, year));
	if (/\p{L}/u.test(given)) forms.push(plain.join(' '));
	for (const form of [...forms]) if (year && !/\d{4}/.test(form)) forms.push(`${form} ${year}`);
	const readings: Reading[] = [];
	for (const form of forms) {
		const alone = readDate(form);
		const near = published === undefined ? undefined : readDate(form, { reference: published });
		for (const reading of [alone, near]) {
			if (reading) readings.push(reading, ...(reading.alternatives ?? []));
		}
	}
	return readings;
}

/** `05/2025` and `2025-05` → `May 2025`. */
function monthInWords(given: string): string {
	const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(given) ?? [];
	const [, isoYear, isoMonth] = /^(\d{4})[/.-](\d{1,2})$/.exec(given) ?? [];
	const name = monthNames[Number(month ?? isoMonth) - 1];
	return name === undefined ? given : `${name} ${year ?? isoYear}`;
}

/** A month or weekday with one typing slip, set right; a decade's word in figures. */
function mended(word: string, year: string | undefined): string {
	const decade = decadeWords.get(word);
	if (decade !== undefined) return (year?.slice(0, 2) ?? '19') + decade;
	if (word.length < 4 || /\d/.test(word) || months.has(word) || weekdays.has(word)) return word;
	const names = [...months.keys(), ...weekdays.keys()].filter((name) => name.length > 4);
	return names.find((name) => slipsBetween(word, name, 1) <= Math.min(1, slipsAllowed(name.length))) ?? word;
}

function markOf(question: DateQuestion, reading: Reading, given: string, context: GradingContext): Mark {
	const { iso, grain, key } = question;
	if (reading.iso === iso) return rightDay(question, given, context);
	if (reading.grain === 'weekday' || grain === 'weekday') return markWeekday(question, reading, context);
	const finer = (grain === 'month' || grain === 'year') && reading.iso.startsWith(`${iso}-`);
	if (finer && !reading.iso.includes('/')) return { mark: 1 };
	if (grain === 'range' && iso.split('/').includes(reading.iso)) {
		return { mark: 0.5, note: `That is one end of it: ${key}.` };
	}
	const coarser = (grain === 'day' || grain === 'month') && iso.startsWith(`${reading.iso}-`);
	if (!coarser) return { mark: 0 };
	const isNext = grain === 'month' || reading.grain === 'month';
	return { mark: isNext ? 0.5 : 0, note: `Right as far as it goes; the ${grain} is asked for: ${key}.` };
}

/** Right, with a word on a weekday that doesn't fit; a year left out is asked for where it isn't plain. */
function rightDay({ iso, grain, key }: DateQuestion, given: string, { published }: GradingContext): Mark {
	const day = grain === 'day' ? dayOf(iso) : undefined;
	if (!day) return { mark: 1 };
	const words = foldWords(given);
	const named = words.map((word) => weekdays.get(word)).find((weekday) => weekday !== undefined);
	const right = weekdayOf(day);
	const figures = given.match(/\d+/g) ?? [];
	const saysYear = figures.some((figure) => figure.length === 4) || figures.length > 2;
	const publishedYear = published?.slice(0, 4);
	const isRelative = figures.length === 0 && !words.some((word) => months.has(mended(word, undefined)));
	if (!saysYear && !isRelative && publishedYear !== undefined && publishedYear !== iso.slice(0, 4)) {
		return { mark: 0.5, note: `Give the year as well: ${key}.` };
	}
	return named !== undefined && named !== right
		? { mark: 1, note: `${formatDate(iso, 'day').split(', ')[1]} was a ${weekdayNames[right]}.` }
		: { mark: 1 };
}

function markWeekday(
	{ iso, grain, key }: DateQuestion,
	reading: Reading,
	{ published }: GradingContext
): Mark {
	const asked = weekdayIn(iso);
	if (asked === undefined || asked !== weekdayIn(reading.iso)) return { mark: 0 };
	if (grain === 'weekday') return { mark: 1 };
	const day = dayOf(iso);
	const near = published === undefined ? undefined : dayOf(published);
	if (grain !== 'day' || !day) return { mark: 0 };
	if (near && Math.abs(dayNumber(day) - dayNumber(near)) > weekdayReach) {
		return { mark: 0, note: `More than one ${weekdayNames[asked]} could be meant: ${key}.` };
	}
	return { mark: 1, note: `In full: ${key}.` };
}

/** 0 for Sunday – 6, of `weekday:Thursday` or a day; undefined for coarser dates. */
function weekdayIn(iso: string): number | undefined {
	if (iso.startsWith('weekday:')) return weekdays.get(iso.slice('weekday:'.length).toLowerCase());
	const day = dayOf(iso);
	return day && weekdayOf(day);
}
