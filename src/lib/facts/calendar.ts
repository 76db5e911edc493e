import type { IsoDate } from '../article/types';

const dayLength = 86_400_000;

/** A day of the proleptic Gregorian calendar; months from 1. */
export interface Day {
	year: number;
	month: number;
	day: number;
}

/** `7`, 2 → `07`. */
export function padded(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

/** `{2025, 5, 8}` → `2025-05-08`. */
export function isoOf({ year, month, day }: Day): IsoDate {
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** `{2025, 5}` → `2025-05`. */
export function isoMonth(year: number, month: number): string {
	return `${padded(year, 4)}-${padded(month, 2)}`;
}

/** The day an ISO date names; undefined where it is no real day. */
export function dayOf(iso: string): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	if (!match) return undefined;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return isRealDay(day) ? day : undefined;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** False for 30 February and the like. */
export function isRealDay({ year, month, day }: Day): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Days since 1 January 1970, to count and compare with. */
export function dayNumber({ year, month, day }: Day): number {
	return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

/** The day so many days on (or back, where `by` is negative). */
export function addDays(day: Day, by: number): Day {
	const date = new Date((dayNumber(day) + by) * dayLength);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month so many months on, counted from a month. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
	const months = year * 12 + (month - 1) + by;
	return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 0 for Sunday – 6 for Saturday. */
export function weekdayOf(day: Day): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Monday of the week a day is in. */
export function mondayOf(day: Day): Day {
	return addDays(day, -((weekdayOf(day) + 6) % 7));
}
