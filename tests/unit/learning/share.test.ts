import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, likelyRange } from '$lib/learning/share';

describe('a share', () => {
	test('counts what is right of all', () => {
		const share = { right: 0, of: 0 };
		for (const isRight of [true, false, true]) count(share, isRight);
		expect(share).toEqual({ right: 2, of: 3 });
	});

	test('has the range that the formula of Wilson gives', () => {
		const { least, most } = likelyRange({ right: 41, of: 50 });
		expect(least).toBeCloseTo(0.692, 3);
		expect(most).toBeCloseTo(0.9023, 3);
		expect(likelyRange({ right: 0, of: 0 })).toEqual({ least: 0, most: 1 });
	});

	test('lies within its range, which never leaves 0 to 1 and narrows with more answers', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
				fc.pre(right + wrong > 0);
				const share = { right, of: right + wrong };
				const { least, most } = likelyRange(share);
				expect(least).toBeGreaterThanOrEqual(0);
				expect(most).toBeLessThanOrEqual(1);
				expect(least).toBeLessThanOrEqual(right / share.of + 1e-9);
				expect(most).toBeGreaterThanOrEqual(right / share.of - 1e-9);
				const more = likelyRange({ right: 4 * right, of: 4 * share.of });
				expect(more.most - more.least).toBeLessThan(most - least);
			})
		);
	});
});
