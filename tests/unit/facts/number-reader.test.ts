import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, isTrueOf, readNumber } from '../../../src/lib/facts/number-reader';

describe('reading a typed number', () => {
	it.each([
		['eleven', { value: 11 }],
		['11th', { value: 11, ordinal: true }],
		['twenty-first', { value: 21, ordinal: true }],
		['1,500', { value: 1500 }],
		['1.500', { value: 1.5, alternatives: [1500] }],
		['1.5 million', { value: 1_500_000 }],
		['twenty-one', { value: 21 }],
		['one hundred and twenty-three thousand', { value: 123_000 }],
		['half a million', { value: 500_000 }],
		['two and a half million', { value: 2_500_000 }],
		['a dozen', { value: 12 }],
		['50%', { value: 50, percent: true }],
		['50 per cent', { value: 50, percent: true }],
		['3-1', { value: 3, upper: 1 }],
		['3–1', { value: 3, upper: 1 }],
		['20 to 30', { value: 20, upper: 30 }],
		['between 20 and 30', { value: 20, upper: 30 }],
		['5 to 7 million', { value: 5_000_000, upper: 7_000_000 }],
		['more than 20', { value: 20, modifier: 'more than' }],
		['20 or more', { value: 20, modifier: 'at least' }],
		['20+ documents', { value: 20, modifier: 'at least', rest: 'documents' }],
		['$26 million', { value: 26_000_000, currency: 'USD' }],
		['NZ $ 26 million', { value: 26_000_000, currency: 'NZD' }],
		['€3bn', { value: 3_000_000_000, currency: 'EUR' }],
		['26 million euros', { value: 26_000_000, currency: 'EUR' }],
		['3/4', { value: 0.75 }],
		['4 1/2', { value: 4.5 }],
		['one in four', { value: 0.25 }],
		['-5', { value: -5 }]
	])('reads %s', (phrase, expected) => {
		expect(readNumber(phrase)).toEqual(expected);
	});

	it('reads parts of a whole', () => {
		expect(readNumber('two-thirds')?.value).toBeCloseTo(2 / 3);
	});

	it.each(['', 'hello', 'many', 'million', '5 or 6', '20 and 30 and 40', '9'.repeat(300)])(
		'refuses "%s"',
		(phrase) => {
			expect(readNumber(phrase)).toBeUndefined();
		}
	);

	it('reads back every whole number it writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (value) => {
				expect(readNumber(formatNumber(value))?.value).toBe(value);
			})
		);
	});

	it('never throws, and reads only finite numbers, in any jumble of number words', () => {
		const pieces =
			'a an one twenty hundred million half dozen and of or to between in - – % $ . , 1 20 3rd 9,9 ½ / bn'.split(
				' '
			);
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
				fc.constantFrom(' ', ''),
				(words, joint) => {
					const reading = readNumber(words.join(joint));
					expect(reading === undefined || Number.isFinite(reading.value)).toBe(true);
				}
			)
		);
	});
});

describe('writing a number', () => {
	it.each([
		[{ value: 20, unit: 'documents', modifier: 'more than' as const }, 'more than 20'],
		[{ value: 11, unit: 'visit', ordinal: true }, '11th'],
		[{ value: 22, unit: 'visit', ordinal: true }, '22nd'],
		[{ value: 112, unit: 'visit', ordinal: true }, '112th'],
		[{ value: 26_000_000, unit: 'dollars', currency: 'NZD' }, 'NZ$26 million'],
		[{ value: 3.4e9, unit: 'pesos', currency: 'pesos' }, '3.4 billion pesos'],
		[{ value: 77, unit: 'voters', percent: true }, '77%'],
		[{ value: 3, upper: 1, unit: '', score: true }, '3–1'],
		[{ value: 20, upper: 30, unit: 'people' }, '20 to 30'],
		[{ value: 21_004.96, unit: '' }, '21,004.96']
	])('writes %o', (count, text) => {
		expect(formatCount(count)).toBe(text);
	});
});

describe('whether a number fits what is said', () => {
	it.each([
		['more than 20', 40, true],
		['more than 20', 20, false],
		['more than 20', 7, false],
		['at least 20', 20, true],
		['nearly 30', 28, true],
		['nearly 30', 31, false],
		['nearly 30', 20, false],
		['about 100', 95, true],
		['about 100', 130, false],
		['up to 50', 30, true],
		['up to 50', 51, false],
		['fewer than 10', 9, true],
		['fewer than 10', 10, false],
		['20 to 30', 25, true],
		['20 to 30', 31, false],
		['20', 20, true],
		['20', 21, false]
	])('%s, %d: %s', (phrase, value, expected) => {
		expect(isTrueOf(readNumber(phrase)!, value)).toBe(expected);
	});

	it('holds for the number itself unless it is a strict bound', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e9 }),
				fc.constantFrom('about', 'at least', 'up to', 'nearly', 'some', 'as many as'),
				(value, modifier) => {
					expect(isTrueOf({ value, modifier: modifier as 'about' }, value)).toBe(true);
				}
			)
		);
	});
});
