import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, dayOfDate, startOfDay } from '$lib/learning/learning-day';

const zones = [
	'UTC',
	'Europe/Berlin',
	'America/New_York',
	'Asia/Kathmandu',
	'Pacific/Auckland',
	'America/Santiago'
];
afterEach(() => vi.unstubAllEnvs());

const at = (text: string) => new Date(text).getTime();

describe('a day of learning', () => {
	test('lasts from 4 a.m. to 4 a.m. by the local clock', () => {
		vi.stubEnv('TZ', 'Europe/Berlin');
		const friday = dayOfDate('2025-05-09');
		expect(dayOf(at('2025-05-09T03:59:59+02:00'))).toBe(friday! - 1);
		expect(dayOf(at('2025-05-09T04:00:00+02:00'))).toBe(friday);
		expect(dayOf(at('2025-05-10T03:59:59+02:00'))).toBe(friday);
	});

	test('begins at 4 a.m. on the day of 23 hours and on that of 25', () => {
		vi.stubEnv('TZ', 'Europe/Berlin');
		for (const [date, first] of [
			['2025-03-30', '2025-03-30T04:00:00+02:00'],
			['2025-10-26', '2025-10-26T04:00:00+01:00']
		] as const) {
			const day = dayOfDate(date)!;
			expect(startOfDay(day)).toBe(at(first));
			expect(dayOf(at(first) - 1)).toBe(day - 1);
			expect(dayOf(at(first))).toBe(day);
		}
	});

	test('is the day that its own beginning lies in, in any time zone, and days follow each other', () => {
		for (const zone of zones) {
			vi.stubEnv('TZ', zone);
			fc.assert(
				fc.property(fc.integer({ min: 0, max: at('2100-01-01') }), (moment) => {
					const day = dayOf(moment);
					expect(dayOf(startOfDay(day))).toBe(day);
					expect(startOfDay(day)).toBeLessThanOrEqual(moment);
					expect(startOfDay(day + 1)).toBeGreaterThan(moment);
				})
			);
		}
	});

	test('is not read out of what is no date', () => {
		for (const text of ['', '2025', '2025-13-01', 'Friday', '2025-05-09T12:00'])
			expect(dayOfDate(text)).toBeUndefined();
	});
});
