import { describe, expect, test } from 'vitest';
import { keyLines, responseLines } from '$lib/quiz/answer-words';
import { remarksOn, verdictOf } from '$lib/quiz/remarks';
import {
	aChoiceQuestion,
	aMatchQuestion,
	aMultipleQuestion,
	anOption,
	anOrderQuestion,
	aTrueFalseQuestion,
	oneOfEachQuestion
} from '../../support/builders';

describe('remarks on an answer', () => {
	test('say why the chosen option is wrong, with its own place', () => {
		const evidence = { start: 3, end: 9 };
		const question = aChoiceQuestion({
			options: [anOption('Monday', { evidence }), anOption('Tuesday', { correct: true })]
		});
		expect(remarksOn(question, { kind: 'choice', option: 0 })).toEqual([
			{ about: 'Monday', text: 'The article says something else than Monday.', evidence }
		]);
		expect(remarksOn(question, { kind: 'choice', option: 1 })).toEqual([]);
	});

	test('name what was chosen wrongly and what was left out', () => {
		const remarks = remarksOn(aMultipleQuestion(), { kind: 'multiple', options: [0, 1] });
		expect(remarks.map(({ about }) => about)).toEqual(['fishing', 'energy']);
	});

	test('name the events out of place and the pairs that do not belong together', () => {
		const order = remarksOn(anOrderQuestion(), { kind: 'order', order: [0, 2, 1] });
		expect(order.map(({ about }) => about)).toEqual(['The council votes', 'Trains run again']);
		const match = remarksOn(aMatchQuestion(), { kind: 'match', rights: [1, 0, 2] });
		expect(match.map(({ about }) => about)).toEqual(['Anna Lind', 'Omar Reyes']);
	});

	test('let a learner overrule a wrong mark, never a right one', () => {
		const text = { kind: 'text', text: 'Lind' } as const;
		expect([verdictOf(text, 0), verdictOf(text, 0.5), verdictOf(text, 1)]).toEqual([
			'wrong',
			'partly',
			'right'
		]);
		expect(verdictOf(text, 0, true)).toBe('counted');
		expect(verdictOf({ kind: 'shown' }, 0)).toBe('shown');
	});
});

describe('answers in words', () => {
	test('give the key of every kind of question', () => {
		expect(oneOfEachQuestion().map((question) => keyLines(question)[0])).toEqual([
			'Tuesday, 4 March 2025',
			'trade',
			'Anna Lind',
			'more than 20',
			'Tuesday, 4 March 2025',
			'False',
			'The line closes',
			'Anna Lind: “a day we have waited for”',
			'The line closed in 1986.'
		]);
	});

	test('leave out what no longer fits the question', () => {
		expect(responseLines(aChoiceQuestion(), { kind: 'choice', option: 99 })).toEqual([]);
		expect(responseLines(aTrueFalseQuestion(), { kind: 'match', rights: [1] })).toEqual([]);
		expect(responseLines(aMatchQuestion(), { kind: 'match', rights: [7, -1, 2] })).toEqual([
			'Jo Park: “we shall see”'
		]);
	});
});
