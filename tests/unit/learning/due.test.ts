import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planReview } from '$lib/learning/due';
import { dayOf, startOfDay } from '$lib/learning/learning-day';
import type { FactMemory } from '$lib/learning/memory';
import type { ReviewSettings } from '$lib/learning/review-settings';
import { spread } from '$lib/learning/spread';
import { aMemory } from '../../support/memories';

const now = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(now);
const everything: { has(id: string): boolean } = { has: () => true };
const nothing: { has(id: string): boolean } = { has: () => false };

function plan(
	memories: readonly FactMemory[],
	settings: Partial<ReviewSettings> = {},
	{ askable = everything, suspended = nothing } = {}
) {
	return planReview(memories, { askable, suspended }, { retention: 0.9, cap: 20, ...settings }, now);
}

const ids = (memories: readonly FactMemory[]) => memories.map(({ factId }) => factId);

/** So many facts that were due some days ago, the last the longest. */
function overdue(count: number): FactMemory[] {
	return Array.from({ length: count }, (_, index) =>
		aMemory({ today, factId: `f${index}`, gradedDay: today - 10 - index })
	);
}

const anyMemory = fc
	.record({
		factId: fc.integer({ min: 0, max: 999 }).map((id) => `f${id}`),
		gradedDay: fc.integer({ min: today - 100, max: today }),
		stability: fc.double({ min: 0.01, max: 400, noNaN: true }),
		reviews: fc.integer({ min: 1, max: 9 }),
		wrongButSure: fc.boolean()
	})
	.map((over) => aMemory({ today, ...over }));
const anyMemories = fc.uniqueArray(anyMemory, { maxLength: 60, selector: ({ factId }) => factId });

describe('what is due', () => {
	test('comes wrong-but-sure first, then by risk', () => {
		const memories = [
			aMemory({ today, factId: 'safe', stability: 5 }),
			aMemory({ today, factId: 'risky', stability: 2 }),
			aMemory({ today, factId: 'sure', stability: 4, wrongButSure: true }),
			aMemory({ today, factId: 'later', stability: 50 })
		];
		expect(ids(plan(memories).today)).toEqual(['sure', 'risky', 'safe']);
	});

	test('is capped for the day, what was done today included, and the rest stays due', () => {
		const done = aMemory({ today, factId: 'done', gradedDay: today, reviews: 4 });
		const learnt = aMemory({ today, factId: 'learnt', gradedDay: today, reviews: 1 });
		const { today: ask, held, done: count, heldDays } = plan([...overdue(12), done, learnt], { cap: 5 });
		expect([ask.length, held, count, heldDays]).toEqual([4, 8, 1, 2]);
	});

	test('leaves out what is suspended, and what has no question any more, without touching its memory', () => {
		const memories = overdue(3);
		expect(ids(plan(memories, {}, { suspended: new Set(['f1']) }).today)).toEqual(['f2', 'f0']);
		expect(ids(plan(memories, {}, { askable: new Set(['f1']) }).today)).toEqual(['f1']);
		expect(memories[0]).toEqual(overdue(3)[0]);
	});

	test('never asks for a fact twice on a day, graded or not', () => {
		const asked = aMemory({ today, gradedDay: today - 9, answeredDay: today });
		const { today: ask, next } = plan([asked]);
		expect(ask).toEqual([]);
		expect(next).toBe(new Date(startOfDay(today + 1)).toISOString());
	});

	test('says when the next one comes up, and nothing where there is none', () => {
		const later = aMemory({ today, dueDay: today + 12 });
		expect(plan([later])).toMatchObject({
			today: [],
			held: 0,
			next: new Date(startOfDay(today + 12)).toISOString()
		});
		expect(plan([])).toEqual({ today: [], done: 0, held: 0, heldDays: 0, beyondCap: 0 });
	});

	test('never goes over the cap, asks nothing twice, and holds back only what is less urgent', () => {
		fc.assert(
			fc.property(anyMemories, fc.integer({ min: 1, max: 30 }), (memories, cap) => {
				const { today: ask, held, done } = plan(memories, { cap });
				const all = plan(memories, { cap: 500 }).today;
				expect(ask.length).toBeLessThanOrEqual(Math.max(0, cap - done));
				expect(ids(all).slice(0, ask.length)).toEqual(ids(ask));
				expect(ask.length + held).toBe(all.length);
				expect(new Set(ids(all)).size).toBe(all.length);
				expect(all.every(({ dueDay, answeredDay }) => dueDay <= today && answeredDay < today)).toBe(true);
				const sure = all.map(({ wrongButSure }) => wrongButSure);
				expect(sure.lastIndexOf(true)).toBe(sure.filter(Boolean).length - 1);
			})
		);
	});

	test('does not depend on the order in which memories come', () => {
		fc.assert(
			fc.property(anyMemories, (memories) => {
				expect(plan([...memories].reverse())).toEqual(plan(memories));
			})
		);
	});
});

