import { describe, expect, test } from 'vitest';
import { nextQuestion } from '$lib/learning/next-question';
import {
	aChoiceQuestion,
	aDateQuestion,
	aMultipleQuestion,
	anOrderQuestion,
	aTrueFalseQuestion,
	aTypedQuestion
} from '../../support/builders';

const choice = aChoiceQuestion();
const statement = aTrueFalseQuestion();
const typed = aTypedQuestion();
const date = aDateQuestion();
const order = anOrderQuestion();
const all = [order, typed, choice];

function next(
	rightInRow: number,
	questions = all as Parameters<typeof nextQuestion>[1],
	questionIds: string[] = []
) {
	return nextQuestion({ rightInRow, questionIds }, questions)?.id;
}

describe('the next question for a fact', () => {
	test('is chosen first, typed once it was known, then in the other form', () => {
		expect([0, 1, 2, 3].map((row) => next(row))).toEqual([choice.id, typed.id, order.id, order.id]);
	});

	test('is of the nearest form that the article has', () => {
		expect(next(0, [typed, order])).toBe(typed.id);
		expect(next(1, [choice])).toBe(choice.id);
		expect(next(2, [choice, typed])).toBe(typed.id);
		expect(next(5, [aMultipleQuestion(), choice])).toBe('question-multiple');
		expect(next(0, [])).toBeUndefined();
	});

	test('is not the one asked last, where there is another of the form', () => {
		expect(next(0, [choice, statement], [choice.id])).toBe(statement.id);
		expect(next(0, [choice, statement], [choice.id, statement.id])).toBe(choice.id);
		expect(next(1, [typed, date], [date.id, typed.id])).toBe(date.id);
	});

	test('is the easier of two that were never asked', () => {
		expect(
			next(1, [
				aTypedQuestion({ id: 'hard', difficulty: 0.9 }),
				aTypedQuestion({ id: 'easy', difficulty: 0.3 })
			])
		).toBe('easy');
	});
});
