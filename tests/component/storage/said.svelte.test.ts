import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '$lib/storage/database';
import { keys } from '$lib/storage/keys';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { anAttempt, memoryStorage, type FakeStorage } from '../../support/builders';
import { FakeBrowser } from '../../support/fake-browser';

function aRecord(storage: FakeStorage, open: () => ReturnType<typeof openDatabase> = async () => undefined) {
	const record = new LearnerRecord({ storage, openDatabase: open });
	record.load();
	return record;
}

const ids = (record: LearnerRecord) => record.attempts.map(({ id }) => id);

describe('an answer taken back', () => {
	test('no longer counts, here and after a reload, and stays on disk', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.record(anAttempt({ id: 'a' }));
		record.record(anAttempt({ id: 'b' }));
		record.say('withdrawal', 'b', true);
		expect(ids(record)).toEqual(['a']);
		expect(ids(aRecord(storage))).toEqual(['a']);
		expect(storage.map.has(`${keys.attempt}b`)).toBe(true);
	});

	test('is erased with the others, and brought back as it was: taken back', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.record(anAttempt({ id: 'a' }));
		record.record(anAttempt({ id: 'b' }));
		record.say('withdrawal', 'b', true);
		expect(record.erase()).toBe(1);
		expect([...storage.map.keys()].filter((key) => key.startsWith(keys.withdrawal))).toEqual([]);
		record.undoErase();
		expect(ids(record)).toEqual(['a']);
		expect(ids(aRecord(storage))).toEqual(['a']);
	});
});

describe('a suspended fact', () => {
	test('stays so over a reload, until it is taken back', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.say('suspension', 'fact-1', true);
		record.say('suspension', 'fact-2', true);
		record.say('suspension', 'fact-1', false);
		expect([...record.suspended]).toEqual(['fact-2']);
		expect([...aRecord(storage).suspended]).toEqual(['fact-2']);
	});

	test('is not lost where two tabs suspend at once', () => {
		const browser = new FakeBrowser();
		const tabs = [browser.openTab(), browser.openTab()];
		const records = tabs.map(({ storage }) => aRecord(storage));
		records[0]!.say('suspension', 'fact-1', true);
		records[1]!.say('suspension', 'fact-2', true);
		records[1]!.say('choice', 'cap', 30);
		tabs.forEach((tab, at) => tab.deliver((key) => records[at]!.follow(key)));
		for (const record of [...records, aRecord(browser.openTab().storage)]) {
			expect([...record.suspended].sort()).toEqual(['fact-1', 'fact-2']);
			expect(record.choices.get('cap')).toBe(30);
		}
	});

	test('is forgotten with the answers, and comes back with them', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.say('suspension', 'fact-1', true);
		record.erase();
		expect(record.suspended.size).toBe(0);
		expect(aRecord(storage).suspended.size).toBe(0);
		record.undoErase();
		expect([...aRecord(storage).suspended]).toEqual(['fact-1']);
	});
});

describe('what was chosen about reviews', () => {
	test('is the later choice, and outlives an erasure', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.say('choice', 'cap', 30);
		record.say('choice', 'goal', '2025-05-09');
		record.say('choice', 'cap', 40);
		record.erase();
		expect(Object.fromEntries(aRecord(storage).choices)).toEqual({ cap: 40, goal: '2025-05-09' });
	});

	test('is passed over where it is no choice, and set aside', () => {
		const key = `${keys.choice}cap`;
		const storage = memoryStorage({ [key]: '{"version":1,"data":{"value":{},"stamp":1}}' });
		const record = aRecord(storage);
		expect(record.choices.size).toBe(0);
		expect(record.unreadable).toBe(1);
		expect(storage.map.has(key)).toBe(false);
	});

	test('is left alone where a later release wrote it', () => {
		const key = `${keys.choice}cap`;
		const text = '{"version":2,"data":{"value":[30],"stamp":1}}';
		const storage = memoryStorage({ [key]: text });
		const record = aRecord(storage);
		record.say('choice', 'cap', 10);
		expect(record.choices.get('cap')).toBe(10);
		expect(record.saving).toBe('newer');
		expect(storage.map.get(key)).toBe(text);
	});
});

test('a killed browser loses nothing that was said', async () => {
	const open = () => openDatabase('said');
	const record = aRecord(memoryStorage(), open);
	record.record(anAttempt({ id: 'a' }));
	record.record(anAttempt({ id: 'b' }));
	record.say('withdrawal', 'b', true);
	record.say('suspension', 'fact-1', true);
	record.say('choice', 'cap', 30);
	await record.settled;
	const storage = memoryStorage();
	const after = aRecord(storage, open);
	await after.settled;
	for (const one of [after, aRecord(storage)]) {
		expect(ids(one)).toEqual(['a']);
		expect([...one.suspended]).toEqual(['fact-1']);
		expect(one.choices.get('cap')).toBe(30);
	}
});
