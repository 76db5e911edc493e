import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planReview } from '$lib/learning/due';
import { forecastLength, forecastOf } from '$lib/learning/forecast';
import { dayOf } from '$lib/learning/learning-day';
import type { FactMemory } from '$lib/learning/memory';
import { aMemory } from '../../support/memories';

const now = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(now);

function forecast(memories: readonly FactMemory[], cap: number) {
	const askable = new Set(memories.map(({ factId }) => factId));
	const suspended = new Set<string>();
	const plan = planReview(memories, { askable, suspended }, { retention: 0.9, cap }, now);
	return { plan, days: forecastOf(memories, plan.today, { today, cap }) };
}

const anyMemories = fc.uniqueArray(
	fc
		.record({
			factId: fc.nat(999).map((id) => `f${id}`),
			gradedDay: fc.integer({ min: today - 60, max: today }),
			stability: fc.double({ min: 0.1, max: 60, noNaN: true })
		})
		.map((over) => aMemory({ today, ...over })),
	{ maxLength: 80, selector: ({ factId }) => factId }
);

describe('the forecast of reviews', () => {
	test('begins with the plan of today and counts every fact once', () => {
		fc.assert(
			fc.property(anyMemories, fc.integer({ min: 1, max: 20 }), (memories, cap) => {
				const { plan, days } = forecast(memories, cap);
				expect(days).toHaveLength(forecastLength);
				expect(days[0]).toMatchObject({ day: today, asked: plan.today.length, held: plan.held });
				const later = memories.filter(({ dueDay }) => dueDay >= today + forecastLength).length;
				const due = days.reduce((sum, day) => sum + day.due, 0);
				const asked = days.reduce((sum, day) => sum + day.asked, 0);
				expect(due + later).toBe(memories.length);
				expect(asked + days.at(-1)!.held).toBe(due);
				for (const day of days) expect(day.asked).toBeLessThanOrEqual(cap);
			})
		);
	});

	test('takes as many days over a backlog as the review page says', () => {
		fc.assert(
			fc.property(anyMemories, fc.integer({ min: 1, max: 20 }), (memories, cap) => {
				const { plan, days } = forecast(memories, cap);
				fc.pre(plan.heldDays < forecastLength);
				expect(days.findIndex(({ held }) => held === 0)).toBe(plan.heldDays);
			})
		);
	});

	test('brings back tomorrow what was answered today and is due all the same', () => {
		const asked = aMemory({ today, gradedDay: today - 9, answeredDay: today });
		expect(
			forecast([asked], 20)
				.days.map(({ asked: count }) => count)
				.slice(0, 3)
		).toEqual([0, 1, 0]);
	});
});
