import { describe, expect, test } from 'vitest';
import type { Attempt } from '$lib/grading/types';
import { defaultReviewSettings } from '$lib/learning/review-settings';
import { carriedOut } from '$lib/learning/work';
import { dueToday, knownNow, layOut, type Circumstances } from '../../../../src/routes/review/lay-out';
import { itemOf, type Source } from '../../../../src/routes/review/sources';
import { aChoiceQuestion, anArticle, anAttempt, aTypedQuestion } from '../../../support/builders';

const now = new Date(2025, 4, 9, 12).getTime();
const day = 24 * 60 * 60 * 1000;

function aSource(id: string, questions: Source['material']['questions']): Source {
	return {
		where: { kind: 'own', id },
		title: id,
		material: { article: anArticle({ id }), questions, names: [] }
	};
}

function wrong(factId: string, over: Partial<Attempt> = {}): Attempt {
	return anAttempt({ id: `on-${factId}`, factId, mark: 0, at: now - 5 * day, sittingId: factId, ...over });
}

const choice = aChoiceQuestion({ id: 'choice', factId: 'a' });
const typed = aTypedQuestion({ id: 'typed', factId: 'a' });

function laid(attempts: Attempt[], sources: Source[], over: Partial<Circumstances> = {}) {
	const circumstances = {
		attempts,
		suspended: new Set<string>(),
		settings: defaultReviewSettings,
		now,
		...over
	};
	const ids = new Set(sources.map(({ material }) => material.article.id));
	return {
		...layOut(carriedOut(knownNow(circumstances)), sources, ids, circumstances),
		count: carriedOut(dueToday(circumstances, ids))
	};
}

describe('a review laid out', () => {
	test('asks for what is due across articles, each fact by the question that is its turn', () => {
		const sources = [
			aSource('article-1', [choice, typed]),
			aSource('article-2', [aTypedQuestion({ id: 'other', factId: 'b' })])
		];
		const attempts = [wrong('a'), wrong('b', { articleId: 'article-2', confidence: 'sure' })];
		const { items, count } = laid(attempts, sources);
		expect(items.map(({ question, source }) => [question.id, source.title])).toEqual([
			['other', 'article-2'],
			['choice', 'article-1']
		]);
		expect(count).toBe(2);
	});

	test('leaves out a fact that no question is left for, and one whose article is gone', () => {
		const attempts = [wrong('a'), wrong('lost'), wrong('far', { articleId: 'gone' })];
		const { items, plan, facts } = laid(attempts, [aSource('article-1', [choice])]);
		expect(items.map(({ factId }) => factId)).toEqual(['a']);
		expect(plan.held).toBe(0);
		expect(facts.map(({ factId, item }) => [factId, item?.question.id])).toEqual([
			['a', 'choice'],
			['lost', undefined],
			['far', undefined]
		]);
	});

	test('shows what is suspended with its question, and does not ask it', () => {
		const { items, facts, count } = laid([wrong('a')], [aSource('article-1', [choice])], {
			suspended: new Set(['a'])
		});
		expect(items).toEqual([]);
		expect(facts[0]?.item?.question.id).toBe('choice');
		expect(count).toBe(0);
	});

	test('tells of the next day by the articles that are there', () => {
		const later = [anAttempt({ factId: 'a', at: now })];
		expect(laid(later, [aSource('article-1', [])]).plan.next).toBeDefined();
		expect(laid(later, []).plan.next).toBeUndefined();
	});
});

describe('the question for a fact', () => {
	const memory = { factId: 'a', articleIds: ['article-1', 'article-2'], rightInRow: 0, questionIds: [] };

	test('is of the article that asked last, if that still has one', () => {
		const first = aSource('article-1', [choice]);
		expect(itemOf(memory, [first, aSource('article-2', [typed])])?.question.id).toBe('typed');
		expect(itemOf(memory, [first, aSource('article-2', [])])?.question.id).toBe('choice');
		expect(itemOf(memory, [])).toBeUndefined();
	});
});
