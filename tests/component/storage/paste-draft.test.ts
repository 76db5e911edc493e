import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '$lib/storage/database';
import { PasteDraft } from '$lib/storage/paste-draft';
import { anyText } from '../../support/arbitraries';
import { blockedStorage, fullStorage, memoryStorage, type FakeStorage } from '../../support/builders';

let databases = 0;
const places = (storage: FakeStorage = memoryStorage()) => {
	const name = `draft-${databases++}`;
	return { storage, openDatabase: () => openDatabase(name) };
};

describe('the draft in the paste box', () => {
	test('is there after a reload, whatever was typed', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, anyText, async (text, title) => {
				const here = places();
				expect(await new PasteDraft(here).keep({ text, title })).toBe('saved');
				expect(await new PasteDraft(here).load()).toEqual({ text, title });
			})
		);
	});

	test('of two million characters lies in the database, and typing on does not queue up', async () => {
		const here = places();
		const paste = new PasteDraft(here);
		const long = 'x'.repeat(2_000_000);
		const outcomes = await Promise.all(['1', '2', '3'].map((end) => paste.keep({ text: long + end })));
		expect(outcomes).toEqual(['saved', 'saved', 'saved']);
		expect((await new PasteDraft(here).load())?.text).toBe(`${long}3`);
		expect(here.storage.map.size).toBe(0);
	});

	test('shortened again is the short one', async () => {
		const here = places();
		const paste = new PasteDraft(here);
		await paste.keep({ text: 'x'.repeat(200_000) });
		await paste.keep({ text: 'short' });
		expect(await new PasteDraft(here).load()).toEqual({ text: 'short' });
	});

	test('is gone once discarded', async () => {
		const here = places();
		const paste = new PasteDraft(here);
		await paste.keep({ text: 'x'.repeat(200_000) });
		await paste.keep({ text: 'short' });
		await paste.discard();
		expect(await new PasteDraft(here).load()).toBeUndefined();
	});

	test('goes to the database where local storage is full or forbidden', async () => {
		for (const storage of [fullStorage(), blockedStorage()]) {
			const here = places(storage);
			expect(await new PasteDraft(here).keep({ text: 'kept' })).toBe('saved');
			expect(await new PasteDraft(here).load()).toEqual({ text: 'kept' });
		}
	});

	test('that can be kept nowhere is told', async () => {
		const paste = new PasteDraft({
			storage: blockedStorage(),
			openDatabase: () => Promise.resolve(undefined)
		});
		expect([await paste.keep({ text: 'kept' }), await paste.load()]).toEqual(['blocked', undefined]);
	});

	test('that is broken is set aside', async () => {
		const here = places(memoryStorage({ 'dateline:draft': '{broken' }));
		expect(await new PasteDraft(here).load()).toBeUndefined();
		expect(here.storage.map.get('dateline:draft:unreadable')).toBe('{broken');
	});
});
