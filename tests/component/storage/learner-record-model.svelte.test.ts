import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '$lib/storage/database';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { anAttempt } from '../../support/builders';
import { FakeBrowser, type FakeTab } from '../../support/fake-browser';

type Step =
	| { do: 'record' | 'withdraw' | 'reload' | 'hear' | 'erase' | 'undo' | 'retry'; tab: number }
	| { do: 'full'; full: boolean }
	| { do: 'commit' | 'clock back' }
	| { do: 'kill'; lost: number }
	| { do: 'corrupt'; which: number; text: string };

const tab = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ do: fc.constant('record' as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), tab }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('hear' as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), tab }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('retry' as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('full' as const), full: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('commit' as const, 'clock back' as const) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), lost: fc.nat(12) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('corrupt' as const),
			which: fc.nat(50),
			text: fc.constantFrom('', '{', 'null', '{"version":1,"data":[]}', '{"version":1,"data":{"rows":[]}}')
		})
	}
);

/** One answer of the model. */
interface Given {
	/** It was told as saved, and its record was not broken from outside since. */
	isSure: boolean;
	/** The learner took it back; `sure` where that was told as saved and was not broken from outside since. */
	withdrawn?: 'sure' | 'perhaps';
	/** The erasures that cover it and were not undone. */
	erasedBy: Set<number>;
}

let databases = 0;

/** A browser with two tabs, beside a plain account of what was answered and erased. */
class World {
	readonly browser = new FakeBrowser();
	readonly model = new Map<string, Given>();
	readonly #name = `model-${databases++}`;
	#tabs: { tab: FakeTab; record: LearnerRecord; undo: number | undefined; stop: () => void }[] = [];
	#now = Date.now();
	#erasures = 0;
	#isClockBack = false;

	async start() {
		this.#tabs = [await this.#open(), await this.#open()];
	}

	async #open() {
		const fake = this.browser.openTab();
		const record = new LearnerRecord({
			storage: fake.storage,
			openDatabase: () => openDatabase(this.#name),
			foldAt: 3
		});
		const stop = record.load();
		await record.settled;
		return { tab: fake, record, undo: undefined as number | undefined, stop };
	}

	async take(one: Step) {
		this.#now += 1_000;
		if (one.do === 'full') this.browser.isFull = one.full;
		if (one.do === 'commit') this.browser.commit();
		if (one.do === 'clock back') this.#setClockBack();
		if (one.do === 'corrupt') this.#corrupt(one.which, one.text);
		if (one.do === 'kill') {
			for (const { stop } of this.#tabs) stop();
			this.browser.kill(one.lost);
			await this.start();
		}
		if ('tab' in one) await this.#act(one.do, one.tab);
		for (const { tab: fake, record } of this.#tabs) {
			if (this.#isClockBack) fake.deliver((key) => record.follow(key));
			await record.settled;
		}
	}

	async #act(what: string, at: number) {
		const here = this.#tabs[at]!;
		const { record } = here;
		if (what === 'record') {
			const id = `a${this.model.size}`;
			record.record(anAttempt({ id, at: this.#now }));
			this.model.set(id, { isSure: record.saving === 'saved', erasedBy: new Set() });
		}
		const last = record.attempts.at(-1);
		if (what === 'withdraw' && last) {
			record.say('withdrawal', last.id, true, this.#now);
			this.model.get(last.id)!.withdrawn = record.saving === 'saved' ? 'sure' : 'perhaps';
		}
		if (what === 'hear') here.tab.deliver((key) => record.follow(key));
		if (what === 'retry') record.retry();
		if (what === 'reload') {
			here.stop();
			here.tab.close();
			this.#tabs[at] = await this.#open();
		}
		if (what === 'erase') {
			record.erase(this.#now);
			here.undo = this.#erasures++;
			for (const given of this.model.values()) given.erasedBy.add(here.undo);
		}
		if (what === 'undo' && here.undo !== undefined) {
			record.undoErase();
			for (const given of this.model.values()) given.erasedBy.delete(here.undo);
			here.undo = undefined;
		}
	}

	/** A year back: from then on tabs hear of each other before the next step, since only order tells what an erasure covers. */
	#setClockBack() {
		if (this.browser.isFull) return;
		for (const { record } of this.#tabs) record.retry();
		this.#isClockBack = true;
		this.#now -= 365 * 24 * 60 * 60 * 1000;
	}

	/** Breaks one record; what it held may be gone, whatever else happens. */
	#corrupt(which: number, text: string) {
		const keys = [...this.browser.disk.map.keys()].filter((key) => !key.includes('erasure'));
		const key = keys[which % Math.max(1, keys.length)];
		if (key === undefined) return;
		const held = this.browser.disk.map.get(key) ?? '';
		for (const [id, given] of this.model)
			if (key.endsWith(`:${id}`) || held.includes(`"${id}"`)) {
				given.isSure = false;
				if (given.withdrawn) given.withdrawn = 'perhaps';
			}
		this.browser.overwrite(key, text);
	}

	/** Room again, everything heard: what each tab and a new one show. */
	async end(): Promise<LearnerRecord[]> {
		this.browser.isFull = false;
		for (let round = 0; round < 2; round++) {
			for (const { tab: fake, record } of this.#tabs) {
				fake.deliver((key) => record.follow(key));
				record.retry();
				await record.settled;
			}
		}
		const fresh = await this.#open();
		for (const { tab: fake, record } of this.#tabs) fake.deliver((key) => record.follow(key));
		const all = [...this.#tabs, fresh];
		for (const { stop } of all) stop();
		return all.map(({ record }) => record);
	}
}

test(
	'whatever happens, nothing confirmed is lost, doubled or brought back',
	{ timeout: 120_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const world = new World();
				await world.start();
				for (const one of steps) await world.take(one);
				const records = await world.end();
				const standing = [...world.model].filter(([, given]) => given.erasedBy.size === 0);
				for (const record of records) {
					const shown = record.attempts.map(({ id }) => id);
					expect(new Set(shown).size).toBe(shown.length);
					expect(standing.map(([id]) => id)).toEqual(expect.arrayContaining(shown));
					expect(shown).toEqual(
						expect.arrayContaining(
							standing.filter(([, given]) => given.isSure && !given.withdrawn).map(([id]) => id)
						)
					);
					for (const [id, given] of world.model)
						if (given.withdrawn === 'sure') expect(shown).not.toContain(id);
					expect(record.saving).toBe('saved');
				}
			}),
			{ numRuns: 150 }
		);
	}
);
