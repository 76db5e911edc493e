import type { DateScan } from './date-expression';
import { months, weekdays } from './date-words';
import type { Lexeme } from './lexemes';
import { ordinals } from './number-words';

/** A part of a date read: its value and the lexeme after it. */
export interface DatePart {
	value: number;
	to: number;
}

const ordinalEnds = new Set(['st', 'nd', 'rd', 'th']);
const dashes = new Set(['-', '–', '—', '‑', '−']);

/** Whether a lexeme is a hyphen or dash. */
export function isDash(lexeme: Lexeme | undefined): boolean {
	return lexeme !== undefined && dashes.has(lexeme.text);
}

/** A month by name; a short form may have its full stop. Articles write it with a capital. */
export function readMonth({ lexemes, mode }: DateScan, at: number): DatePart | undefined {
	const word = lexemes[at];
	if (!word || word.kind !== 'word' || (mode === 'article' && !word.capital)) return undefined;
	const value = months.get(word.lower);
	if (value === undefined) return undefined;
	const stop = lexemes[at + 1];
	const short =
		word.text.length <= 4 && word.lower !== 'june' && word.lower !== 'july' && word.lower !== 'may';
	return { value, to: short && stop?.text === '.' && stop.glued ? at + 2 : at + 1 };
}

/** A weekday by name; short forms only where `short` allows. */
export function readWeekday({ lexemes, mode }: DateScan, at: number, short: boolean): DatePart | undefined {
	const word = lexemes[at];
	if (!word || word.kind !== 'word' || (mode === 'article' && !word.capital)) return undefined;
	const value = weekdays.get(word.lower);
	if (value === undefined || (!short && !word.lower.endsWith('day'))) return undefined;
	const stop = lexemes[at + 1];
	return { value, to: !word.lower.endsWith('day') && stop?.text === '.' && stop.glued ? at + 2 : at + 1 };
}

/** A day of the month: `8`, `8th`, and `eighth` in answers. */
export function readDayNumber({ lexemes, mode }: DateScan, at: number): DatePart | undefined {
	const number = lexemes[at];
	if (!number) return undefined;
	if (number.kind === 'word') {
		const value = mode === 'answer' || number.lower !== 'second' ? ordinals.get(number.lower) : undefined;
		return value !== undefined && value <= 30 ? { value, to: at + 1 } : undefined;
	}
	if (!/^\d{1,2}$/.test(number.text)) return undefined;
	const value = Number(number.text);
	if (value < 1 || value > 31) return undefined;
	const next = lexemes[at + 1];
	if (next?.glued && next.kind === 'word') {
		return ordinalEnds.has(next.lower) ? { value, to: at + 2 } : undefined;
	}
	if (next?.glued && (next.text === ':' || next.text === '%' || next.text === '/')) return undefined;
	return { value, to: at + 1 };
}

/** A year in four figures, 1000–2199; in answers also two figures after an apostrophe or a day and month. */
export function readYear({ lexemes }: DateScan, at: number): DatePart | undefined {
	const number = lexemes[at];
	if (!number || !/^\d{4}$/.test(number.text)) return undefined;
	const value = Number(number.text);
	const next = lexemes[at + 1];
	if (value < 1000 || value > 2199 || (next?.glued && (next.kind === 'word' || next.text === '%')))
		return undefined;
	return { value, to: at + 1 };
}

/** The year after a day and month, with or without a comma: `May 8, 2025`. */
export function readYearAfter(scan: DateScan, at: number): DatePart | undefined {
	const comma = scan.lexemes[at]?.text === ',';
	const year = readYear(scan, comma ? at + 1 : at);
	if (year) return year;
	if (scan.mode === 'answer') {
		const short = scan.lexemes[comma ? at + 1 : at];
		if (short && /^\d{2}$/.test(short.text)) {
			return { value: fullYear(Number(short.text)), to: (comma ? at + 1 : at) + 1 };
		}
	}
	return undefined;
}

/** Two figures as people mean them: 00–49 are 2000–2049, 50–99 are 1950–1999. */
export function fullYear(short: number): number {
	return short < 50 ? 2000 + short : 1900 + short;
}
