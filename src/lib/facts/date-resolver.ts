import {
	addDays,
	addMonths,
	dayNumber,
	isRealDay,
	isoMonth,
	isoOf,
	mondayOf,
	padded,
	weekdayOf,
	type Day
} from './calendar';
import { isAbsolute, type DateExpression } from './date-expression';
import { weekdayNames, type Turn } from './date-words';
import type { DateGrain } from './types';

/** What a date phrase is set against. */
export interface DateReference {
	/** The day of publication. */
	published?: Day | undefined;
	/** What the clause around it says of its time; undefined where it says nothing. */
	tense?: 'past' | 'future' | undefined;
	/** The day-grained date named before, for "the following day". */
	anchor?: Day | undefined;
	/** The year named before, for "the following year". */
	anchorYear?: number | undefined;
}

/** A date set in the calendar. */
export interface ResolvedDate {
	iso: string;
	grain: DateGrain | 'weekday';
	/** 0–1: how surely the calendar date follows from the phrase. */
	sureness: number;
}

/** Sets a phrase in the calendar; undefined where it can't be without inventing. */
export function resolveDate(expression: DateExpression, reference: DateReference): ResolvedDate | undefined {
	const { published } = reference;
	switch (expression.form) {
		case 'year':
			return { iso: padded(expression.year, 4), grain: 'year', sureness: 1 };
		case 'decade':
			return { iso: `${expression.year}/${expression.year + 9}`, grain: 'decade', sureness: 1 };
		case 'century': {
			const start = (expression.century - 1) * 100;
			return { iso: `${padded(start, 4)}/${padded(start + 99, 4)}`, grain: 'century', sureness: 1 };
		}
		case 'quarter':
			return monthsFrom(expression.year, expression.quarter * 3 - 2, 1);
		case 'day':
			return resolveDay(expression, reference);
		case 'month':
			return resolveMonth(expression, reference);
		case 'season':
			return resolveSeason(expression, reference);
		case 'weekday':
			return resolveWeekday(expression, reference);
		case 'shift':
			return published && shift(expression.unit, expression.by, published);
		case 'anchor': {
			if (expression.unit === 'year') {
				if (reference.anchorYear === undefined) return undefined;
				return { iso: padded(reference.anchorYear + expression.by, 4), grain: 'year', sureness: 0.8 };
			}
			return reference.anchor && onDay(addDays(reference.anchor, expression.by), 0.8);
		}
		case 'range': {
			const from = resolveDate(expression.from, reference);
			let to = resolveDate(expression.to, reference);
			if (!from || !to || from.grain === 'weekday') return undefined;
			if (expression.to.form === 'weekday' && to.iso < from.iso) {
				to = resolveDate(expression.to, { ...reference, tense: 'future' }) ?? to;
			}
			let start = from.iso.split('/')[0]!;
			let end = to.iso.split('/').pop()!;
			const floats = expression.from.form === 'day' || expression.from.form === 'month';
			if (start >= end && floats && !isAbsolute(expression)) {
				if (reference.tense === 'future') end = inYear(end, 1);
				else start = inYear(start, -1);
			}
			if (start >= end) return undefined;
			return { iso: `${start}/${end}`, grain: 'range', sureness: Math.min(from.sureness, to.sureness) };
		}
	}
}

/** The same day or month so many years on; the range it ends or begins is one of no year said. */
function inYear(iso: string, by: number): string {
	return `${padded(Number(iso.slice(0, 4)) + by, 4)}${iso.slice(4)}`;
}

function onDay(day: Day, sureness: number): ResolvedDate {
	return { iso: isoOf(day), grain: 'day', sureness };
}

/** Three months as a range, a quarter or a season. */
function monthsFrom(year: number, month: number, sureness: number): ResolvedDate {
	const end = addMonths(year, month, 2);
	return { iso: `${isoMonth(year, month)}/${isoMonth(end.year, end.month)}`, grain: 'range', sureness };
}

function resolveDay(
	expression: Extract<DateExpression, { form: 'day' }>,
	{ published, tense }: DateReference
): ResolvedDate | undefined {
	const { day, month, weekday } = expression;
	const year = expression.year ?? yearOfTurn(expression.yearTurn, published);
	if (year !== undefined) {
		const value = { year, month, day };
		if (!isRealDay(value)) return undefined;
		return onDay(value, weekday === undefined || weekdayOf(value) === weekday ? 1 : 0.7);
	}
	if (!published) return undefined;
	const now = dayNumber(published);
	const candidates = [-1, 0, 1]
		.map((step) => ({ year: published.year + step, month, day }))
		.filter(isRealDay)
		.map((value) => ({ value, away: dayNumber(value) - now }));
	const fitting = weekday === undefined ? [] : candidates.filter(({ value }) => weekdayOf(value) === weekday);
	const pool = fitting.length > 0 ? fitting : candidates;
	const sided = pool.filter(({ away }) =>
		tense === 'future' ? away >= 0 : tense === 'past' ? away <= 0 : true
	);
	const nearest = nearestOf(sided.length > 0 ? sided : pool);
	if (!nearest) return undefined;
	return onDay(nearest.value, tense === undefined && Math.abs(nearest.away) > 120 ? 0.7 : 0.93);
}

