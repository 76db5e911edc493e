import { describe, expect, test } from 'vitest';
import { resultWords, scoreOf, scoresByKind, type Outcome } from '$lib/quiz/outcome';
import { aChoiceQuestion, aNumberQuestion, aTypedQuestion } from '../../support/builders';

const given = (mark: number, overruled = false) => ({
	response: { kind: 'text', text: 'x' } as const,
	mark: { mark },
	overruled
});
const outcomes: Outcome[] = [
	{ question: aChoiceQuestion(), given: given(1) },
	{ question: aNumberQuestion(), given: given(0.5) },
	{ question: aTypedQuestion(), given: given(0, true) },
	{ question: aNumberQuestion({ id: 'other' }) }
];

describe('the outcome of a sitting', () => {
	test('counts whole marks and what the learner called right', () => {
		expect(scoreOf(outcomes)).toEqual({ right: 2, of: 4 });
	});

	test('is told by kind of fact', () => {
		expect(scoresByKind(outcomes)).toEqual([
			{ kind: 'date', score: { right: 1, of: 1 } },
			{ kind: 'count', score: { right: 0, of: 2 } },
			{ kind: 'participant', score: { right: 1, of: 1 } }
		]);
	});

	test('has words for every score', () => {
		const words = [0, 1, 2, 3, 4].map((right) => resultWords({ right, of: 4 }));
		expect(new Set(words).size).toBe(5);
		expect(resultWords({ right: 3, of: 6 })).toMatch(/^Half/);
		expect(resultWords({ right: 3, of: 5 })).toMatch(/^More than half/);
		expect(resultWords({ right: 0, of: 0 })).toBe('Nothing was asked.');
	});
});
