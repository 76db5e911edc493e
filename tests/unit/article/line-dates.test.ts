import { describe, expect, it } from 'vitest';
import { findLineDate, readDateLine, readDay } from '$lib/article/line-dates';

describe('a date line', () => {
	it.each([
		['Thursday, May 8, 2025', '2025-05-08'],
		['June 15, 2022', '2022-06-15'],
		['8 May 2025', '2025-05-08'],
		['Thu 8 May 2025 10.32 BST', '2025-05-08'],
		['2025-05-09', '2025-05-09'],
		['Published: May 8, 2025, 10:15 a.m. EDT', '2025-05-08'],
		['PUBLISHED 4:05 PM ET Sun., Mar. 2, 2025', '2025-03-02'],
		['1100 AM PDT THU MAY 30 2013', '2013-05-30'],
		['13/05/2025', '2025-05-13'],
		['05/13/2025', '2025-05-13'],
		['9.5.2025', '2025-05-09'],
		['Sept. 3rd, 2021', '2021-09-03'],
		['the 3rd of March 2021', '2021-03-03']
	])('%s', (line, iso) => {
		expect(readDateLine(line)?.iso).toBe(iso);
	});

	it.each([
		'May 8',
		'08/05/2025',
		'February 30, 2021',
		'On May 8, 2025, the council voted',
		'Harbour line reopens on May 8, 2025',
		'Flight 2025-13-41',
		'In 1986'
	])('is not: %s', (line) => {
		expect(readDateLine(line)).toBeUndefined();
	});

	it('tells an update from the day of publication', () => {
		expect(readDateLine('Updated May 9, 2025')?.updated).toBe(true);
		expect(readDateLine('Published May 8, 2025')?.updated).toBe(false);
	});

	it('is found at its place within a line', () => {
		expect(findLineDate('WASHINGTON, May 8, 2025 (AFP)')).toEqual({ iso: '2025-05-08', start: 12, end: 23 });
	});

	it('is read from a time stamp', () => {
		expect(readDay('2025-03-05T23:30:00Z')).toBe('2025-03-05');
		expect(readDay('soon')).toBeUndefined();
	});
});
