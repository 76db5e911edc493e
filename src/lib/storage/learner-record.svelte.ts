/**
 * The learner's record: every answer, sitting and "my answer was right", kept in this browser.
 *
 *   const record = new LearnerRecord();            // in +layout.svelte; setLearnerRecord(record)
 *   onMount(() => record.load());                  // reads storage, follows other tabs; returns the stop
 *   record.ready                                   // false until then: render a neutral placeholder
 *   record.attempts, record.sittings               // reactive; in the order given; latest sitting first
 *   await record.record(attempt)                   // safe from a killed browser; `saving` tells if it is not
 *   record.overrule(id) / undoOverrule(id)         // "my answer was right"
 *   record.saveSitting(sitting) / sitting(id)
 *   record.say('withdrawal', attemptId, true)      // the answer no longer counts
 *   record.say('suspension', factId, true)         // and `false` to take it back: record.suspended
 *   record.say('choice', 'cap', 30)                // about reviews: record.choices
 *   record.saving                                  // 'saved' | 'full' | 'blocked' | 'newer': see messages.ts
 *   record.retry()                                 // after the learner made room
 *   record.unreadable, unreadableTexts(), discardUnreadable()
 *   record.erase() / undoErase() / canUndoErase
 */
import { createContext } from 'svelte';
import type { Attempt } from '../grading/types';
import type { Sitting } from '../quiz/types';
import { usualFold } from './attempt-store';
import { makeId } from './ids';
import type { Journal, JournalEntry } from './journal';
import { isErased, Keepsakes, stampOf } from './keepsakes';
import { followStorage, type SaveOutcome } from './key-value';
import { prefix } from './keys';
import type { SavingState } from './messages';
import { withPatience } from './patience';
import { ProgressStore } from './progress-store';
import { journalOf, storageOf, type RecordPlaces } from './record-places';
import type { Said, SaidKind } from './records';
import { RecordSpace } from './record-space';
import { WriteQueue, type Write } from './write-queue';

export class LearnerRecord {
	readonly #places: RecordPlaces;
	#space: RecordSpace | undefined;
	#store: ProgressStore | undefined;
	/** Fetched after the first question stands; undefined where it could not be. */
	#journal: Promise<Journal | undefined> | undefined;
	#kept = new Keepsakes();
	/** Writes that found no room, in order; memory goes on meanwhile. */
	readonly #unsaved = new WriteQueue();
	#undo = $state.raw<{ id: string; stamp: number }>();
	#sinceTidy = 0;
	readonly #foldAt: number;
	/** Given before `load`: written by it. */
	#early: JournalEntry[] = [];

	#ready = $state(false);
	#attempts = $state.raw<readonly Attempt[]>([]);
	#sittings = $state.raw<readonly Sitting[]>([]);
	#suspended = $state.raw<ReadonlySet<string>>(this.#kept.suspended());
	#choices = $state.raw<ReadonlyMap<string, Said['value']>>(this.#kept.choices());
	#outcome = $state<SaveOutcome>('saved');
	#newer = $state(false);
	#unreadable = $state(0);
	#settled: Promise<void> = Promise.resolve();

	/** Touches no storage: prerendered markup and the first client render must agree. */
	constructor(places: RecordPlaces = {}) {
		this.#places = places;
		this.#foldAt = places.foldAt ?? usualFold;
	}

	/** False until `load` has read the storage. */
	get ready() {
		return this.#ready;
	}
	/** All answers, earliest first; overruled ones are marked. */
	get attempts() {
		return this.#attempts;
	}
	/** All sittings, latest begun first. */
	get sittings() {
		return this.#sittings;
	}
	/** The facts that are not to be asked any more. */
	get suspended() {
		return this.#suspended;
	}
	/** What was chosen about reviews, by name. */
	get choices() {
		return this.#choices;
	}
	/** Whether everything is on disk, or why not. */
	get saving(): SavingState {
		return this.#outcome === 'saved' && this.#newer ? 'newer' : this.#outcome;
	}
	/** How many unreadable records are set aside. */
	get unreadable() {
		return this.#unreadable;
	}
	/** Whether the last `erase` can be taken back. */
	get canUndoErase() {
		return this.#undo !== undefined;
	}
	/** Resolves when the journal has been read and all writes to it are done. */
	get settled(): Promise<void> {
		return this.#settled;
	}

