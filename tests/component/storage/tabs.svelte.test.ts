import { describe, expect, test } from 'vitest';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { anAttempt, memoryStorage, type FakeStorage } from '../../support/builders';
import { FakeBrowser } from '../../support/fake-browser';

const noDatabase = () => Promise.resolve(undefined);

function aRecord(storage: FakeStorage) {
	const record = new LearnerRecord({ storage, openDatabase: noDatabase, foldAt: 5 });
	record.load();
	return record;
}

const ids = (record: LearnerRecord) => record.attempts.map(({ id }) => id);
const attempt = (id: string, at = 1_000) => anAttempt({ id, at });

describe('several tabs', () => {
	test('that answer in turn both have all', () => {
		const browser = new FakeBrowser();
		const [one, two] = [browser.openTab(), browser.openTab()];
		const [a, b] = [aRecord(one.storage), aRecord(two.storage)];
		a.record(attempt('x', 1));
		b.record(attempt('y', 2));
		one.deliver((key) => a.follow(key));
		two.deliver((key) => b.follow(key));
		expect([ids(a), ids(b)]).toEqual([
			['x', 'y'],
			['x', 'y']
		]);
	});

	test('that lift their erasures put none of each other’s back', () => {
		const browser = new FakeBrowser();
		const [one, two] = [browser.openTab(), browser.openTab()];
		const [a, b] = [aRecord(one.storage), aRecord(two.storage)];
		b.erase(1);
		a.record(attempt('x', 2));
		a.erase(5);
		two.deliver((key) => b.follow(key));
		a.undoErase();
		b.undoErase();
		expect(ids(aRecord(browser.openTab().storage))).toEqual(['x']);
	});

	test('hear of an erasure, and do not bring back what they remember', () => {
		const browser = new FakeBrowser();
		const [one, two] = [browser.openTab(), browser.openTab()];
		const [a, b] = [aRecord(one.storage), aRecord(two.storage)];
		a.record(attempt('x', 1));
		two.deliver((key) => b.follow(key));
		a.erase(5);
		two.deliver((key) => b.follow(key));
		expect(ids(b)).toEqual([]);
		b.record(attempt('y', 6));
		expect(ids(aRecord(browser.openTab().storage))).toEqual(['y']);
		a.undoErase();
		two.deliver((key) => b.follow(key));
		expect(ids(b)).toEqual(['x', 'y']);
	});

	test('that erase one after the other and both take it back have all again, on disk too', () => {
		const browser = new FakeBrowser();
		const [one, two] = [browser.openTab(), browser.openTab()];
		const [a, b] = [aRecord(one.storage), aRecord(two.storage)];
		a.record(attempt('x', 1));
		a.record(attempt('y', 2));
		a.erase(5);
		b.erase(6);
		one.deliver((key) => a.follow(key));
		a.undoErase();
		b.undoErase();
		one.deliver((key) => a.follow(key));
		expect(ids(aRecord(browser.openTab().storage))).toEqual(['x', 'y']);
		expect([...browser.disk.map.keys()].filter((key) => key.includes(':pack:'))).toHaveLength(1);
	});

	test('hear of an undo without writing again what is there', () => {
		const browser = new FakeBrowser();
		const [one, two] = [browser.openTab(), browser.openTab()];
		const [a, b] = [aRecord(one.storage), aRecord(two.storage)];
		a.record(attempt('x', 1));
		a.record(attempt('y', 2));
		two.deliver((key) => b.follow(key));
		a.erase(5);
		a.undoErase();
		two.deliver((key) => b.follow(key));
		expect(ids(b)).toEqual(['x', 'y']);
		expect([...browser.disk.map.keys()].filter((key) => key.includes(':pack:'))).toHaveLength(1);
	});

	test('follow the window’s storage events, and a storage cleared from outside', () => {
		const storage = memoryStorage();
		const record = new LearnerRecord({ storage, openDatabase: noDatabase });
		const stop = record.load();
		aRecord(storage).record(attempt('x', 1));
		window.dispatchEvent(new StorageEvent('storage', { key: 'dateline:attempt:x' }));
		expect(ids(record)).toEqual(['x']);
		storage.map.clear();
		window.dispatchEvent(new StorageEvent('storage', { key: null }));
		expect(ids(record)).toEqual([]);
		stop();
		aRecord(storage).record(attempt('y', 2));
		window.dispatchEvent(new StorageEvent('storage', { key: 'dateline:attempt:y' }));
		expect(ids(record)).toEqual([]);
	});
});
