import { isRealDay } from './calendar';
import type { DateExpression, DateMatch, DateRecogniser, DateScan } from './date-expression';
import {
	isDash,
	readDayNumber,
	readMonth,
	readWeekday,
	readYearAfter,
	fullYear,
	readYear
} from './date-parts';
import { ambiguousMonths, turns, weekdays } from './date-words';
import { WordList } from '../words';

/** `2025-05-08`; in answers also `2025/5/8`. */
export const isoDate: DateRecogniser = ({ lexemes, mode }, at) => {
	const [year, first, month, second, day, after] = lexemes.slice(at, at + 6);
	if (!year || !first || !month || !second || !day || !/^\d{4}$/.test(year.text)) return undefined;
	if (first.text !== second.text || (first.text !== '-' && !(mode === 'answer' && first.text === '/'))) {
		return undefined;
	}
	if (!/^\d{1,2}$/.test(month.text) || !/^\d{1,2}$/.test(day.text)) return undefined;
	if (isDash(lexemes[at - 1]) || (after?.glued && (after.text === first.text || after.kind === 'word'))) {
		return undefined;
	}
	const value = { year: Number(year.text), month: Number(month.text), day: Number(day.text) };
	if (!isRealDay(value)) return undefined;
	return { expression: { form: 'day', ...value }, from: at, to: at + 5, sureness: 1 };
};

/** `13/05/2025`, `8.5.2025`, `8/5/25`: day first where only that is a date, else by the sign: dots are day first. */
export const numericDate: DateRecogniser = (scan, at) => {
	const readings = numericReadings(scan, at);
	const [only, other] = readings;
	if (!only || (scan.mode === 'article' && other)) return undefined;
	return { ...only, sureness: 0.9 };
};

/** Both ways to read a date in figures, day first first; the second only where it is another day. */
export function numericReadings({ lexemes, mode }: DateScan, at: number): DateMatch[] {
	const first = lexemes[at];
	if (!first || first.kind !== 'number') return [];
	let figures: string[];
	let to = at;
	if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(first.text)) {
		figures = first.text.split('.');
		to = at + 1;
	} else if (/^\d{1,2}$/.test(first.text)) {
		const [, sign, second, again, third] = lexemes.slice(at, at + 5);
		if (!sign || !second || !again || !third || sign.text !== again.text) return [];
		if (sign.text !== '/' && !(mode === 'answer' && (isDash(sign) || sign.text === '.'))) return [];
		figures = [first.text, second.text, third.text];
		to = at + 5;
	} else return [];
	if (!/^\d{1,2}$/.test(figures[1] ?? '') || !/^(?:\d{4}|\d{2})$/.test(figures[2] ?? '')) return [];
	if (mode === 'article' && figures[2]!.length !== 4) return [];
	const chain = [lexemes[at - 1], lexemes[to]];
	if (chain.some((lexeme) => lexeme?.text === '/')) return [];
	const [a, b, c] = figures.map(Number) as [number, number, number];
	const year = figures[2]!.length === 2 ? fullYear(c) : c;
	const orders = [
		{ year, month: b, day: a },
		{ year, month: a, day: b }
	].filter(isRealDay);
	if (orders.length === 2 && a === b) orders.pop();
	if (first.text.includes('.') && orders.length === 2) orders.pop();
	return orders.map((value) => ({ expression: { form: 'day', ...value }, from: at, to, sureness: 0.9 }));
}

/** `Thursday, May 8, 2025`, `Dec. 26, 2004`, `May 8-10`, `May 8 to 10`. */
export const monthDay: DateRecogniser = (scan, at) => {
	const lead = readLead(scan, at);
	const month = readMonth(scan, lead.to);
	if (!month) return undefined;
	const the = scan.mode === 'answer' && scan.lexemes[month.to]?.lower === 'the' ? month.to + 1 : month.to;
	const first = readDayNumber(scan, the);
	if (!first || isCounted(scan, first.to)) return undefined;
	const second = readSecondDay(scan, first.to);
	const end = second ?? first;
	const year = readYearAfter(scan, end.to);
	return build(at, year?.to ?? end.to, month.value, first.value, second?.value, year?.value, lead.weekday);
};

/** `8 May 2025`, `Thursday 8 May`, `the 8th of May`, `8-10 May 2025`. */
export const dayMonth: DateRecogniser = (scan, at) => {
	const lead = readLead(scan, at);
	const start = scan.lexemes[lead.to]?.lower === 'the' ? lead.to + 1 : lead.to;
	const first = readDayNumber(scan, start);
	if (!first) return undefined;
	const second = readSecondDay(scan, first.to);
	const after = (second ?? first).to;
	const month = readMonth(scan, scan.lexemes[after]?.lower === 'of' ? after + 1 : after);
	if (!month) return undefined;
	const year = readYearAfter(scan, month.to);
	return build(at, year?.to ?? month.to, month.value, first.value, second?.value, year?.value, lead.weekday);
};

