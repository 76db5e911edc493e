import { describe, expect, test } from 'vitest';
import { carriedOut } from '$lib/learning/work';
import { coverageOf, coverageOfShelf } from '../../../../src/routes/progress/coverage';
import { reportOn as reportWork } from '../../../../src/routes/progress/report';
import { aChoiceQuestion, anArticle, anAttempt, aNumberQuestion } from '../../../support/builders';

const article = anArticle();
const questions = [aChoiceQuestion(), aNumberQuestion()];
const coverage = coverageOf({ kind: 'sample', id: 'line' }, article, questions);
function reportOn(...given: Parameters<typeof reportWork>) {
	return carriedOut(reportWork(...given));
}

describe('the report on progress', () => {
	test('tells of every article, asked or not', () => {
		const report = reportOn([coverage], []);
		expect(report.articles.map(({ title, standing }) => [title, standing])).toEqual([
			['A line reopens', { right: 0, wrong: 0, unasked: 2 }]
		]);
		expect(report.answers).toEqual({ given: 0, right: 0 });
	});

	test('tells by kind of fact over all articles', () => {
		const other = { ...coverage, articleId: 'other' };
		const attempts = [anAttempt(), anAttempt({ id: 'b', articleId: 'other', mark: 0 })];
		expect(reportOn([coverage, other], attempts).kinds).toEqual([
			{ kind: 'date', standing: { right: 1, wrong: 1, unasked: 0 } },
			{ kind: 'count', standing: { right: 0, wrong: 0, unasked: 2 } }
		]);
	});

	test('keeps the answers of an article that is gone', () => {
		const report = reportOn([], [anAttempt(), anAttempt({ id: 'b', at: 9, mark: 0 })]);
		expect(report.articles).toEqual([
			{
				articleId: 'article-1',
				title: 'An article no longer on the shelf',
				where: undefined,
				standing: { right: 0, wrong: 1, unasked: 0 }
			}
		]);
	});

	test('passes over articles that the shelf can no longer read', async () => {
		const kept = { article, questions, facts: [], refused: [], createdAt: 1 };
		const shelf = { get: async (id: string) => (id === 'here' ? kept : undefined) };
		const line = { title: 'On the shelf', createdAt: 1, words: 1, facts: 0, questions: 2 };
		const coverages = await coverageOfShelf(shelf, [
			{ ...line, id: 'gone' },
			{ ...line, id: 'here' }
		]);
		expect(coverages.map(({ title, where }) => [title, where])).toEqual([
			['On the shelf', { kind: 'own', id: 'here' }]
		]);
	});
});
