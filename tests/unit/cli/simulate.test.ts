import { describe, expect, test } from 'vitest';
import { fixed, fsrs, sm2 } from '../../../src/cli/simulate/schedulers';
import { tryOut } from '../../../src/cli/simulate/trial';

const trial = { learners: 150, days: 200, spread: 0, attendance: 1 };

describe('simulated learners', () => {
	test('who forget as FSRS takes them to reach the retention asked for within 2 points', () => {
		for (const retention of [0.85, 0.9, 0.95]) {
			const { right, reviews } = tryOut(fsrs(retention), trial);
			expect(Math.abs(right / reviews - retention)).toBeLessThan(0.02);
		}
	});

	test('come out the same each time', () => {
		const few = { ...trial, learners: 3, spread: 1, attendance: 0.7 };
		expect(tryOut(sm2, few)).toEqual(tryOut(sm2, few));
	});
});

describe('the older schedulers', () => {
	test('plan SM-2 by 1 and 6 days, then by the easiness, and begin anew after a wrong answer', () => {
		const plan = sm2.plan();
		expect([plan(0, 'good'), plan(1, 'good'), plan(6, 'good'), plan(15, 'easy')]).toEqual([1, 6, 15, 39]);
		expect([plan(39, 'again'), plan(1, 'good'), plan(1, 'good')]).toEqual([1, 1, 6]);
	});

	test('move a card from step to step and back to the first', () => {
		const plan = fixed.plan();
		const grades = ['good', 'good', 'hard', 'again', 'easy'] as const;
		expect(grades.map((grade) => plan(0, grade))).toEqual([1, 3, 7, 1, 3]);
	});
});