describe('a backlog', () => {
	test('spreads over as many days as the cap needs, with what falls due meanwhile', () => {
		expect(spread(0, [], { today, cap: 10 })).toBe(0);
		expect(spread(20, [], { today, cap: 10 })).toBe(2);
		expect(spread(21, [], { today, cap: 10 })).toBe(3);
		expect(spread(20, [today + 1, today + 1, today + 2], { today, cap: 10 })).toBe(3);
		expect(spread(20, [today + 9], { today, cap: 10 })).toBe(2);
	});
});

describe('a goal', () => {
	const inDays = (days: number) => new Date(Date.UTC(2025, 4, 9 + days)).toISOString().slice(0, 10);
	/** Not due for days, and at 91 to 92 % in three days’ time. */
	const notDue = Array.from({ length: 9 }, (_, index) =>
		aMemory({
			today,
			factId: `g${index}`,
			gradedDay: today - 2,
			stability: 5 + index / 100,
			dueDay: today + 4
		})
	);

	test('spreads over the days left what would not be known well enough on the day, the least sure first', () => {
		expect(ids(plan(notDue, { goal: inDays(3) }).today)).toEqual(['g0', 'g1', 'g2']);
		expect(plan(notDue, { goal: inDays(1) }).today).toHaveLength(9);
		expect(plan(notDue).today).toEqual([]);
	});

	test('counts what is due anyway, and what was done today', () => {
		const due = overdue(1);
		expect(ids(plan([...due, ...notDue], { goal: inDays(2) }).today)).toEqual(['f0', 'g0', 'g1', 'g2', 'g3']);
		const done = { ...notDue[0]!, answeredDay: today };
		expect(ids(plan([done, ...notDue.slice(1)], { goal: inDays(3) }).today)).toEqual(['g1', 'g2']);
	});

	test('keeps to the cap and says what finds no place', () => {
		expect(plan(notDue, { goal: inDays(2), cap: 3 })).toMatchObject({ beyondCap: 3, held: 2 });
	});

	test('asks nothing more of what is known well, on the day itself, after it or more than a week before', () => {
		const known = [aMemory({ today, stability: 200 })];
		expect(plan(known, { goal: inDays(3) }).today).toEqual([]);
		for (const days of [0, -1, 8, 400]) expect(plan(notDue, { goal: inDays(days) }).today).toEqual([]);
		expect(plan(notDue, { goal: 'Friday' }).today).toEqual([]);
	});

	test('never takes away what is due, and keeps to the cap', () => {
		fc.assert(
			fc.property(
				anyMemories,
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: -2, max: 9 }),
				(memories, cap, days) => {
					const usual = plan(memories, { cap });
					const towards = plan(memories, { cap, goal: inDays(days) });
					expect(ids(towards.today).slice(0, usual.today.length)).toEqual(ids(usual.today));
					expect(towards.today.length).toBeLessThanOrEqual(Math.max(0, cap - towards.done));
				}
			)
		);
	});
});
