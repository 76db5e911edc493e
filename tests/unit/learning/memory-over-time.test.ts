import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '$lib/learning/learning-day';
import { memoriesOf } from '$lib/learning/memory';
import { memoryOverTime } from '$lib/learning/memory-over-time';
import { rememberedBy, together } from '$lib/learning/remembered';
import { carriedOut } from '$lib/learning/work';
import { anyAttempts, historiesOf } from '../../support/histories';

const now = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(now);

describe('memory over time', () => {
	test('ends with what is remembered today, and never has fewer facts than before', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const points = carriedOut(memoryOverTime(historiesOf(attempts, now), today));
				fc.pre(attempts.length > 0);
				const memories = memoriesOf(attempts, { now, retention: 0.9 });
				expect(points.length).toBeLessThanOrEqual(53);
				expect(points.at(-1)).toMatchObject({ day: today, facts: memories.length });
				const known = memories.reduce((sum, { retrievability }) => sum + retrievability, 0);
				expect(points.at(-1)!.known).toBeCloseTo(known, 9);
				for (const [index, { facts, known: then, day }] of points.entries()) {
					expect(then).toBeLessThanOrEqual(facts + 1e-9);
					expect(facts).toBeGreaterThanOrEqual(points[index - 1]?.facts ?? 1);
					expect(day - (points[index - 1]?.day ?? day - 1)).toBeGreaterThan(0);
				}
			})
		);
	});
	test('has no point where nothing was answered', () => {
		expect(carriedOut(memoryOverTime([], today))).toEqual([]);
	});
});

describe('what is remembered in groups', () => {
	test('adds up to the whole, however it is grouped', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const memories = memoriesOf(attempts, { now, retention: 0.9 });
				const byKind = together(rememberedBy(memories, ({ factKind }) => factKind, today).values());
				const byArticle = together(
					rememberedBy(memories, ({ articleIds }) => articleIds.at(-1), today).values()
				);
				expect(byKind.facts).toBe(memories.length);
				expect(byKind.due).toBe(memories.filter(({ dueDay }) => dueDay <= today).length);
				expect(byArticle).toEqual({ ...byKind, known: expect.closeTo(byKind.known, 9) });
			})
		);
	});
});
