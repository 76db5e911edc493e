import type { Attempt } from '$lib/grading/types';
import { describe, expect, test } from 'vitest';
import { standingOf, standingsByKind, standingWords } from '$lib/learning/standing';
import { aChoiceQuestion, anAttempt, aNumberQuestion, aTypedQuestion } from '../../support/builders';

const questions = [aChoiceQuestion(), aNumberQuestion(), aTypedQuestion()];

/** The last of some attempts at each question. */
function latestByQuestion(attempts: readonly Attempt[]) {
	return new Map(attempts.map((attempt) => [attempt.questionId, attempt]));
}

describe('where a learner stands', () => {
	test('goes by the latest attempt at each question', () => {
		const latest = latestByQuestion([
			anAttempt({ id: 'a', mark: 1 }),
			anAttempt({ id: 'b', mark: 0, at: 2 }),
			anAttempt({ id: 'c', questionId: 'question-number', mark: 1 })
		]);
		expect(standingOf(questions, latest)).toEqual({ right: 1, wrong: 1, unasked: 1 });
	});

	test('takes a part as wrong, and what the learner called right as right', () => {
		const latest = latestByQuestion([
			anAttempt({ id: 'a', mark: 0.5 }),
			anAttempt({ id: 'b', questionId: 'question-typed', mark: 0, overruled: true })
		]);
		expect(standingOf(questions, latest)).toEqual({ right: 1, wrong: 1, unasked: 1 });
	});

	test('is told by kind of fact and in words', () => {
		const byKind = standingsByKind(questions, latestByQuestion([anAttempt()]));
		expect(byKind.map(({ kind, standing }) => [kind, standingWords(standing)])).toEqual([
			['date', '1 right, 0 wrong, 0 not yet asked'],
			['count', '0 right, 0 wrong, 1 not yet asked'],
			['participant', '0 right, 0 wrong, 1 not yet asked']
		]);
	});
});
