import { addDays, addMonths, dayOf, isoMonth, isoOf } from '../../../lib/facts/calendar';
import { formatDate } from '../../../lib/facts/date-format';
import { readDate } from '../../../lib/facts/date-reader';

/** A date moved by a week, a month by a month, a year by a year; undefined for ranges and weekdays. */
export function moved(iso: string, by: 1 | -1): string | undefined {
	const day = dayOf(iso);
	if (day) return isoOf(addDays(day, 7 * by));
	const month = /^(\d{4})-(\d{2})$/.exec(iso);
	if (month) {
		const { year, month: number } = addMonths(Number(month[1]), Number(month[2]), by);
		return isoMonth(year, number);
	}
	return /^\d{4}$/.test(iso) ? String(Number(iso) + by) : undefined;
}

/** A date as it is written, moved, and written the same way. */
export function movedText(text: string, by: 1 | -1): string | undefined {
	const reading = readDate(text);
	const iso = reading && moved(reading.iso, by);
	if (!iso) return undefined;
	const whole = formatDate(iso, reading.grain);
	return /day,/.test(text) || reading.grain !== 'day' ? whole : whole.replace(/^\w+, /, '');
}

/** The first date that a sentence gives in figures: a day, else a month, else a year. */
export function dateIn(sentence: string): string | undefined {
	const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
	const patterns = [
		`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\\d{1,2} (?:${months}) \\d{4}`,
		`(?:${months}) \\d{4}`,
		`(?<![\\d–\\-])(?:1[5-9]|20)\\d\\d(?![\\d–\\-])`
	];
	for (const pattern of patterns) {
		const found = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u').exec(sentence);
		if (found) return found[0];
	}
	return undefined;
}
