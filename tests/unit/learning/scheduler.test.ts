import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade } from '$lib/learning/grade-of';
import { afterAnswer, chanceAfter, daysUntilDue, type MemoryState } from '$lib/learning/scheduler';
import reference from './fixtures/fsrs-6.json';

type Step = [days: number, grade: Grade, stability: number, difficulty: number, interval: number];

const grade = fc.constantFrom<Grade>('again', 'hard', 'good', 'easy');
const history = fc.array(fc.tuple(fc.nat(400), grade), { minLength: 1, maxLength: 40 });
const retention = fc.double({ min: 0.8, max: 0.97, noNaN: true });

function stateAfter(answers: readonly (readonly [number, Grade])[]): MemoryState {
	let state: MemoryState | undefined;
	for (const [days, one] of answers) state = afterAnswer(state, days, one);
	return state!;
}

describe('the scheduler', () => {
	test('agrees with the reference implementation, step by step', () => {
		expect(reference.sequences.length).toBeGreaterThanOrEqual(50);
		for (const { retention: asked, steps } of reference.sequences) {
			let state: MemoryState | undefined;
			for (const [days, one, stability, difficulty, interval] of steps as Step[]) {
				state = afterAnswer(state, days, one);
				expect(state.stability / stability).toBeCloseTo(1, 4);
				expect(state.difficulty).toBeCloseTo(difficulty, 4);
				// The reference rounds nothing and knows no longest interval; it counts in single precision.
				const rounded = Math.min(Math.max(1, interval), 36_500);
				expect(Math.abs(daysUntilDue(state, asked) - rounded)).toBeLessThan(0.51);
			}
		}
	});

	test('never leaves the range of a memory, whatever the answers', () => {
		fc.assert(
			fc.property(history, (answers) => {
				const { stability, difficulty } = stateAfter(answers);
				expect(stability).toBeGreaterThan(0);
				expect(Number.isFinite(stability)).toBe(true);
				expect(difficulty).toBeGreaterThanOrEqual(1);
				expect(difficulty).toBeLessThanOrEqual(10);
			})
		);
	});

	test('takes days that make no sense for none', () => {
		const state = afterAnswer(undefined, 0, 'good');
		for (const days of [NaN, -3, Infinity, -Infinity])
			expect(afterAnswer(state, days, 'good')).toEqual(afterAnswer(state, 0, 'good'));
	});

	test('lets a chance of recall sink with the days and never leave 0 to 1', () => {
		fc.assert(
			fc.property(history, fc.nat(2000), fc.nat(2000), (answers, one, other) => {
				const state = stateAfter(answers);
				const [early, late] = [Math.min(one, other), Math.max(one, other)];
				const chance = chanceAfter(state, late);
				expect(chance).toBeLessThanOrEqual(chanceAfter(state, early));
				expect(chance).toBeGreaterThan(0);
				expect(chanceAfter(state, early)).toBeLessThanOrEqual(1);
			})
		);
	});

	test('waits longer the better the answer was, and the less retention is asked', () => {
		fc.assert(
			fc.property(
				history,
				fc.integer({ min: 1, max: 400 }),
				retention,
				retention,
				(answers, days, one, two) => {
					const state = stateAfter(answers);
					const after = (given: Grade, asked: number) => daysUntilDue(afterAnswer(state, days, given), asked);
					expect(after('again', one)).toBeLessThanOrEqual(after('hard', one));
					expect(after('hard', one)).toBeLessThanOrEqual(after('good', one));
					expect(after('good', one)).toBeLessThanOrEqual(after('easy', one));
					expect(after('good', Math.max(one, two))).toBeLessThanOrEqual(after('good', Math.min(one, two)));
					expect(after('again', one)).toBeGreaterThanOrEqual(1);
				}
			)
		);
	});

	test('keeps desired retention within its bounds', () => {
		const state = { stability: 100, difficulty: 5 };
		expect(daysUntilDue(state, 0.1)).toBe(daysUntilDue(state, 0.8));
		expect(daysUntilDue(state, 1)).toBe(daysUntilDue(state, 0.97));
		expect(daysUntilDue(state, NaN)).toBe(daysUntilDue(state, 0.9));
		expect(daysUntilDue(state, 0.9)).toBe(100);
	});
});
