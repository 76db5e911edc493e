import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import { anyResponse } from '../../support/arbitraries';
import {
	aChoiceQuestion,
	aMatchQuestion,
	aMultipleQuestion,
	anEvidenceQuestion,
	anOrderQuestion,
	aTrueFalseQuestion,
	oneOfEachQuestion
} from '../../support/builders';

describe('choices', () => {
	test('the right option gets all, every other nothing', () => {
		const marks = (question: ReturnType<typeof aChoiceQuestion> | ReturnType<typeof anEvidenceQuestion>) =>
			[0, 1, 2, 3, -1, 0.5].map((option) => grade(question, { kind: 'choice', option }).mark);
		expect(marks(aChoiceQuestion())).toEqual([0, 1, 0, 0, 0, 0]);
		expect(marks(anEvidenceQuestion())).toEqual([1, 0, 0, 0, 0, 0]);
	});

	test('true or false', () => {
		const mark = (answer: boolean) => grade(aTrueFalseQuestion(), { kind: 'trueFalse', answer }).mark;
		expect([mark(true), mark(false)]).toEqual([0, 1]);
	});

	test('several options count one by one, and a wrong one takes one off', () => {
		const mark = (options: number[]) => grade(aMultipleQuestion(), { kind: 'multiple', options });
		expect(mark([0, 2])).toEqual({ mark: 1, parts: [true, true, true, true] });
		expect(mark([0])).toEqual({ mark: 0.5, parts: [true, true, false, true], note: '1 of 2 right.' });
		expect(mark([0, 1, 2])).toMatchObject({ mark: 0.5, parts: [true, false, true, true] });
		expect(mark([0, 1, 2, 3]).mark).toBe(0);
		expect(mark([0, 0, 0]).mark).toBe(0.5);
		expect(mark([]).mark).toBe(0);
	});
});

describe('orders and pairs', () => {
	test('each event in its place counts', () => {
		const mark = (order: number[]) => grade(anOrderQuestion(), { kind: 'order', order });
		expect(mark([0, 1, 2])).toEqual({ mark: 1, parts: [true, true, true] });
		expect(mark([0, 2, 1])).toMatchObject({ mark: 1 / 3, parts: [true, false, false] });
		expect(mark([0, 0, 0]).mark).toBe(0);
		expect(mark([0, 1]).mark).toBe(0);
	});

	test('each pair counts, and equal right sides are as good as each other', () => {
		const mark = (rights: number[]) => grade(aMatchQuestion(), { kind: 'match', rights });
		expect(mark([0, 1, 2])).toEqual({ mark: 1, parts: [true, true, true] });
		expect(mark([1, 0, 2])).toMatchObject({ mark: 1 / 3, parts: [false, false, true] });
		expect(mark([0]).parts).toEqual([true, false, false]);
		const { pairs } = aMatchQuestion();
		const twice = aMatchQuestion({ pairs: [pairs[0]!, { ...pairs[1]!, right: pairs[0]!.right }] });
		expect(grade(twice, { kind: 'match', rights: [1, 0] }).mark).toBe(1);
	});
});

describe('laws of every kind', () => {
	test('any response gets a mark from 0 to 1; one of another kind, or the answer shown, gets 0', () => {
		const fitting = { evidence: 'choice', typed: 'text', number: 'text', date: 'text' } as const;
		fc.assert(
			fc.property(anyResponse, fc.constantFrom(...oneOfEachQuestion()), (given, question) => {
				const { mark } = grade(question, given);
				expect(mark).toBeGreaterThanOrEqual(0);
				expect(mark).toBeLessThanOrEqual(1);
				const fits = (fitting[question.kind as keyof typeof fitting] ?? question.kind) === given.kind;
				if (!fits) expect(mark).toBe(0);
			})
		);
	});
});