/** The year of "May this year". */
function yearOfTurn(turn: Turn | undefined, published: Day | undefined): number | undefined {
	if (turn === undefined || !published) return undefined;
	return published.year + (turn === 'last' ? -1 : turn === 'this' ? 0 : 1);
}

function nearestOf<T extends { away: number }>(candidates: T[]): T | undefined {
	let best: T | undefined;
	for (const candidate of candidates) {
		if (!best || Math.abs(candidate.away) < Math.abs(best.away)) best = candidate;
	}
	return best;
}

function resolveMonth(
	expression: Extract<DateExpression, { form: 'month' }>,
	{ published, tense }: DateReference
): ResolvedDate | undefined {
	const { month, turn } = expression;
	const year = expression.year ?? yearOfTurn(expression.yearTurn, published);
	if (year !== undefined) return { iso: isoMonth(year, month), grain: 'month', sureness: 1 };
	if (!published) return undefined;
	const ahead = turn === 'next' || (turn !== 'last' && tense === 'future');
	let at = published.year;
	if (ahead && month < published.month) at++;
	if (!ahead && month > published.month) at--;
	if (turn === 'this') at = published.year;
	if (turn === 'next' && month === published.month) at++;
	if (turn === 'last' && month === published.month) at--;
	const sure = turn === undefined && tense === undefined ? 0.75 : turn === 'next' ? 0.7 : 0.88;
	return { iso: isoMonth(at, month), grain: 'month', sureness: sure };
}

function resolveSeason(
	{ month, year, turn }: Extract<DateExpression, { form: 'season' }>,
	{ published }: DateReference
): ResolvedDate | undefined {
	if (year !== undefined) return monthsFrom(year, month, 0.8);
	if (!published) return undefined;
	const started = month <= published.month;
	const by =
		turn === 'last' ? (month + 2 < published.month ? 0 : -1) : turn === 'next' ? (started ? 1 : 0) : 0;
	return monthsFrom(published.year + by, month, 0.6);
}

/** News looks back: the latest such day up to publication, unless the clause or a word looks ahead. */
function resolveWeekday(
	{ weekday, turn, week }: Extract<DateExpression, { form: 'weekday' }>,
	{ published, tense }: DateReference
): ResolvedDate {
	if (!published) return { iso: `weekday:${weekdayNames[weekday]}`, grain: 'weekday', sureness: 1 };
	if (week !== undefined) {
		const monday = addDays(mondayOf(published), week === 'last' ? -7 : week === 'next' ? 7 : 0);
		return onDay(addDays(monday, (weekday + 6) % 7), 0.85);
	}
	const back = (weekdayOf(published) - weekday + 7) % 7;
	const ahead = (7 - back) % 7;
	if (turn === 'last') return onDay(addDays(published, -(back || 7)), 0.85);
	if (turn === 'next') return onDay(addDays(published, ahead || 7), 0.65);
	if (tense === 'future') return onDay(addDays(published, ahead), ahead === 0 ? 0.5 : 0.85);
	if (turn === 'this' && tense !== 'past') return onDay(addDays(published, ahead), 0.65);
	return onDay(addDays(published, -back), tense === undefined ? 0.85 : back === 0 ? 0.88 : 0.97);
}

/** So many units from the day of publication, no finer than the unit. */
function shift(
	unit: Extract<DateExpression, { form: 'shift' }>['unit'],
	by: number,
	published: Day
): ResolvedDate | undefined {
	const { year, month } = published;
	switch (unit) {
		case 'day':
			return onDay(addDays(published, by), 0.97);
		case 'week': {
			const monday = addDays(mondayOf(published), by * 7);
			return { iso: `${isoOf(monday)}/${isoOf(addDays(monday, 6))}`, grain: 'range', sureness: 0.75 };
		}
		case 'weekend': {
			const ahead = weekdayOf(published) > 0 && weekdayOf(published) < 3 && by === 0 ? -7 : 0;
			const saturday = addDays(mondayOf(published), 5 + by * 7 + ahead);
			return { iso: `${isoOf(saturday)}/${isoOf(addDays(saturday, 1))}`, grain: 'range', sureness: 0.6 };
		}
		case 'month': {
			const at = addMonths(year, month, by);
			return { iso: isoMonth(at.year, at.month), grain: 'month', sureness: by < -1 ? 0.7 : 0.92 };
		}
		case 'quarter': {
			const at = addMonths(year, month - ((month - 1) % 3), by * 3);
			return monthsFrom(at.year, at.month, 0.7);
		}
		case 'year':
			return { iso: padded(year + by, 4), grain: 'year', sureness: by < -1 ? 0.85 : 0.95 };
		case 'decade':
			return {
				iso: `${year - (year % 10) + by * 10}/${year - (year % 10) + by * 10 + 9}`,
				grain: 'decade',
				sureness: 0.6
			};
		case 'century':
			return undefined;
	}
}
