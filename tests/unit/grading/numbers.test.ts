import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount } from '$lib/facts/number-reader';
import type { CountValue } from '$lib/facts/types';
import { grade } from '$lib/grading';
import { aNumberQuestion } from '../../support/builders';

const mark = (value: Partial<CountValue>, text: string) => {
	const whole = { value: 20, unit: 'documents', ...value };
	return grade(aNumberQuestion({ value: whole, key: formatCount(whole) }), { kind: 'text', text });
};

describe('a number', () => {
	test.each([
		[{ value: 20 }, '20'],
		[{ value: 20 }, 'twenty'],
		[{ value: 20 }, 'Twenty documents'],
		[{ value: 20 }, ' 20. '],
		[{ value: 1500 }, '1,500'],
		[{ value: 1500 }, '1.500'],
		[{ value: 1500 }, '1500'],
		[{ value: 1.5e6 }, '1.5 million'],
		[{ value: 1.5e6 }, '1,500,000'],
		[{ value: 11, ordinal: true }, '11'],
		[{ value: 11, ordinal: true }, '11th'],
		[{ value: 11, ordinal: true }, 'eleventh'],
		[{ value: 50, percent: true }, '50%'],
		[{ value: 50, percent: true }, '50 percent'],
		[{ value: 50, percent: true }, '50'],
		[{ value: 50, percent: true }, 'half'],
		[{ value: 4.2e9, currency: 'USD' }, '$4.2bn'],
		[{ value: 4.2e9, currency: 'USD' }, '4.2 billion'],
		[{ value: 20, upper: 30 }, '20 to 30'],
		[{ value: 20, upper: 30 }, '20-30'],
		[{ value: 3, upper: 1, score: true }, '3-1'],
		[{ value: 5, unit: 'km', measure: true }, '5 kilometres'],
		[{ modifier: 'more than' as const }, 'more than 20'],
		[{ modifier: 'more than' as const }, 'over twenty']
	])('%j is read in “%s”', (value, text) => {
		expect(mark(value, text)).toEqual({ mark: 1 });
	});

	test.each([
		[{ value: 20 }, '21'],
		[{ value: 20 }, '2'],
		[{ value: 20 }, '200'],
		[{ value: 20 }, '20 million'],
		[{ value: 20 }, 'twnety'],
		[{ value: 20 }, 'many'],
		[{ value: 20 }, ''],
		[{ value: 20 }, '20 or 30'],
		[{ value: 20 }, 'more than 20'],
		[{ modifier: 'more than' as const }, 'less than 20'],
		[{ modifier: 'more than' as const }, '40'],
		[{ value: 4.2e9, currency: 'USD' }, '€4.2 billion'],
		[{ value: 3, upper: 1, score: true }, '1-3'],
		[{ value: 5, unit: 'km', measure: true }, '5 miles']
	])('%j is not read in “%s”', (value, text) => {
		expect(mark(value, text).mark).toBe(0);
	});

	test('without the qualifier is right, with a word about it', () => {
		expect(mark({ modifier: 'more than' }, '20')).toEqual({ mark: 1, note: 'In full: more than 20.' });
		expect(mark({ modifier: 'nearly' }, 'about 20')).toMatchObject({ mark: 1 });
	});

	test('is half right by one end of a range', () => {
		expect(mark({ value: 20, upper: 30 }, '30')).toMatchObject({ mark: 0.5 });
	});
});

describe('laws', () => {
	const number = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2_000_000_000 }));

	test('the key is always right, as it is written and in figures', () => {
		const modifier = fc.constantFrom(undefined, 'more than', 'nearly', 'about', 'up to' as const);
		fc.assert(
			fc.property(number, modifier, fc.boolean(), (value, qualifier, ordinal) => {
				const count: CountValue = { value, unit: 'things' };
				if (qualifier) count.modifier = qualifier;
				else if (ordinal && value > 0) count.ordinal = true;
				expect(mark(count, formatCount(count)), formatCount(count)).toEqual({ mark: 1 });
				expect(mark(count, String(value)).mark).toBe(1);
			})
		);
	});

	test('no other number is forgiven, one figure off or not', () => {
		fc.assert(
			fc.property(number, number, fc.nat(9), (value, other, figure) => {
				const offByOne = Number(String(value).slice(0, -1) + figure);
				for (const wrong of [other, offByOne])
					if (wrong !== value) expect(mark({ value }, `${wrong}`).mark).toBe(0);
				expect(mark({ value }, String(value)).mark).toBe(1);
			})
		);
	});
});
