import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Attempt } from '$lib/grading/types';
import { openDatabase } from '$lib/storage/database';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import {
	anAttempt,
	blockedStorage,
	fullStorage,
	memoryStorage,
	oneOfEachQuestion,
	type FakeStorage
} from '../../support/builders';
import { FakeBrowser } from '../../support/fake-browser';

const noDatabase = () => Promise.resolve(undefined);

function aRecord(storage: FakeStorage | undefined, open: () => ReturnType<typeof openDatabase> = noDatabase) {
	const record = new LearnerRecord({ storage, openDatabase: open, foldAt: 5 });
	record.load();
	return record;
}

const ids = (record: LearnerRecord) => record.attempts.map(({ id }) => id);
const attempt = (id: string, at = 1_000) => anAttempt({ id, at });

describe('the learner’s record', () => {
	test('touches no storage and is not ready until it is loaded', () => {
		const record = new LearnerRecord({ storage: blockedStorage() });
		expect([record.ready, record.saving, record.attempts]).toEqual([false, 'saved', []]);
	});

	test('keeps what was recorded before it was loaded', () => {
		const storage = memoryStorage();
		const record = new LearnerRecord({ storage, openDatabase: noDatabase });
		record.record(attempt('a'));
		record.load();
		expect(ids(record)).toEqual(['a']);
		expect(ids(aRecord(storage))).toEqual(['a']);
	});

	test('has an answer on disk when it returns, and gives it back whole after a reload', () => {
		const storage = memoryStorage();
		const responses: Attempt['response'][] = [
			{ kind: 'choice', option: 2 },
			{ kind: 'multiple', options: [0, 2] },
			{ kind: 'text', text: 'NUL \0, lone \ud800, “quotes”, 🎉' },
			{ kind: 'trueFalse', answer: false },
			{ kind: 'order', order: [2, 0, 1] },
			{ kind: 'match', rights: [1, -1, 0] },
			{ kind: 'shown' }
		];
		const attempts = responses.map((response, at) => ({
			...anAttempt({ id: `a${at}`, response, at: 1_000 + at, mark: at / 7, took: 12.5 }),
			...(at % 2 === 0 && { confidence: at % 4 === 0 ? ('sure' as const) : ('unsure' as const) })
		}));
		const record = aRecord(storage);
		for (const one of attempts) record.record(one);
		expect(record.saving).toBe('saved');
		expect(aRecord(storage).attempts).toEqual(attempts);
	});

	test('tells a watching page at once', () => {
		const record = aRecord(memoryStorage());
		const seen: number[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(record.attempts.length));
		});
		flushSync();
		record.record(attempt('a'));
		flushSync();
		stop();
		expect(seen).toEqual([0, 1]);
	});

	test('takes the same answer once', () => {
		const record = aRecord(memoryStorage());
		record.record(attempt('a'));
		record.record({ ...attempt('a'), mark: 0 });
		expect(record.attempts).toEqual([attempt('a')]);
	});

	test('marks what the learner overruled, and takes it back', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.record({ ...attempt('a'), mark: 0 });
		record.overrule('a', 2_000);
		expect(record.attempts[0]).toMatchObject({ mark: 0, overruled: true });
		expect(aRecord(storage).attempts[0]?.overruled).toBe(true);
		record.undoOverrule('a', 1_500);
		expect(record.attempts[0]?.overruled).toBeUndefined();
		expect(aRecord(storage).attempts[0]?.overruled).toBeUndefined();
	});

	test('keeps sittings, the latest begun first, and lets old ones go', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		const sitting = { articleId: 'article-1', questionIds: ['q1', 'q2'], seed: 7, current: 0 };
		for (let at = 1; at <= 310; at++) record.saveSitting({ ...sitting, id: `s${at}`, started: at }, at);
		record.saveSitting({ ...sitting, id: 's310', started: 310, current: 1 }, 400);
		const again = aRecord(storage);
		expect(again.sittings).toHaveLength(310);
		expect(again.sittings[0]).toEqual({ ...sitting, id: 's310', started: 310, current: 1 });
		expect(aRecord(storage).sittings).toHaveLength(200);
		expect(aRecord(storage).sitting('s111')?.id).toBe('s111');
	});

	test('folds many answers into few keys and loses none', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		const given = Array.from({ length: 23 }, (_, at) => attempt(`a${at}`, 1_000 + at));
		for (const one of given) record.record(one);
		expect(storage.map.size).toBeLessThan(12);
		expect(aRecord(storage).attempts).toEqual(given);
	});
});