	/** Reads storage and journal and follows other tabs; returns the function that stops following. */
	load = (): (() => void) => {
		const storage = storageOf(this.#places);
		this.#space = new RecordSpace(storage);
		this.#store = new ProgressStore(this.#space, this.#foldAt);
		this.#journal = journalOf(this.#places);
		this.#absorbStorage();
		this.#store.tidy();
		if (this.#early.length > 0) this.#keep(this.#early.splice(0), true);
		this.#ready = true;
		this.#absorbJournal();
		return followStorage(storage, (key) => this.follow(key));
	};

	/** Another tab changed a key (null: it cleared the whole storage). */
	follow(key: string | null): void {
		if (key === null) {
			this.#kept = new Keepsakes();
			this.#absorbStorage();
			this.#absorbJournal();
		} else if (key.startsWith(prefix)) {
			const found = this.#store?.readKey(key);
			if (found?.newer) this.#newer = true;
			this.#countUnreadable();
			const erasedBefore = this.#kept.erasedUpTo;
			const news = found?.entries.filter((entry) => this.#kept.add(entry)) ?? [];
			if (this.#kept.erasedUpTo < erasedBefore) {
				this.#absorbStorage();
				// What only this tab still has of the lifted erasure.
				this.#keep(this.#store?.missing(this.#kept.entriesUpTo(erasedBefore)) ?? [], true);
			} else if (news.length > 0) this.#publish();
		}
		if (!this.#unsaved.isEmpty) this.retry();
	}

	/**
	 * Keeps an answer, at once in memory and storage; giving the same one again changes nothing. Resolves when the
	 * journal has it too: until then a killed browser loses it, and nothing should be said of it.
	 */
	async record(attempt: Attempt): Promise<void> {
		if (this.#kept.hasAttempt(attempt.id)) return;
		const { overruled, ...plain } = $state.snapshot(attempt) as Attempt;
		plain.at = Math.round(plain.at);
		const stamp = this.#kept.nextStamp(plain.at);
		const written = this.#keep([{ kind: 'attempt', attempt: { attempt: plain, stamp } }]);
		if (overruled) this.overrule(plain.id, plain.at);
		if (++this.#sinceTidy % this.#foldAt === 0) this.#store?.tidy();
		await withPatience(written);
	}

	/** "My answer was right." */
	overrule = (attemptId: string, now = Date.now()) => this.#setOverruled(attemptId, true, now);

	/** Takes "my answer was right" back. */
	undoOverrule = (attemptId: string, now = Date.now()) => this.#setOverruled(attemptId, false, now);

	#setOverruled(attemptId: string, overruled: boolean, now: number): void {
		const overrule = { overruled, stamp: this.#kept.nextStamp(now) };
		this.#keep([{ kind: 'overrule', attemptId, overrule }]);
	}

	/** Keeps what is said of an answer, a fact or the reviews: an answer is taken back, a fact suspended, a cap chosen. */
	say(kind: SaidKind, id: string, value: Said['value'], now = Date.now()): void {
		this.#keep([{ kind, id, said: { value, stamp: this.#kept.nextStamp(now) } }]);
	}

	/** Keeps where a sitting stands. */
	saveSitting(sitting: Sitting, now = Date.now()): void {
		const stamped = { sitting: $state.snapshot(sitting) as Sitting, stamp: this.#kept.nextStamp(now) };
		this.#keep([{ kind: 'sitting', sitting: stamped }]);
	}

	/** A sitting by id. */
	sitting(id: string): Sitting | undefined {
		return this.#sittings.find((sitting) => sitting.id === id);
	}

	/** Erases all answers and sittings in this browser, in every tab; returns how many answers it were. */
	erase(now = Date.now()): number {
		const erased = this.#attempts.length;
		const stamp = this.#kept.nextStamp(now);
		const id = makeId();
		const tombstone: JournalEntry = { kind: 'erasure', id, erasure: { stamp, undone: false } };
		this.#kept.add(tombstone);
		this.#unsaved.clear();
		this.#store?.removeUpTo(stamp);
		this.#write(this.#store?.writesOf([tombstone]) ?? []);
		this.#track(
			this.#journal?.then(async (journal) => this.#bury((await journal?.erase(id, tombstone.erasure)) ?? []))
		);
		this.#undo = { id, stamp };
		this.#publish();
		return erased;
	}

	/** What the journal forgot is remembered for undo, which may have come first. */
	#bury(entries: readonly JournalEntry[]): void {
		const news = entries.filter((entry) => this.#kept.add(entry));
		this.#keep(
			news.filter((entry) => stampOf(entry) > this.#kept.erasedUpTo),
			true
		);
	}

	/** Brings back what the last `erase` took; possible until the page is left. */
	undoErase(): void {
		if (!this.#undo) return;
		const { id, stamp } = this.#undo;
		const lifted: JournalEntry = { kind: 'erasure', id, erasure: { stamp, undone: true } };
		this.#kept.add(lifted);
		this.#undo = undefined;
		// The entries first, for tabs that hear of the lifting; no other tombstone, which another tab may have lifted.
		this.#keep(this.#kept.entriesUpTo(stamp), true);
		// Another tab's erasure may cover them still, or have been lifted unheard: the journal has them either way.
		this.#track(this.#journal?.then((journal) => journal?.write(this.#kept.rememberedUpTo(stamp))));
		this.#keep([lifted], true);
	}

	/** Tries again what found no room, or to read a storage that was forbidden. */
	retry(): void {
		if (!this.#unsaved.isEmpty) this.#write([]);
		else this.#absorbStorage();
	}

	/** The records set aside, for a file the learner can keep. */
	unreadableTexts(): { key: string; text: string }[] {
		return (this.#store?.unreadableKeys() ?? []).map((key) => ({ key, text: this.#space?.text(key) ?? '' }));
	}

	/** Deletes the records set aside. */
	discardUnreadable(): void {
		for (const key of this.#store?.unreadableKeys() ?? []) this.#space?.remove(key);
		this.#countUnreadable();
	}

	/** Memory first, then storage, then the journal. */
	#keep(entries: readonly JournalEntry[], again = false): Promise<void> | undefined {
		const news = entries.filter((entry) => this.#kept.add(entry) || again);
		const [first] = news;
		if (!first) return undefined;
		if (!this.#store) this.#early.push(...news);
		else this.#write(news.length === 1 ? [this.#store.writeOf(first)] : this.#store.writesOf(news));
		const written = this.#journal?.then((journal) => journal?.write(news));
		this.#track(written);
		if (again || news.length > 1 || first.kind !== 'attempt') this.#publish();
		else this.#attempts = this.#attempts.concat(first.attempt.attempt);
		return written;
	}

	#write(writes: readonly Write[]): void {
		this.#outcome = this.#unsaved.write(writes);
	}

	#absorbStorage(): void {
		const found = this.#store?.readAll();
		if (!found) this.#outcome = 'blocked';
		else if (this.#unsaved.isEmpty) this.#outcome = 'saved';
		if (found?.newer) this.#newer = true;
		for (const entry of found?.entries ?? []) this.#kept.add(entry);
		this.#countUnreadable();
		this.#publish();
	}

	#countUnreadable(): void {
		this.#unreadable = this.#store?.unreadableKeys().length ?? 0;
	}

	/** What the journal has and storage has not: the last minute before a crash, or what found no room. */
	#absorbJournal(): void {
		const kept = this.#kept;
		const read = this.#journal?.then(async (journal) => {
			const lines = (await journal?.readAll()) ?? [];
			if (kept !== this.#kept) return undefined;
			const missing = lines.map(({ entry }) => entry).filter((entry) => kept.add(entry));
			const standing = missing.filter((entry) => !isErased(entry, kept.erasedUpTo));
			if (standing.length > 0) this.#write(this.#store?.writesOf(standing) ?? []);
			if (missing.length > 0) this.#publish();
			return this.#outcome === 'saved' ? journal?.forgetOld(lines, Date.now()) : undefined;
		});
		this.#track(read);
	}

	#track(work: Promise<void> | undefined): void {
		if (work) this.#settled = Promise.all([this.#settled, work]).then(() => undefined);
	}

	#publish(): void {
		this.#attempts = this.#kept.attempts();
		this.#sittings = this.#kept.sittings();
		this.#suspended = this.#kept.suspended();
		this.#choices = this.#kept.choices();
	}
}

/** The learner's record of the page, set once in +layout.svelte. */
export const [getLearnerRecord, setLearnerRecord] = createContext<LearnerRecord>();