/** The weekday before a date, with its comma: `Thursday, `; `the` of an answer. */
function readLead(scan: DateScan, at: number): { weekday?: number; to: number } {
	const weekday = readWeekday(scan, at, true);
	if (!weekday) return { to: at };
	const comma = scan.lexemes[weekday.to]?.text === ',';
	const the = scan.lexemes[comma ? weekday.to + 1 : weekday.to]?.lower === 'the' && scan.mode === 'answer';
	return { weekday: weekday.value, to: weekday.to + (comma ? 1 : 0) + (the ? 1 : 0) };
}

/** The second day of `8-10` or `8 to 10`. */
function readSecondDay(scan: DateScan, at: number): { value: number; to: number } | undefined {
	const joiner = scan.lexemes[at];
	if (!joiner || !(isDash(joiner) || joiner.lower === 'to' || joiner.lower === 'through')) return undefined;
	const second = readDayNumber(scan, at + 1);
	return second && !isCounted(scan, second.to) ? second : undefined;
}

/** True before what makes a number a count, not a day: `May 20 percent`. */
function isCounted({ lexemes }: DateScan, at: number): boolean {
	const next = lexemes[at];
	return next !== undefined && /^(?:percent|per|million|billion|people|years?|%)$/.test(next.lower);
}

function build(
	from: number,
	to: number,
	month: number,
	first: number,
	second: number | undefined,
	year: number | undefined,
	weekday: number | undefined
): DateMatch | undefined {
	const day = (value: number): DateExpression => ({
		form: 'day',
		month,
		day: value,
		...(year === undefined ? {} : { year }),
		...(weekday === undefined || second !== undefined ? {} : { weekday })
	});
	if (![first, second ?? first].every((value) => isRealDay({ year: year ?? 2024, month, day: value }))) {
		return undefined;
	}
	if (second !== undefined && second <= first) return undefined;
	const expression: DateExpression =
		second === undefined ? day(first) : { form: 'range', from: day(first), to: day(second) };
	return { expression, from, to, sureness: 0.97 };
}

const monthLeads = new WordList('month-leads');

/** `May 2025`, `in May`, `last December`, `early March`; "May" and "March" alone need such a lead. */
export const monthAlone: DateRecogniser = (scan, at) => {
	const { lexemes, mode } = scan;
	const turn = turns.get(lexemes[at]?.lower ?? '');
	const start = turn === undefined ? at : at + 1;
	const month = readMonth(scan, start);
	if (!month) return undefined;
	const name = lexemes[start]!;
	// "last held in February in 1974"
	const of = /^(?:of|in)$/.test(lexemes[month.to]?.lower ?? '') ? month.to + 1 : month.to;
	const year = turn === undefined ? (readYear(scan, of) ?? readYearAfter(scan, month.to)) : undefined;
	if (year) {
		const expression = { form: 'month', month: month.value, year: year.value } as const;
		return { expression, from: at, to: year.to, sureness: 0.97 };
	}
	const expression: DateExpression = { form: 'month', month: month.value, ...(turn ? { turn } : {}) };
	const found = { expression, from: at, to: month.to };
	if (turn !== undefined || mode === 'answer') return { ...found, sureness: 0.9 };
	const before = lexemes[at - 1];
	const next = lexemes[month.to];
	if (before?.lower === 'every' || before?.lower === 'each') return undefined;
	if (before?.lower === 'of' && weekdays.has(lexemes[at - 2]?.lower ?? '')) return undefined;
	if (next?.glued && isDash(next)) return undefined;
	const named = next?.capital === true && !next.glued && !isSentenceLead(next.lower);
	const led =
		scan.joining === true ||
		(before !== undefined && (monthLeads.has(before.lower) || (isDash(before) && before.glued)));
	if (led) return { ...found, sureness: named ? 0.4 : 0.85 };
	const noun = next?.kind === 'word' && !next.capital && !next.glued;
	const determined = before !== undefined && /^(?:the|a|an|its|his|their|this|'s)$/.test(before.lower);
	if (determined && noun) return { ...found, sureness: 0.7 };
	if (ambiguousMonths.has(name.lower) || named || before?.capital) return undefined;
	return { ...found, sureness: 0.6 };
};

/** Capitalised words that may follow a month without making a name of it. */
function isSentenceLead(word: string): boolean {
	return turns.has(word) || word === 'i' || word === 'the';
}
