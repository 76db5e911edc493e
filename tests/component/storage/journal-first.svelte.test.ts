import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '$lib/storage/database';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { anAttempt, memoryStorage } from '../../support/builders';

afterEach(() => vi.useRealTimers());

function aRecord(open: () => Promise<Database | undefined>) {
	const storage = memoryStorage();
	const record = new LearnerRecord({ storage, openDatabase: open });
	record.load();
	return { record, storage };
}

test('an answer that was kept is in the journal, whatever becomes of the storage', async () => {
	const open = () => openDatabase('journal-first');
	const { record } = aRecord(open);
	await record.record(anAttempt({ id: 'a' }));
	expect(await (await open())?.getAllKeys('journal')).toEqual(['attempt:a']);
});

test('a journal that never answers is not waited for beyond two seconds', async () => {
	vi.useFakeTimers();
	const { record, storage } = aRecord(() => new Promise(() => undefined));
	let isKept = false;
	void record.record(anAttempt({ id: 'a' })).then(() => (isKept = true));
	expect(storage.map.has('dateline:attempt:a')).toBe(true);
	await vi.advanceTimersByTimeAsync(1_900);
	expect(isKept).toBe(false);
	await vi.advanceTimersByTimeAsync(200);
	expect(isKept).toBe(true);
});
