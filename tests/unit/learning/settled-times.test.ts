import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settledTimes } from '$lib/learning/settled-times';

describe('times by a clock that may be wrong', () => {
	test('are left as they are where they are in order', () => {
		expect(settledTimes([1, 2, 2, 5], 9)).toEqual([1, 2, 2, 5]);
		expect(settledTimes([], 9)).toEqual([]);
	});

	test('ignore a clock that was years ahead for a while', () => {
		expect(settledTimes([10, 9000, 9001, 11, 12, 13], 20)).toEqual([10, 10, 10, 11, 12, 13]);
		expect(settledTimes([9000, 11, 12], 20)).toEqual([11, 11, 12]);
	});

	test('ignore a clock that was years behind for a while', () => {
		expect(settledTimes([10, 11, 0, 12, 13], 20)).toEqual([10, 11, 11, 12, 13]);
	});

	test('never lie in the future', () => {
		expect(settledTimes([10, 9000], 20)).toEqual([10, 20]);
	});

	test('never go back, never pass now and are settled at once', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(50), { maxLength: 30 }), fc.nat(60), (times, now) => {
				const settled = settledTimes(times, now);
				expect(settled).toHaveLength(times.length);
				expect(settled).toEqual([...settled].sort((a, b) => a - b));
				expect(settled.every((time) => time <= now)).toBe(true);
				expect(settledTimes(settled, now)).toEqual(settled);
			})
		);
	});
});