describe('a storage that fails', () => {
	test('full: the quiz goes on in memory, it is told, and is saved once there is room', () => {
		const browser = new FakeBrowser();
		const record = aRecord(browser.openTab().storage);
		browser.isFull = true;
		record.record(attempt('a'));
		record.record(attempt('b'));
		expect([record.saving, ids(record)]).toEqual(['full', ['a', 'b']]);
		browser.isFull = false;
		record.retry();
		expect(record.saving).toBe('saved');
		expect(ids(aRecord(browser.openTab().storage))).toEqual(['a', 'b']);
	});

	test('full from the start', () => {
		const record = aRecord(fullStorage());
		record.record(attempt('a'));
		expect([record.saving, ids(record)]).toEqual(['full', ['a']]);
	});

	test.each([
		['throwing', blockedStorage()],
		['missing', undefined]
	])('blocked (%s): told before the first answer', (_, storage) => {
		const record = aRecord(storage);
		expect([record.ready, record.saving]).toEqual([true, 'blocked']);
		record.record(attempt('a'));
		record.erase();
		record.undoErase();
		record.discardUnreadable();
		expect([record.saving, ids(record)]).toEqual(['blocked', ['a']]);
	});

	test('broken text is set aside and told; the rest is there', () => {
		const storage = memoryStorage();
		aRecord(storage).record(attempt('a'));
		const broken: Record<string, string> = {
			'dateline:attempt:x': '{broken',
			'dateline:attempt:y': '{"version":1,"data":["only"]}',
			'dateline:sitting:z': 'null',
			'dateline:overrule:a': '{"version":0,"data":{}}',
			'dateline:erasure:e': '[]',
			'dateline:pack:p': '{"version":1,"data":{"table":[],"from":0,"rows":[["id",1,2]]}}'
		};
		for (const [key, text] of Object.entries(broken)) storage.map.set(key, text);
		const record = aRecord(storage);
		expect([record.unreadable, ids(record), record.saving]).toEqual([6, ['a'], 'saved']);
		const told = Object.fromEntries(record.unreadableTexts().map(({ key, text }) => [key, text]));
		for (const [key, text] of Object.entries(broken)) expect(told[`${key}:unreadable`]).toBe(text);
		expect(aRecord(storage).unreadable).toBe(6);
		record.discardUnreadable();
		expect([record.unreadable, aRecord(storage).unreadable]).toEqual([0, 0]);
	});

	test('one broken row of a pack costs one answer', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		for (let at = 0; at < 6; at++) record.record(attempt(`a${at}`, at));
		const key = [...storage.map.keys()].find((one) => one.startsWith('dateline:pack:'))!;
		const pack = JSON.parse(storage.map.get(key)!);
		pack.data.rows[2] = ['a2', 'nonsense'];
		storage.map.set(key, JSON.stringify(pack));
		expect(ids(aRecord(storage))).toEqual(['a0', 'a1', 'a3', 'a4', 'a5']);
		expect(aRecord(storage).unreadable).toBe(1);
	});

	test('a newer release’s records are left alone and told, and new answers are kept', () => {
		const newer = JSON.stringify({ version: 99, data: { what: 'ever' } });
		const storage = memoryStorage({ 'dateline:attempt:n': newer, 'dateline:sitting:s': newer });
		const record = aRecord(storage);
		record.record(attempt('a'));
		record.saveSitting({ id: 's', articleId: 'x', questionIds: [], seed: 1, started: 1, current: 0 });
		record.erase();
		record.undoErase();
		expect(record.saving).toBe('newer');
		expect([storage.map.get('dateline:attempt:n'), storage.map.get('dateline:sitting:s')]).toEqual([
			newer,
			newer
		]);
		expect(ids(aRecord(storage))).toEqual(['a']);
	});

	test('keys of other apps on the same origin are never touched', () => {
		const storage = memoryStorage({ theme: 'dark', 'datelines:x': '{', other: '{broken' });
		const record = aRecord(storage);
		record.record(attempt('a'));
		record.erase();
		expect(Object.fromEntries(storage.map)).toMatchObject({
			theme: 'dark',
			'datelines:x': '{',
			other: '{broken'
		});
	});
});

