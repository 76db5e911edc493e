import { describe, expect, test } from 'vitest';
import type { Attempt } from '$lib/grading/types';
import { planReview } from '$lib/learning/due';
import { dayOf, startOfDay } from '$lib/learning/learning-day';
import { memoriesOf } from '$lib/learning/memory';
import { seeded } from '$lib/questions/random';
import { Learner } from '../../../src/cli/simulate/learner';
import { anAttempt } from '../../support/builders';

const hour = 60 * 60 * 1000;
const first = dayOf(new Date(2025, 0, 6, 12).getTime());
const facts = Array.from({ length: 40 }, (_, index) => `fact-${index}`);
const everything = { askable: { has: () => true }, suspended: { has: () => false } };

/** A learner who answers between 6 p.m. and 2 a.m. what the plan asks, day by day, and nothing else. */
function live(
	retention: number,
	days: number,
	seed: number
): { asked: number; right: number; attempts: Attempt[] } {
	const random = seeded(seed);
	const learner = new Learner(random, 0);
	const heads = new Map(facts.map((fact) => [fact, learner.meets()]));
	const attempts: Attempt[] = [];
	let asked = 0;
	let right = 0;
	const answer = (factId: string, day: number, at: number) => {
		const grade = heads.get(factId)!.ask(day);
		attempts.push(
			anAttempt({
				id: `${seed}-${attempts.length}`,
				factId,
				sittingId: `${day}`,
				at,
				response: { kind: 'text', text: '' },
				mark: grade === 'again' ? 0 : 1,
				...(grade === 'hard' && { confidence: 'unsure' }),
				...(grade === 'easy' && { confidence: 'sure' })
			})
		);
		return grade !== 'again';
	};
	for (let day = first; day < first + days; day += 1) {
		const now = startOfDay(day) + (14 + 8 * random()) * hour;
		if (day === first) for (const fact of facts) answer(fact, day, now);
		const memories = memoriesOf(attempts, { now, retention });
		for (const { factId } of planReview(memories, everything, { retention, cap: 500 }, now).today) {
			asked += 1;
			right += answer(factId, day, now) ? 1 : 0;
		}
	}
	return { asked, right, attempts };
}

describe('a learner who follows the plan day by day', () => {
	test('remembers as much as was asked for, from answers to plan and back', () => {
		for (const retention of [0.85, 0.95]) {
			const lives = [1, 2, 3, 4, 5, 6].map((seed) => live(retention, 100, seed));
			const asked = lives.reduce((sum, one) => sum + one.asked, 0);
			const right = lives.reduce((sum, one) => sum + one.right, 0);
			expect(asked).toBeGreaterThan(400);
			expect(Math.abs(right / asked - retention)).toBeLessThan(0.035);
		}
	});

	test('is never asked for a fact twice on a day', () => {
		const { attempts } = live(0.9, 60, 9);
		const asked = attempts.map(({ factId, at }) => `${factId} on ${dayOf(at)}`);
		expect(new Set(asked).size).toBe(asked.length);
	});
});
