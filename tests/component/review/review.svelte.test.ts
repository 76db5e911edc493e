import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import type { Attempt } from '$lib/grading/types';
import type { ShelfArticle } from '$lib/storage/article-record';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { Review } from '../../../src/routes/review/review.svelte';
import type { Source } from '../../../src/routes/review/sources';
import { aChoiceQuestion, anArticle, anAttempt, memoryStorage } from '../../support/builders';

const now = new Date(2025, 4, 9, 12).getTime();
const day = 24 * 60 * 60 * 1000;
const ask = (factId: string) => aChoiceQuestion({ id: `q-${factId}`, factId });

/** A shelf that tells which articles were taken from it. */
function aShelf(ids: readonly string[]) {
	const taken: string[] = [];
	const articles = ids.map((id): ShelfArticle => ({
		article: anArticle({ id }),
		facts: [],
		questions: [ask(`${id}-1`), ask(`${id}-2`)],
		refused: [],
		createdAt: 1
	}));
	const list = ids.map((id) => ({ id, title: id, createdAt: 1, words: 9, facts: 0, questions: 2 }));
	const get = async (id: string) => {
		taken.push(id);
		return articles.find(({ article }) => article.id === id);
	};
	return { list, get, taken };
}

const sample: Source = {
	where: { kind: 'sample', id: 'sample' },
	title: 'A sample',
	material: { article: anArticle({ id: 'sample' }), questions: [ask('sample-1')], names: [] }
};

function missed(articleId: string, number: number, over: Partial<Attempt> = {}): Attempt {
	const factId = `${articleId}-${number}`;
	return anAttempt({ id: factId, articleId, factId, sittingId: factId, mark: 0, at: now - 4 * day, ...over });
}

function aReview(attempts: readonly Attempt[], ids: readonly string[] = ['one', 'two']) {
	const record = new LearnerRecord({ storage: memoryStorage(), openDatabase: async () => undefined });
	record.load();
	for (const attempt of attempts) record.record(attempt);
	const shelf = aShelf(ids);
	const chance = { now: () => now, seed: () => 7 };
	const review = new Review({ record, shelf, samples: [sample], chance, loadGrade: async () => grade });
	return { review, record, shelf };
}

const asked = (review: Review) => [review.desk?.item?.factId, review.desk?.total];

describe('a review across articles', () => {
	test('knows of nothing before it has begun, and of nothing ever answered', async () => {
		const { review } = aReview([]);
		expect(review.plan).toBeUndefined();
		await review.begin();
		expect([review.isEmpty, review.desk?.total, review.plan?.next]).toEqual([true, 0, undefined]);
	});

	test('lays out what is due of samples and own articles, and takes only those from the shelf', async () => {
		const later = missed('two', 1, { mark: 1, at: now - 1000 });
		const { review, shelf } = aReview([missed('one', 1), missed('sample', 1, { confidence: 'sure' }), later]);
		await review.begin();
		expect(asked(review)).toEqual(['sample-1', 2]);
		expect(shelf.taken).toEqual(['one']);
	});

	test('asks once more what was missed, without a second grade on the day', async () => {
		const { review, record } = aReview([missed('one', 1), missed('one', 2)]);
		await review.begin();
		await review.desk?.answer({ kind: 'choice', option: 0 }, undefined);
		review.desk?.next();
		await review.desk?.answer({ kind: 'choice', option: 1 }, undefined);
		review.askMissed();
		expect(review.desk?.total).toBe(1);
		await review.desk?.answer({ kind: 'choice', option: 1 }, undefined);
		expect(record.attempts).toHaveLength(5);
		await review.begin();
		expect(review.plan).toMatchObject({ today: [], done: 2 });
	});

	test('lists what is suspended with its question, and asks it again once it is taken back', async () => {
		const { review, record } = aReview([missed('one', 1), missed('one', 2)]);
		await review.begin();
		review.desk?.suspend();
		expect(review.suspended).toMatchObject([{ factId: 'one-1', item: { question: { id: 'q-one-1' } } }]);
		await review.begin();
		expect(asked(review)).toEqual(['one-2', 1]);
		review.resume('one-1');
		expect(record.suspended.size).toBe(0);
		await review.begin();
		expect(asked(review)).toEqual(['one-1', 2]);
	});

	test('goes by what was chosen, and keeps it', async () => {
		const { review, record } = aReview([missed('one', 1), missed('one', 2)]);
		review.choose('cap', 1);
		await review.begin();
		expect(review.plan).toMatchObject({ held: 1, heldDays: 1 });
		expect(record.choices.get('cap')).toBe(1);
	});

	test('lets the last of two beginnings stand', async () => {
		const { review, record } = aReview([missed('one', 1)]);
		const first = review.begin();
		record.record(missed('two', 1));
		await Promise.all([first, review.begin()]);
		expect(review.desk?.total).toBe(2);
	});
});
