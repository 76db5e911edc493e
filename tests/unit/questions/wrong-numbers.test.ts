import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountFact } from '../../../src/lib/facts/types';
import { wrongNumbers } from '../../../src/lib/questions/distractors/numbers';
import { seeded } from '../../../src/lib/questions/random';
import '../../support/load-words';

function countOf(value: Partial<CountFact['value']>): CountFact {
	return {
		kind: 'count',
		id: 'count-1',
		span: { start: 0, end: 2 },
		sentence: 0,
		confidence: 1,
		value: { value: 20, unit: 'jets', ...value } as CountFact['value']
	};
}

describe('wrong numbers', () => {
	test('beside “up to” are smaller, in the same words', () => {
		const wrong = wrongNumbers(countOf({ value: 60 }), 'up to 60', seeded(1));
		expect(wrong).toHaveLength(2);
		for (const { text, value } of wrong) {
			expect(text).toMatch(/^up to \d+$/);
			expect(value).toBeLessThan(60);
		}
	});

	test('of a magnitude are magnitudes that could have been reported', () => {
		for (const { value } of wrongNumbers(countOf({ value: 7.5, unit: 'magnitude' }), '7.5', seeded(3)))
			expect(Math.abs(value - 7.5)).toBeLessThan(1);
	});

	test('with “about” are a fifth apart from each other', () => {
		fc.assert(
			fc.property(fc.integer({ min: 13, max: 5000 }), fc.integer(), (value, seed) => {
				const wrong = wrongNumbers(countOf({ value }), `about ${value}`, seeded(seed));
				if (wrong.length < 2) return;
				const [a, b] = [wrong[0]!.value, wrong[1]!.value];
				expect(Math.abs(a - b)).toBeGreaterThanOrEqual(0.2 * Math.max(a, b));
			})
		);
	});
});
