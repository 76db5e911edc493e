import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '$lib/grading/types';
import { dayOf, startOfDay } from '$lib/learning/learning-day';
import { memoriesOf } from '$lib/learning/memory';
import { afterAnswer } from '$lib/learning/scheduler';
import { anAttempt } from '../../support/builders';

const hour = 60 * 60 * 1000;
const noon = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(noon);

/** An answer so many days before (or after) 9 May 2025 at noon, in a sitting of its own unless said. */
let made = 0;
function on(day: number, over: Partial<Attempt> = {}): Attempt {
	made += 1;
	return anAttempt({
		id: `a${made}`,
		sittingId: `s${made}`,
		at: startOfDay(today + day) + 8 * hour,
		...over
	});
}

function remember(attempts: readonly Attempt[], now = noon, retention = 0.9) {
	return memoriesOf(attempts, { now, retention });
}

const anyAttempt = fc
	.record({
		factId: fc.constantFrom('a', 'b', 'c'),
		sittingId: fc.constantFrom('s1', 's2', 's3', 's4'),
		mark: fc.constantFrom(0, 0.5, 1, NaN),
		at: fc.oneof(
			fc.integer({ min: noon - 200 * 24 * hour, max: noon + 24 * hour }),
			fc.constantFrom(NaN, 1e300)
		),
		took: fc.oneof(fc.nat(100_000), fc.constantFrom(NaN, Infinity, -1)),
		confidence: fc.constantFrom('sure' as const, 'unsure' as const, undefined),
		overruled: fc.boolean()
	})
	.map(({ confidence, ...over }) => anAttempt({ ...over, ...(confidence && { confidence }) }));

describe('memory of a fact', () => {
	test('tells state, chance, due day and counts', () => {
		const [memory] = remember([on(-10), on(-7), on(-1, { mark: 0, questionId: 'other' })]);
		const state = afterAnswer(afterAnswer(afterAnswer(undefined, 0, 'good'), 3, 'good'), 6, 'again');
		expect(memory).toMatchObject({
			...state,
			factId: 'fact-1',
			reviews: 3,
			lapses: 1,
			rightInRow: 0,
			answers: 3,
			right: 2,
			questionIds: ['question-choice', 'other'],
			wrongButSure: false
		});
		expect(memory!.retrievability).toBeLessThan(1);
		expect(memory!.due).toBe(new Date(startOfDay(memory!.dueDay)).toISOString());
	});

	test('is of the fact, whichever question and article asked for it', () => {
		const memories = remember([
			on(-5),
			on(-2, { questionId: 'other', articleId: 'article-2' }),
			on(-2, { factId: 'fact-2' })
		]);
		expect(memories.map(({ factId, reviews }) => [factId, reviews])).toEqual([
			['fact-1', 2],
			['fact-2', 1]
		]);
		expect(memories[0]!.articleIds).toEqual(['article-1', 'article-2']);
	});

	test('counts the first answer of a day alone, a day lasting until 4 a.m.', () => {
		const evening = startOfDay(today) + 19 * hour;
		const once = remember([on(0, { at: evening, mark: 0 })], evening);
		const twice = remember([on(0, { at: evening, mark: 0 }), on(0, { at: evening + 4 * hour })], evening);
		expect(twice[0]).toMatchObject({ reviews: 1, answers: 2, right: 1, stability: once[0]!.stability });
		expect(remember([on(0, { at: evening, mark: 0 }), on(0, { at: evening + 9 * hour })])[0]!.reviews).toBe(
			1
		);
		expect(
			remember(
				[on(-1, { at: evening - 24 * hour, mark: 0 }), on(0, { at: evening - 14 * hour })],
				evening
			)[0]!.reviews
		).toBe(2);
	});

	test('counts the first answer of a sitting alone, even where it goes on another day', () => {
		const memories = remember([on(-3, { sittingId: 'long' }), on(-1, { sittingId: 'long' })]);
		expect(memories[0]).toMatchObject({ reviews: 1, answers: 2 });
	});

	test('takes an overruled answer for right', () => {
		const [strict] = remember([on(-3), on(-1, { mark: 0 })]);
		const [mild] = remember([on(-3), on(-1, { mark: 0, overruled: true })]);
		const [right] = remember([on(-3), on(-1)]);
		expect(mild!.stability).toBe(right!.stability);
		expect(mild!.lapses).toBe(0);
		expect(strict!.lapses).toBe(1);
	});

	test('knows what was wrong though the learner was sure, until it is answered again', () => {
		const wrong = on(-4, { mark: 0, confidence: 'sure' });
		expect(remember([wrong])[0]!.wrongButSure).toBe(true);
		expect(remember([wrong, on(-1)])[0]!.wrongButSure).toBe(false);
		expect(remember([{ ...wrong, overruled: true }])[0]!.wrongButSure).toBe(false);
	});

	test('is due sooner where more retention is asked, and not before the next day', () => {
		const answers = [on(-20), on(-15), on(0)];
		const dueDay = (retention: number) => remember(answers, noon, retention)[0]!.dueDay;
		expect(dueDay(0.95)).toBeLessThan(dueDay(0.9));
		expect(dueDay(0.9)).toBeLessThan(dueDay(0.8));
		expect(remember([on(0, { mark: 0 })], noon, 0.97)[0]!.dueDay).toBe(today + 1);
	});

	test('survives a clock that was years ahead: what was answered then counts as answered by now', () => {
		const [memory] = remember([on(-9), on(2000), on(-3), on(-1)]);
		expect(memory!.gradedDay).toBe(today - 1);
		expect(memory!.dueDay).toBeLessThan(today + 60);
	});

	test('follows from the answers alone, is never out of range, and takes no harm from broken ones', () => {
		fc.assert(
			fc.property(fc.array(anyAttempt, { maxLength: 25 }), (attempts) => {
				const memories = remember(attempts);
				expect(remember(attempts)).toEqual(memories);
				for (const memory of memories) {
					const numbers = [memory.stability, memory.difficulty, memory.retrievability, memory.dueDay];
					expect(numbers.every(Number.isFinite)).toBe(true);
					expect(memory.retrievability).toBeGreaterThan(0);
					expect(memory.retrievability).toBeLessThanOrEqual(1);
					expect(memory.dueDay).toBeGreaterThan(memory.gradedDay);
					expect(memory.gradedDay).toBeLessThanOrEqual(today);
					expect(memory.reviews).toBeLessThanOrEqual(memory.answers);
					expect(memory.lapses).toBeLessThan(memory.reviews);
				}
			})
		);
	});

	test('of one fact does not change when others are answered at the same pace', () => {
		const mine = [on(-8), on(-4), on(-1)];
		const others = [-8, -4, -1].map((day) => on(day, { factId: 'other' }));
		const mixed = mine.flatMap((attempt, index) => [attempt, others[index]!]);
		expect(remember(mixed).find(({ factId }) => factId === 'fact-1')).toEqual(remember(mine)[0]);
	});

	test('of 20,000 answers is derived in well under a second', () => {
		const attempts = Array.from({ length: 20_000 }, (_, index) =>
			anAttempt({
				id: `many${index}`,
				factId: `fact-${index % 4000}`,
				sittingId: `sitting-${index >> 4}`,
				at: noon - (20_000 - index) * hour
			})
		);
		const start = process.cpuUsage();
		expect(remember(attempts)).toHaveLength(4000);
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
	});
});
