import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPoints } from '$lib/language/chunks';

describe('cutPoints', () => {
	it('leaves a short sentence whole', () => {
		expect(cutPoints(['One', 'two', '.'], 5)).toEqual([3]);
		expect(cutPoints([], 5)).toEqual([]);
	});

	it('cuts after a semicolon rather than a later comma', () => {
		expect(cutPoints(['a', 'b', 'c', ';', 'd', ',', 'e', 'f'], 6)).toEqual([4, 8]);
		expect(cutPoints(['a', 'b', 'c', 'd', ',', 'e', 'f'], 6)).toEqual([5, 7]);
	});

	it('gives stretches of at most so many words that end with the sentence', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', ',', '.')), fc.integer({ min: 2, max: 9 }), (words, most) => {
				const ends = cutPoints(words, most);
				ends.forEach((end, i) => {
					expect(end - (ends[i - 1] ?? 0)).toBeGreaterThan(0);
					expect(end - (ends[i - 1] ?? 0)).toBeLessThanOrEqual(most);
				});
				expect(ends.at(-1) ?? 0).toBe(words.length);
			})
		);
	});
});
