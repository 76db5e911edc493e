import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import type { Attempt } from '$lib/grading/types';
import { QuizSession, type SessionStart } from '$lib/quiz/session.svelte';
import { anyResponse } from '../../support/arbitraries';
import {
	aChoiceQuestion,
	aMultipleQuestion,
	aTypedQuestion,
	oneOfEachQuestion
} from '../../support/builders';

const three = [aChoiceQuestion(), aMultipleQuestion(), aTypedQuestion()];

function aSession(over: Partial<SessionStart> = {}) {
	const questions = over.questions ?? three;
	let made = 0;
	return new QuizSession({
		sitting: {
			id: 'sitting-1',
			articleId: 'article-1',
			questionIds: questions.map(({ id }) => id),
			seed: 1,
			started: 0,
			current: 0
		},
		questions,
		grade,
		makeId: () => `id-${++made}`,
		now: 1_000,
		...over
	});
}

/** Weighs an answer and takes it at once. */
function answer(session: QuizSession, ...given: Parameters<QuizSession['weigh']>) {
	const weighed = session.weigh(...given);
	if (weighed) session.take(weighed);
	return weighed;
}

describe('a sitting', () => {
	test('asks its questions in the order of the sitting, whatever order they come in', () => {
		const session = aSession({ questions: three });
		const reversed = new QuizSession({
			sitting: session.sitting,
			questions: [...three].reverse(),
			grade,
			makeId: () => 'x',
			now: 0
		});
		expect(reversed.questions).toEqual(three);
		expect(session.question).toBe(three[0]);
	});

	test('turns an answer into an attempt and a mark', () => {
		const session = aSession();
		const given = answer(session, { kind: 'choice', option: 1 }, 4_500, 'sure');
		expect(given).toEqual({
			attempt: {
				id: 'id-1',
				articleId: 'article-1',
				questionId: 'question-choice',
				factId: 'fact-1',
				factKind: 'date',
				sittingId: 'sitting-1',
				response: { kind: 'choice', option: 1 },
				mark: 1,
				at: 4_500,
				took: 3_500,
				confidence: 'sure'
			},
			mark: { mark: 1 }
		});
		expect(session.given).toEqual(given);
	});

	test('takes one answer to each question', () => {
		const session = aSession();
		answer(session, { kind: 'choice', option: 0 }, 2_000);
		expect(answer(session, { kind: 'choice', option: 1 }, 3_000)).toBeUndefined();
		expect([session.score, session.answered]).toEqual([0, 1]);
	});

	test('goes on, back, and past the last question to the result', () => {
		const session = aSession();
		session.previous(1);
		expect(session.position).toBe(0);
		session.next(1);
		session.skip(2);
		expect([session.position, session.isFinished]).toEqual([2, false]);
		session.next(3);
		expect([session.isFinished, session.question, answer(session, { kind: 'shown' }, 4)]).toEqual([
			true,
			undefined,
			undefined
		]);
		session.next(4);
		session.previous(5);
		expect(session.question).toBe(three[2]);
		session.goTo(-7, 6);
		expect(session.position).toBe(0);
	});

	test('shows a question gone back to in its last state, and times each from when it was shown', () => {
		const session = aSession();
		const given = answer(session, { kind: 'choice', option: 1 }, 2_000);
		session.next(2_500);
		expect(session.given).toBeUndefined();
		expect(answer(session, { kind: 'multiple', options: [0] }, 4_000)?.attempt.took).toBe(1_500);
		session.previous(5_000);
		expect(session.given).toEqual(given);
	});

	test('adds partial credit up, and tells what was passed over', () => {
		const session = aSession();
		answer(session, { kind: 'choice', option: 1 }, 1);
		session.next(1);
		answer(session, { kind: 'multiple', options: [0] }, 2);
		session.next(2);
		expect([session.score, session.right, session.answered, session.unanswered]).toEqual([1.5, 1, 2, [2]]);
	});

	test('takes “my answer was right”, and takes it back', () => {
		const session = aSession();
		expect(session.overrule()).toBeUndefined();
		answer(session, { kind: 'choice', option: 0 }, 1);
		expect(session.overrule()).toMatchObject({ id: 'id-1', mark: 0, overruled: true });
		expect([session.score, session.right, session.given?.attempt.overruled]).toEqual([1, 1, true]);
		expect(session.undoOverrule()).not.toHaveProperty('overruled');
		expect([session.score, session.right]).toEqual([0, 0]);
	});

	test('tells a watching page', () => {
		const session = aSession();
		const seen: unknown[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push([session.position, session.given?.mark.mark, session.score]));
		});
		flushSync();
		answer(session, { kind: 'choice', option: 1 }, 1);
		flushSync();
		session.next(1);
		flushSync();
		stop();
		expect(seen).toEqual([
			[0, undefined, 0],
			[0, 1, 1],
			[1, undefined, 1]
		]);
	});

	test('leaves out questions that are gone, and keeps its place', () => {
		const sitting = {
			...aSession().sitting,
			questionIds: ['gone', ...three.map(({ id }) => id)],
			current: 2
		};
		const session = aSession({ sitting });
		expect([session.total, session.question]).toEqual([3, three[1]]);
	});

	test('passes what grading may know on', () => {
		const session = aSession({
			questions: [aTypedQuestion({ accepted: [] })],
			context: { otherNames: ['Erik Lind'] }
		});
		expect(answer(session, { kind: 'text', text: 'Lind' }, 1)?.mark.note).toContain('full name');
	});
});

describe('after a reload', () => {
	test('goes on where it was, with the marks told at the time and overruled answers', () => {
		const session = aSession();
		const kept: Attempt[] = [];
		kept.push(answer(session, { kind: 'multiple', options: [] }, 1)!.attempt);
		kept[0] = session.overrule()!;
		session.next(1);
		kept.push({ ...answer(session, { kind: 'multiple', options: [0] }, 2)!.attempt, mark: 0.75 });
		const other = { ...kept[0], questionId: 'question-typed', sittingId: 'another' };
		const again = aSession({ sitting: session.sitting, attempts: [...kept, other], now: 99 });
		expect([again.position, again.answered, again.score]).toEqual([1, 2, 1.75]);
		expect(again.given?.mark).toMatchObject({ mark: 0.75, parts: [true, true, false, true] });
		expect(again.givenTo('question-typed')).toBeUndefined();
	});

	test('any run of steps is restored as it was', () => {
		const questions = oneOfEachQuestion();
		const steps = fc.array(
			fc.oneof(anyResponse, fc.constantFrom('next', 'previous', 'overrule', 'undo' as const))
		);
		fc.assert(
			fc.property(steps, (taken) => {
				const session = aSession({ questions });
				const kept = new Map<string, Attempt>();
				taken.forEach((step, at) => {
					if (step === 'next' || step === 'previous') return session[step](at);
					const attempt =
						step === 'overrule'
							? session.overrule()
							: step === 'undo'
								? session.undoOverrule()
								: answer(session, step, at)?.attempt;
					if (attempt) kept.set(attempt.id, attempt);
				});
				const again = aSession({ questions, sitting: session.sitting, attempts: [...kept.values()] });
				expect(again.sitting).toEqual(session.sitting);
				expect([again.score, again.right, again.unanswered]).toEqual([
					session.score,
					session.right,
					session.unanswered
				]);
				for (const { id } of questions) expect(again.givenTo(id)).toEqual(session.givenTo(id));
				expect(session.answered + session.unanswered.length).toBe(session.total);
			})
		);
	});
});
