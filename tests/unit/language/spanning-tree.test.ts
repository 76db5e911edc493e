import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from '$lib/language/spanning-tree';

/** All ways to give each word of `size` places a head. */
function* allHeads(size: number): Generator<Int32Array> {
	const heads = new Int32Array(size).fill(-1);
	for (let code = 0; code < size ** (size - 1); code++) {
		let rest = code;
		for (let word = 1; word < size; word++) {
			heads[word] = rest % size;
			rest = Math.floor(rest / size);
		}
		yield heads;
	}
}

function sumOf(heads: Int32Array, scores: Float64Array, size: number): number {
	let sum = 0;
	for (let word = 1; word < size; word++) sum += scores[word * size + heads[word]!]!;
	return sum;
}

const scoresOf = (size: number) =>
	fc
		.array(fc.double({ min: -9, max: 0, noNaN: true }), { minLength: size * size, maxLength: size * size })
		.map((list) => Float64Array.from(list));

describe('bestTree', () => {
	it('keeps the likeliest heads where they are a tree', () => {
		const scores = Float64Array.from([-9, -9, -9, -1, -9, -3, -5, -1, -9]);
		expect([...bestTree(scores, 3)]).toEqual([-1, 0, 1]);
	});

	it('breaks a circle of two where that costs least', () => {
		const scores = Float64Array.from([-9, -9, -9, -4, -9, -1, -8, -1, -9]);
		expect([...bestTree(scores, 3)]).toEqual([-1, 0, 1]);
	});

	it('finds the best of all trees with one root among four words', () => {
		fc.assert(
			fc.property(scoresOf(5), (scores) => {
				let best = -Infinity;
				for (const heads of allHeads(5))
					if (heads.every((head, word) => head !== word) && isTree(heads))
						best = Math.max(best, sumOf(heads, scores, 5));
				const found = bestTree(scores, 5);
				expect(isTree(found)).toBe(true);
				// Only the three likeliest roots are tried: a fourth may be a little better.
				expect(sumOf(found, scores, 5)).toBeLessThanOrEqual(best + 1e-9);
				expect(sumOf(found, scores, 5)).toBeGreaterThan(best - 9);
			}),
			{ numRuns: 40 }
		);
	});

	it('gives a tree with one root for any scores', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 40 }).chain((size) => fc.tuple(fc.constant(size), scoresOf(size))),
				([size, scores]) => {
					expect(isTree(bestTree(scores, size))).toBe(true);
				}
			),
			{ numRuns: 60 }
		);
	});
});
