import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import type { Question } from '$lib/questions/types';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { ReviewDesk } from '../../../src/routes/review/review-desk.svelte';
import type { ReviewItem } from '../../../src/routes/review/sources';
import { aChoiceQuestion, anArticle, aTypedQuestion, memoryStorage } from '../../support/builders';

const wrong = { kind: 'choice', option: 0 } as const;
const right = { kind: 'choice', option: 1 } as const;

function anItem(
	factId: string,
	articleId: string,
	question: Question = aChoiceQuestion({ id: `q-${factId}`, factId })
): ReviewItem {
	const material = { article: anArticle({ id: articleId }), questions: [question], names: [] };
	return { factId, question, source: { where: { kind: 'own', id: articleId }, title: articleId, material } };
}

function aDesk(
	items = [anItem('a', 'one'), anItem('b', 'two'), anItem('c', 'one')],
	loadGrade = async () => grade
) {
	const storage = memoryStorage();
	const record = new LearnerRecord({ storage, openDatabase: async () => undefined });
	record.load();
	let now = 1_000;
	const chance = { now: () => (now += 1_000), seed: () => 7 };
	return { desk: new ReviewDesk(items, record, chance, loadGrade), record };
}

describe('the desk of a review', () => {
	test('keeps each answer under its own article and one sitting, the moment it is given', async () => {
		const { desk, record } = aDesk();
		await desk.answer(right, 'sure');
		expect(desk.given?.mark.mark).toBe(1);
		desk.next();
		await desk.answer(wrong, undefined);
		expect(record.attempts).toMatchObject([
			{ factId: 'a', articleId: 'one', mark: 1, confidence: 'sure' },
			{ factId: 'b', articleId: 'two', mark: 0 }
		]);
		expect(record.attempts[0]!.sittingId).toBe(record.attempts[1]!.sittingId);
		expect([desk.position, desk.answered, desk.right, desk.total]).toEqual([1, 2, 1, 3]);
		expect(desk.missed.map(({ factId }) => factId)).toEqual(['b']);
	});

	test('counts the time from when a question was shown', async () => {
		const { desk, record } = aDesk();
		await desk.answer(right, undefined);
		desk.next();
		await desk.answer(right, undefined);
		expect(record.attempts[1]!.took).toBe(1_000);
	});

	test('takes an answer once', async () => {
		const { desk, record } = aDesk();
		await desk.answer(right, undefined);
		await desk.answer(wrong, undefined);
		expect(record.attempts).toHaveLength(1);
	});

	test('keeps nothing where grading can not be loaded', async () => {
		const { desk, record } = aDesk(undefined, () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(desk.answer(right, undefined)).rejects.toThrow('Failed to fetch');
		expect(record.attempts).toHaveLength(0);
		expect(desk.canUndo).toBe(false);
	});

	test('takes back the answer on screen, then those before it, also from the end', async () => {
		const { desk, record } = aDesk([anItem('a', 'one'), anItem('b', 'two')]);
		await desk.answer(right, undefined);
		desk.next();
		await desk.answer(wrong, undefined);
		desk.next();
		expect(desk.item).toBeUndefined();
		desk.undo();
		expect([desk.position, desk.given, record.attempts.length]).toEqual([1, undefined, 1]);
		desk.undo();
		expect([desk.position, desk.canUndo, record.attempts.length]).toEqual([0, false, 0]);
		desk.undo();
		await desk.answer(wrong, undefined);
		expect(record.attempts).toMatchObject([{ factId: 'a', mark: 0 }]);
	});

	test('leaves a suspended fact out at once, and keeps an answer already given to it', async () => {
		const { desk, record } = aDesk();
		desk.suspend();
		expect([desk.item?.factId, desk.position, desk.total]).toEqual(['b', 0, 2]);
		await desk.answer(right, undefined);
		desk.suspend();
		expect([desk.item?.factId, desk.position, desk.total]).toEqual(['c', 1, 2]);
		desk.suspend();
		expect(desk.item).toBeUndefined();
		expect([...record.suspended].sort()).toEqual(['a', 'b', 'c']);
		expect(record.attempts).toHaveLength(1);
	});

	test('keeps "my answer was right", and takes it back', async () => {
		const question = aTypedQuestion({ id: 'q', factId: 'a' });
		const { desk, record } = aDesk([anItem('a', 'one', question)]);
		await desk.answer({ kind: 'text', text: 'Nobody' }, undefined);
		desk.overrule(true);
		expect([desk.right, desk.given?.overruled, record.attempts[0]?.overruled]).toEqual([1, true, true]);
		desk.overrule(false);
		expect([desk.right, desk.missed.length, record.attempts[0]?.overruled]).toEqual([0, 1, undefined]);
	});
});
