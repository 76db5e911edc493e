import { describe, expect, test } from 'vitest';
import type { Work } from '$lib/learning/work';
import { inSlices } from '../../../src/routes/review/in-slices';

function* counting(upTo: number, seen: number[]): Work<number> {
	for (let at = 1; at <= upTo; at += 1) {
		seen.push(at);
		yield;
	}
	return upTo;
}

describe('a computation in slices', () => {
	test('comes to its outcome, and waits for the page to rest before its first step', async () => {
		const seen: number[] = [];
		const outcome = inSlices(counting(1000, seen));
		expect(seen).toEqual([]);
		expect(await outcome).toBe(1000);
		expect(seen).toHaveLength(1000);
	});

	test('stops once it is no longer wanted', async () => {
		const seen: number[] = [];
		expect(await inSlices(counting(5, seen), () => false)).toBeUndefined();
		expect(seen).toEqual([]);
	});
});
