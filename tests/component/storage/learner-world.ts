import { openDatabase } from '$lib/storage/database';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { anAttempt } from '../../support/builders';
import { FakeBrowser, type FakeTab } from '../../support/fake-browser';
import { asOlderRelease } from './older-release';
import type { Act, Step } from './learner-steps';

/** One answer of the model. */
export interface Given {
	/** It was confirmed and told as saved, and its record was not broken from outside since. */
	isSure: boolean;
	/** The learner took it back; `sure` where that was told as saved and was not broken from outside since. */
	withdrawn?: 'sure' | 'perhaps';
	/** The erasures that cover it and were not undone. */
	erasedBy: Set<number>;
}

interface Tab {
	fake: FakeTab;
	record: LearnerRecord;
	/** The erasure that can be taken back. */
	undo: number | undefined;
	stop: () => void;
}

const year = 365 * 24 * 60 * 60 * 1000;
const laterKey = 'dateline:attempt:of-a-later-release';
const laterText = '{"version":99,"data":{"what":"ever"}}';
let databases = 0;

/** A browser with two tabs, beside a plain account of what was answered and erased. */
export class LearnerWorld {
	readonly browser = new FakeBrowser();
	readonly model = new Map<string, Given>();
	readonly #name = `model-${databases++}`;
	#tabs: Tab[] = [];
	#now = Date.now();
	#erasures = 0;
	#isClockBack = false;
	/** A later release's record lies there; it lay there once. */
	#isNewer = false;
	#wasNewer = false;

	async start(): Promise<void> {
		this.#tabs = [await this.#open(), await this.#open()];
	}

	async #open(): Promise<Tab> {
		const fake = this.browser.openTab();
		const record = new LearnerRecord({
			storage: fake.storage,
			openDatabase: () => openDatabase(this.#name),
			foldAt: 3
		});
		const stop = record.load();
		await record.settled;
		return { fake, record, undo: undefined, stop };
	}

	/** How saving may stand where there is room: a tab that saw a later release's record says so until it is reloaded. */
	get untroubled(): string[] {
		return this.#wasNewer ? ['saved', 'newer'] : ['saved'];
	}

	/** A later release's record is as it was written, or was never written. */
	get isLaterLeftAlone(): boolean {
		return !this.#isNewer || this.browser.disk.map.get(laterKey) === laterText;
	}

	async take(one: Step): Promise<void> {
		this.#now += 1_000;
		if ('tab' in one) await this.#act(one.do, this.#tabs[one.tab]!, one.tab);
		else await this.#befall(one);
		for (const { fake, record } of this.#tabs) {
			if (this.#isClockBack) fake.deliver((key) => record.follow(key));
			await record.settled;
		}
	}

	/** What happens to the browser. */
	async #befall(one: Exclude<Step, { tab: number }>): Promise<void> {
		switch (one.do) {
			case 'full':
				this.browser.isFull = one.on && !this.#isClockBack;
				return;
			case 'blocked':
				this.browser.isBlocked = one.on && !this.#isClockBack;
				return;
			case 'record in both':
				await Promise.all(this.#tabs.map((tab) => this.#answer(tab)));
				return;
			case 'commit':
				return this.browser.commit();
			case 'clock back':
				return this.#setClockBack();
			case 'clear elsewhere':
				return this.#clear();
			case 'newer':
				this.#isNewer = this.#wasNewer = true;
				return this.browser.overwrite(laterKey, laterText);
			case 'older':
				return this.#makeOlder(one.which);
			case 'corrupt':
				return this.#corrupt(one.which, one.text);
			case 'kill':
				if (one.answering) void this.#answer(this.#tabs[0]!);
				for (const { stop } of this.#tabs) stop();
				this.browser.kill(one.lost);
				return this.start();
		}
	}

	/** What the learner does in a tab. */
	async #act(what: Act, tab: Tab, at: number): Promise<void> {
		const { fake, record } = tab;
		switch (what) {
			case 'record':
				return this.#answer(tab);
			case 'withdraw':
				return this.#withdraw(record);
			case 'hear':
				return fake.deliver((key) => record.follow(key));
			case 'retry':
				return record.retry();
			case 'reload':
				tab.stop();
				fake.close();
				this.#tabs[at] = await this.#open();
				return;
			case 'erase':
				record.erase(this.#now);
				tab.undo = this.#erasures++;
				for (const given of this.model.values()) given.erasedBy.add(tab.undo);
				return;
			case 'undo':
				record.undoErase();
				if (tab.undo !== undefined) for (const given of this.model.values()) given.erasedBy.delete(tab.undo);
				tab.undo = undefined;
		}
	}

	/** An answer; it is sure from the moment that the screen may confirm it. */
	async #answer({ record }: Tab): Promise<void> {
		const id = `a${this.model.size}`;
		const given: Given = { isSure: false, erasedBy: new Set() };
		this.model.set(id, given);
		await record.record(anAttempt({ id, at: this.#now }));
		given.isSure = ['saved', 'newer'].includes(record.saving);
	}

	#withdraw(record: LearnerRecord): void {
		const last = record.attempts.at(-1);
		if (!last) return;
		record.say('withdrawal', last.id, true, this.#now);
		const isSaved = ['saved', 'newer'].includes(record.saving);
		this.model.get(last.id)!.withdrawn = isSaved ? 'sure' : 'perhaps';
	}

	/**
	 * A year back: from then on tabs hear of each other before the next step, and there is room for them to, since
	 * only order tells what an erasure covers.
	 */
	#setClockBack(): void {
		if (this.browser.isFull || this.browser.isBlocked) return;
		for (const { record } of this.#tabs) record.retry();
		this.#isClockBack = true;
		this.#now -= year;
	}

	/** Somebody empties the storage: the journal has the answers still, yet not those that were erased and could be brought back. */
	#clear(): void {
		this.#isNewer = false;
		for (const given of this.model.values()) if (given.erasedBy.size > 0) given.isSure = false;
		this.browser.clear();
		for (const { fake, record } of this.#tabs) fake.deliver((key) => record.follow(key));
	}

	/** A key on disk, erasures and the later release's left out. */
	#keyOnDisk(which: number): string | undefined {
		const keys = [...this.browser.disk.map.keys()].filter(
			(key) => !key.includes('erasure') && key !== laterKey
		);
		return keys[which % Math.max(1, keys.length)];
	}

	/** One record stands in the form of an older release, as in a browser that was updated since. */
	#makeOlder(which: number): void {
		const key = this.#keyOnDisk(which);
		const text = key && asOlderRelease(this.browser.disk.map.get(key) ?? '');
		if (key && text) this.browser.overwrite(key, text);
	}

	/** Breaks one record; what it held may be gone, whatever else happens. */
	#corrupt(which: number, text: string): void {
		const key = this.#keyOnDisk(which);
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
		this.browser.isBlocked = false;
		for (let round = 0; round < 2; round++) {
			for (const { fake, record } of this.#tabs) {
				fake.deliver((key) => record.follow(key));
				record.retry();
				await record.settled;
			}
		}
		const fresh = await this.#open();
		for (const { fake, record } of this.#tabs) fake.deliver((key) => record.follow(key));
		const all = [...this.#tabs, fresh];
		for (const { stop } of all) stop();
		return all.map(({ record }) => record);
	}
}
