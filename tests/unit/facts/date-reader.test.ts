import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, readDate } from '../../../src/lib/facts/date-reader';

const reference = '2025-05-09';

describe('reading a typed date', () => {
	it.each([
		['8th May 2025', '2025-05-08', 'day'],
		['May 8, 2025', '2025-05-08', 'day'],
		['on the 8th of May, 2025', '2025-05-08', 'day'],
		['thursday the 8th of may 2025', '2025-05-08', 'day'],
		['8.5.2025', '2025-05-08', 'day'],
		['2025-05-08', '2025-05-08', 'day'],
		['8 May 25', '2025-05-08', 'day'],
		['may 8', '2025-05-08', 'day'],
		['eighth of may', '2025-05-08', 'day'],
		['thursday', '2025-05-08', 'day'],
		['yesterday', '2025-05-08', 'day'],
		['may 2025', '2025-05', 'month'],
		['2015', '2015', 'year'],
		['in 2015.', '2015', 'year'],
		['1931 to 1945', '1931/1945', 'range'],
		['1931-45', '1931/1945', 'range'],
		['between 1931 and 1945', '1931/1945', 'range'],
		['nov 20 - dec 11, 2015', '2015-11-20/2015-12-11', 'range'],
		['the 1990s', '1990/1999', 'decade'],
		["the '90s", '1990/1999', 'decade'],
		['19th century', '1800/1899', 'century']
	])('reads %s', (phrase, iso, grain) => {
		expect(readDate(phrase, { reference })).toMatchObject({ iso, grain });
	});

	it('gives both days that figures may mean', () => {
		expect(readDate('08/05/2025')).toEqual({
			iso: '2025-05-08',
			grain: 'day',
			alternatives: [{ iso: '2025-08-05', grain: 'day' }]
		});
		expect(readDate('13/05/2025')).toEqual({ iso: '2025-05-13', grain: 'day' });
	});

	it('offers the coming weekday as another reading', () => {
		expect(readDate('Thursday', { reference })?.alternatives).toEqual([{ iso: '2025-05-15', grain: 'day' }]);
	});

	it('keeps a weekday a weekday without a day of publication', () => {
		expect(readDate('Thursday')).toEqual({ iso: 'weekday:Thursday', grain: 'weekday' });
	});

	it.each(['', 'hello', '31 Feb 2020', '1945 or 1946', '32 May', 'a long time ago', 'x'.repeat(5000)])(
		'refuses "%s"',
		(phrase) => {
			expect(readDate(phrase, { reference })).toBeUndefined();
		}
	);

	it('reads back every day it writes', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1000-01-01'), max: new Date('2190-01-01'), noInvalidDate: true }),
				(date) => {
					const iso = date.toISOString().slice(0, 10);
					expect(readDate(formatDate(iso, 'day'))?.iso).toBe(iso);
				}
			)
		);
	});
});

describe('writing a date', () => {
	it.each([
		['2025-05-08', 'day', 'Thursday, 8 May 2025'],
		['2025-05', 'month', 'May 2025'],
		['2015', 'year', '2015'],
		['1931/1945', 'range', '1931–1945'],
		['1990/1999', 'decade', 'the 1990s'],
		['1800/1899', 'century', 'the 19th century'],
		['2000/2099', 'century', 'the 21st century'],
		['2015-11-20/2015-12-11', 'range', '20 November – 11 December 2015'],
		['2025-05-08/2025-05-10', 'range', '8–10 May 2025'],
		['2008-06/2008-08', 'range', 'June – August 2008'],
		['weekday:Thursday', 'weekday', 'Thursday']
	] as const)('writes %s', (iso, grain, text) => {
		expect(formatDate(iso, grain)).toBe(text);
	});
});
