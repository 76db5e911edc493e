/**
 * What stands in the paste box, kept while it is typed: nothing typed is ever lost.
 *
 *   const paste = new PasteDraft();
 *   onMount(async () => (draft = await paste.load()));
 *   oninput: paste.keep({ text, title, published })     // Promise<SaveOutcome>; call on every input
 *   after its quiz is saved: paste.discard()
 *
 * Up to 100,000 characters lie in localStorage, where writing them is not felt; longer texts in IndexedDB.
 */
import { openDatabase, type Database } from './database';
import { browserStorage, outcomeOfError, type KeyValue, type SaveOutcome } from './key-value';
import { keys } from './keys';
import { draftRecord, type Draft } from './records';
import { RecordSpace } from './record-space';

export type { Draft } from './records';

/** Characters; above this a write to localStorage takes long enough to be felt (30 ms at 1 MB). */
const shortDraft = 100_000;
const draftVersion = 1;

export class PasteDraft {
	readonly #storage: KeyValue | undefined;
	readonly #open: () => Promise<Database | undefined>;
	#space: RecordSpace | undefined;
	#database: Promise<Database | undefined> | undefined;
	/** The latest long draft; while one is being written, those in between are skipped. */
	#waiting: Draft | undefined;
	#writing: Promise<SaveOutcome> | undefined;

	/** Touches no storage; tests pass fakes. */
	constructor(
		places: { storage?: KeyValue | undefined; openDatabase?: () => Promise<Database | undefined> } = {}
	) {
		this.#storage = places.storage;
		this.#open = places.openDatabase ?? openDatabase;
	}

	/** The draft as it was left, if there is one. An unreadable one is set aside. */
	async load(): Promise<Draft | undefined> {
		const loaded = this.#records().read(keys.draft, draftRecord);
		if (loaded.kind === 'found') return loaded.value;
		if (loaded.kind === 'corrupt') this.#records().setAside(keys.draft, loaded.text);
		try {
			const kept = await (await this.#opened())?.get('drafts', keys.draft);
			return kept && kept.version <= draftVersion ? kept.data : undefined;
		} catch {
			return undefined; // No database: no long draft.
		}
	}

	/** Keeps the draft as it stands now. */
	async keep(draft: Draft): Promise<SaveOutcome> {
		if (draft.text.length <= shortDraft) {
			this.#waiting = undefined;
			const outcome = this.#records().write(keys.draft, draftRecord, draft);
			if (outcome === 'saved') return outcome;
		}
		this.#waiting = { ...draft };
		this.#writing ??= this.#writeLong().finally(() => (this.#writing = undefined));
		return this.#writing;
	}

	/** Forgets the draft. */
	async discard(): Promise<void> {
		this.#waiting = undefined;
		this.#records().remove(keys.draft);
		await this.#writing;
		try {
			await (await this.#opened())?.delete('drafts', keys.draft);
		} catch {
			// No database: no long draft to forget.
		}
	}

	async #writeLong(): Promise<SaveOutcome> {
		let outcome: SaveOutcome = 'saved';
		while (this.#waiting) {
			const data = this.#waiting;
			this.#waiting = undefined;
			try {
				const database = await this.#opened();
				if (!database) return 'blocked';
				await database.put('drafts', { version: draftVersion, data }, keys.draft);
				this.#records().remove(keys.draft);
			} catch (error) {
				outcome = outcomeOfError(error);
			}
		}
		return outcome;
	}

	#records(): RecordSpace {
		this.#space ??= new RecordSpace(this.#storage ?? browserStorage());
		return this.#space;
	}

	#opened(): Promise<Database | undefined> {
		this.#database ??= this.#open();
		return this.#database;
	}
}
