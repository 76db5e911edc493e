import { describe, expect, test } from 'vitest';
import { chosen, firstDraft, missingIn, optionCount } from '$lib/quiz/draft';
import {
	aChoiceQuestion,
	aMatchQuestion,
	aMultipleQuestion,
	anOrderQuestion,
	aTrueFalseQuestion,
	aTypedQuestion,
	oneOfEachQuestion
} from '../../support/builders';

describe('a draft of an answer', () => {
	test('is missing for every kind but an order, until something is given', () => {
		const missing = oneOfEachQuestion().map((question) => missingIn(question, firstDraft(question)));
		expect(missing.filter((text) => text === undefined)).toHaveLength(1);
		expect(missingIn(aChoiceQuestion(), undefined)).toBe('Choose an answer');
		expect(missingIn(aTypedQuestion(), { kind: 'text', text: '  ' })).toBe('Type an answer');
		expect(missingIn(aMultipleQuestion(), { kind: 'multiple', options: [] })).toBe(
			'Choose at least one answer'
		);
		expect(missingIn(aMatchQuestion(), { kind: 'match', rights: [0, -1, 2] })).toBe(
			'Choose a match for each'
		);
		expect(missingIn(aMatchQuestion(), { kind: 'match', rights: [0, 0, 2] })).toBeUndefined();
	});

	test('replaces the option chosen before, or switches one of several', () => {
		expect(chosen(aChoiceQuestion(), { kind: 'choice', option: 0 }, 2)).toEqual({
			kind: 'choice',
			option: 2
		});
		const two = chosen(aMultipleQuestion(), { kind: 'multiple', options: [2] }, 0);
		expect(two).toEqual({ kind: 'multiple', options: [0, 2] });
		expect(chosen(aMultipleQuestion(), two, 2)).toEqual({ kind: 'multiple', options: [0] });
		expect(chosen(aTrueFalseQuestion(), undefined, 1)).toEqual({ kind: 'trueFalse', answer: false });
	});

	test('starts an order the same way every time, and never rightly', () => {
		const question = anOrderQuestion();
		const first = firstDraft(question);
		expect(first).toEqual(firstDraft(question));
		expect(first).not.toEqual({ kind: 'order', order: [0, 1, 2] });
		expect(first?.kind === 'order' && [...first.order].sort()).toEqual([0, 1, 2]);
	});

	test('is chosen by number where there are options', () => {
		expect([aChoiceQuestion(), aTrueFalseQuestion(), aTypedQuestion()].map(optionCount)).toEqual([3, 2, 0]);
	});
});
