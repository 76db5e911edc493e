import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { ShelfArticle } from '$lib/storage/article-record';
import { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import { openDatabase } from '$lib/storage/database';
import { aFact, anArticle, oneOfEachQuestion } from '../../support/builders';

let databases = 0;
const aDatabase = () => {
	const name = `shelf-${databases++}`;
	return () => openDatabase(name);
};

const anEntry = (id: string, over: Partial<ShelfArticle> = {}): ShelfArticle => ({
	article: anArticle({ id, title: `Title of ${id}`, source: 'Our Reporter' }),
	facts: [aFact()],
	questions: oneOfEachQuestion(),
	refused: [{ factId: 'f', rule: 'r', reason: 'because' }],
	createdAt: 1_000,
	...over
});

async function aShelf(open = aDatabase()) {
	const shelf = new ArticleShelf(open);
	const stop = shelf.load();
	await vi.waitFor(() => expect(shelf.ready).toBe(true));
	return { shelf, stop, open };
}

describe('the shelf', () => {
	test('keeps articles with all that was made of them, and lists the latest first', async () => {
		const { shelf, open } = await aShelf();
		expect(await shelf.save(anEntry('a'))).toBe('saved');
		expect(await shelf.save(anEntry('b', { createdAt: 2_000 }))).toBe('saved');
		const { shelf: again } = await aShelf(open);
		expect(again.list.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(again.list[1]).toEqual({
			id: 'a',
			title: 'Title of a',
			published: '2025-03-05',
			source: 'Our Reporter',
			createdAt: 1_000,
			words: 29,
			facts: 1,
			questions: 9
		});
		expect(await again.get('a')).toEqual(anEntry('a'));
		expect(await again.get('none')).toBeUndefined();
	});

	test('keeps NUL and lone surrogates', async () => {
		const { shelf, open } = await aShelf();
		const text = 'NUL \0 and lone \ud800 and \udc00 here.';
		await shelf.save(anEntry('a', { article: anArticle({ id: 'a', text }) }));
		expect((await (await aShelf(open)).shelf.get('a'))?.article.text).toBe(text);
	});

	test('takes state proxies as they come from a page', async () => {
		const { shelf } = await aShelf();
		const entry = $state(anEntry('a'));
		expect(await shelf.save(entry)).toBe('saved');
		expect(await shelf.get('a')).toEqual(anEntry('a'));
	});

	test('gives an article without a title its first words', async () => {
		const { shelf } = await aShelf();
		const untitled = anArticle({ id: 'a', text: 'One two three. '.repeat(40) });
		delete untitled.title;
		await shelf.save(anEntry('a', { article: untitled }));
		expect(shelf.list[0]?.title).toBe('One two three. One two three. One two…');
	});

	test('puts a removed article back', async () => {
		const { shelf, open } = await aShelf();
		await shelf.save(anEntry('a'));
		await shelf.remove('a');
		expect([shelf.list, await shelf.get('a'), shelf.removed?.article.id]).toEqual([[], undefined, 'a']);
		await shelf.undoRemove();
		expect([shelf.list.length, shelf.removed]).toEqual([1, undefined]);
		expect(await (await aShelf(open)).shelf.get('a')).toEqual(anEntry('a'));
	});

	test('hears of what another tab keeps', async () => {
		const { shelf, open, stop } = await aShelf();
		const { shelf: other, stop: stopOther } = await aShelf(open);
		await other.save(anEntry('a'));
		await vi.waitFor(() => expect(shelf.list.map(({ id }) => id)).toEqual(['a']));
		stop();
		stopOther();
	});

	test.each([
		['missing', () => Promise.resolve(undefined), 'blocked'],
		['failing', () => Promise.reject(new Error('no')), 'blocked'],
		['full', () => Promise.reject(new DOMException('full', 'QuotaExceededError')), 'full']
	] as const)('goes on in memory with a database that is %s, and tells', async (_, open, outcome) => {
		const { shelf } = await aShelf(open);
		expect(await shelf.save(anEntry('a'))).toBe(outcome);
		expect(shelf.saving).toBe(outcome);
		expect([shelf.list.map(({ id }) => id), (await shelf.get('a'))?.article.id]).toEqual([['a'], 'a']);
		await shelf.remove('a');
		expect(shelf.list).toEqual([]);
		await shelf.undoRemove();
		expect(shelf.list).toHaveLength(1);
	});

	test('leaves what a newer release or someone else wrote alone', async () => {
		const open = aDatabase();
		const database = (await open())!;
		const article = anEntry('n');
		await database.put('articles', { version: 99, data: article }, 'n');
		await database.put('articles', { version: 1, data: { nonsense: true } as never }, 'x');
		const { shelf } = await aShelf(open);
		expect([await shelf.get('n'), await shelf.get('x')]).toEqual([undefined, undefined]);
		expect((await database.get('articles', 'n'))?.data).toEqual(article);
	});
});
