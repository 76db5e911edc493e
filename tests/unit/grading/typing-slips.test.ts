import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsAllowed, slipsBetween } from '$lib/grading/typing-slips';

describe('typing slips', () => {
	test.each([
		['putin', 'putin', 0],
		['putin', 'ptuin', 1],
		['putin', 'puti', 1],
		['putin', 'puttin', 1],
		['putin', 'butin', 1],
		['zelensky', 'zelenksi', 2]
	])('%s → %s: %i', (a, b, slips) => {
		expect(slipsBetween(a, b, 2)).toBe(slips);
	});

	test('are counted alike both ways, and to the limit only', () => {
		const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
		fc.assert(
			fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
				const full = slipsBetween(a, b, 20);
				expect(slipsBetween(b, a, 20)).toBe(full);
				expect(slipsBetween(a, b, most)).toBe(Math.min(full, most + 1));
			})
		);
	});

	test('are allowed by length', () => {
		expect([3, 4, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
	});
});
