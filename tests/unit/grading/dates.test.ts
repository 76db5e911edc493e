import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '$lib/facts/date-reader';
import { grade } from '$lib/grading';
import type { DateQuestion } from '$lib/questions/types';
import { aDateQuestion } from '../../support/builders';

const ask = (iso: string, grain: DateQuestion['grain']) =>
	aDateQuestion({ iso, grain, key: formatDate(iso, grain) });
const mark = (question: DateQuestion, text: string, published: string | undefined = '2025-05-09') =>
	grade(question, { kind: 'text', text }, published === undefined ? {} : { published });

const thursday = ask('2025-05-08', 'day');

describe('a day', () => {
	test.each([
		'8 May 2025',
		'8th May 2025',
		'May 8, 2025',
		'May 8',
		'8 May',
		'the 8th of May',
		'eighth of May',
		'08/05/2025',
		'5/8/2025',
		'2025-05-08',
		'8.5.25',
		'Thursday, 8 May 2025',
		'on Thursday',
		'yesterday',
		'Thurs 8 May'
	])('is read in “%s”', (text) => {
		expect(mark(thursday, text).mark).toBe(1);
	});

	test.each(['9 May 2025', '8 June', 'Friday', '8 May 2024', '8', '', 'yes', '18 May 2025', '2025', 'today'])(
		'is not read in “%s”',
		(text) => {
			expect(mark(thursday, text).mark).toBe(0);
		}
	);

	test('is half right by its month', () => {
		expect(mark(thursday, 'May 2025')).toEqual({ mark: 0.5, note: expect.stringContaining('day') });
	});

	test('is named by a weekday only near the day of publication', () => {
		expect(mark(thursday, 'Thursday', '2025-05-12').mark).toBe(1);
		expect(mark(thursday, 'Thursday', '2025-08-12').mark).toBe(0);
		expect(mark(thursday, 'Thursday', undefined as never)).toMatchObject({ mark: 1 });
	});

	test('with the wrong weekday is right, with a word about it', () => {
		expect(mark(thursday, 'Friday 8 May 2025')).toEqual({ mark: 1, note: '8 May 2025 was a Thursday.' });
	});

	test('of another year needs the year', () => {
		expect(mark(ask('1945-05-08', 'day'), '8 May')).toMatchObject({ mark: 0.5 });
		expect(mark(ask('1945-05-08', 'day'), '8 May 1945').mark).toBe(1);
	});

	test('forgives a slip in the month’s name, never in a number', () => {
		expect(mark(ask('2025-02-03', 'day'), '3 Febuary 2025').mark).toBe(1);
		expect(mark(ask('2025-02-03', 'day'), '33 February 2025').mark).toBe(0);
	});
});

describe('coarser dates', () => {
	test.each([
		['2025-05', 'month', 'May 2025'],
		['2025-05', 'month', 'May'],
		['2025-05', 'month', '05/2025'],
		['2025-05', 'month', '8 May 2025'],
		['1945', 'year', '1945'],
		['1945', 'year', 'in 1945'],
		['1945', 'year', 'May 1945'],
		['1931/1945', 'range', '1931-45'],
		['1931/1945', 'range', '1931–1945'],
		['1931/1945', 'range', 'from 1931 to 1945'],
		['1990/1999', 'decade', '1990s'],
		['1990/1999', 'decade', 'the nineties'],
		['1900/1999', 'century', '20th century'],
		['1900/1999', 'century', 'the twentieth century'],
		['weekday:Thursday', 'weekday', 'Thursday'],
		['weekday:Thursday', 'weekday', 'thursday.'],
		['weekday:Thursday', 'weekday', 'Thurs']
	] as const)('%s (%s) is read in “%s”', (iso, grain, text) => {
		expect(mark(ask(iso, grain), text).mark).toBe(1);
	});

	test.each([
		['2025-05', 'month', 'June 2025', 0],
		['2025-05', 'month', '2025', 0.5],
		['1945', 'year', '1946', 0],
		['1945', 'year', '45', 0],
		['1931/1945', 'range', '1931', 0.5],
		['1931/1945', 'range', '1931-46', 0],
		['weekday:Thursday', 'weekday', 'Tuesday', 0]
	] as const)('%s (%s): “%s” gets %d', (iso, grain, text, right) => {
		expect(mark(ask(iso, grain), text, undefined as never).mark).toBe(right);
	});
});

describe('laws', () => {
	const day = fc
		.date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));

	test('the key is always right, in every grain', () => {
		fc.assert(
			fc.property(day, day, (iso, published) => {
				const questions = [ask(iso, 'day'), ask(iso.slice(0, 7), 'month'), ask(iso.slice(0, 4), 'year')];
				for (const question of questions) {
					expect(mark(question, question.key, published), question.key).toEqual({ mark: 1 });
					expect(mark(question, question.iso, published), question.iso).toEqual({ mark: 1 });
				}
			})
		);
	});

	test('another day written in full is never right', () => {
		fc.assert(
			fc.property(day, day, (iso, other) => {
				fc.pre(iso !== other);
				expect(mark(ask(iso, 'day'), formatDate(other, 'day')).mark).toBe(0);
			})
		);
	});
});