describe('erasing', () => {
	test('takes all answers and sittings from memory and disk, and undo brings them back', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		for (let at = 0; at < 8; at++) record.record(attempt(`a${at}`, at));
		record.overrule('a3', 100);
		record.saveSitting({ id: 's', articleId: 'x', questionIds: ['q'], seed: 1, started: 1, current: 1 }, 101);
		const before = [record.attempts, record.sittings];
		expect(record.erase(200)).toBe(8);
		expect([record.attempts, record.sittings, record.canUndoErase]).toEqual([[], [], true]);
		expect([...storage.map.keys()].filter((key) => !key.startsWith('dateline:erasure:'))).toEqual([]);
		expect(ids(aRecord(storage))).toEqual([]);
		record.undoErase();
		expect([record.attempts, record.sittings, record.canUndoErase]).toEqual([...before, false]);
		const again = aRecord(storage);
		expect([again.attempts, again.sittings]).toEqual(before);
	});

	test('spares what is answered afterwards, even with the clock set back', () => {
		const storage = memoryStorage();
		const record = aRecord(storage);
		record.record(attempt('before', 5_000));
		record.erase(6_000);
		record.record(attempt('after', 10));
		expect(ids(aRecord(storage))).toEqual(['after']);
		record.undoErase();
		expect(ids(aRecord(storage)).sort()).toEqual(['after', 'before']);
	});
});

describe('the journal', () => {
	let names = 0;
	const aDatabase = () => {
		const name = `journal-${names++}`;
		return () => openDatabase(name);
	};

	test('gives back the answers that a killed browser had not written', async () => {
		const open = aDatabase();
		const browser = new FakeBrowser();
		const record = aRecord(browser.openTab().storage, open);
		record.record(attempt('a', Date.now()));
		record.overrule('a');
		record.saveSitting({ id: 's', articleId: 'x', questionIds: ['q'], seed: 1, started: 1, current: 1 });
		await record.settled;
		browser.kill(99);
		expect(browser.disk.map.size).toBe(0);
		const again = aRecord(browser.openTab().storage, open);
		await again.settled;
		expect(again.attempts).toMatchObject([{ id: 'a', overruled: true }]);
		expect(again.sitting('s')?.current).toBe(1);
		expect(ids(aRecord(browser.openTab().storage))).toEqual(['a']);
	});

	test('brings nothing back that was erased', async () => {
		const open = aDatabase();
		const browser = new FakeBrowser();
		const record = aRecord(browser.openTab().storage, open);
		record.record(attempt('a', Date.now()));
		browser.commit();
		record.erase();
		await record.settled;
		browser.kill(99);
		expect(await (await open())?.getAllKeys('journal')).toEqual([expect.stringMatching(/^erasure:/)]);
		const again = aRecord(browser.openTab().storage, open);
		await again.settled;
		expect(ids(again)).toEqual([]);
	});

	test('keeps what found no room', async () => {
		const open = aDatabase();
		const record = aRecord(fullStorage(), open);
		record.record(attempt('a', Date.now()));
		await record.settled;
		const again = aRecord(fullStorage(), open);
		await again.settled;
		expect([ids(again), again.saving]).toEqual([['a'], 'full']);
	});

	test('lets go of what has long been on disk', async () => {
		const open = aDatabase();
		const storage = memoryStorage();
		const record = aRecord(storage, open);
		const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3 * 24 * 60 * 60 * 1000);
		record.record(attempt('old', Date.now()));
		await record.settled;
		clock.mockRestore();
		record.record(attempt('new', Date.now()));
		await record.settled;
		await aRecord(storage, open).settled;
		const database = await open();
		expect(await database?.getAllKeys('journal')).toEqual(['attempt:new']);
	});

	test('that is forbidden is not missed', async () => {
		const record = aRecord(memoryStorage(), () => Promise.reject(new Error('no database')));
		record.record(attempt('a'));
		record.erase();
		await record.settled;
		expect(record.saving).toBe('saved');
	});
});

test('the builders’ attempts are answers to the builders’ questions', () => {
	expect(oneOfEachQuestion().map(({ id }) => id)).toContain(anAttempt().questionId);
});
