import { describe, expect, it } from 'vitest';
import { readEntities } from '$lib/language/entities';

const labels = ['O', 'B-person', 'I-person', 'B-place', 'I-place'];
const read = (...rows: number[][]) =>
	readEntities(
		{ values: Float32Array.from([[1, 0, 0, 0, 0], ...rows].flat()), width: 5 },
		labels,
		rows.length
	);

describe('readEntities', () => {
	it('reads a name of two words', () => {
		const [first, second, third] = read([0.1, 0.9, 0, 0, 0], [0, 0.1, 0.9, 0, 0], [1, 0, 0, 0, 0]);
		expect(first).toMatchObject({ type: 'person', begins: true });
		expect(second).toMatchObject({ type: 'person', begins: false });
		expect(second?.probability).toBeCloseTo(1);
		expect(third).toBeUndefined();
	});

	it('never goes on with a name that has not begun', () => {
		const [first, second] = read([0.6, 0, 0.4, 0, 0], [0, 0, 0, 0.3, 0.7]);
		expect(first).toBeUndefined();
		expect(second).toMatchObject({ type: 'place', begins: true });
	});
});
