import * as v from 'valibot';
import { decodeAttempt, encodeAttempt, type StampedAttempt } from './attempt-code';
import type { Database } from './database';
import { isErased } from './keepsakes';
import {
	erasureRecord,
	overruleRecord,
	saidRecords,
	sittingRecord,
	type Erasure,
	type Overrule,
	type Said,
	type SaidKind,
	type StampedSitting
} from './records';

/** What happened, once more beside localStorage: browsers write that to disk up to a minute late. */
export type JournalEntry =
	| { kind: 'attempt'; attempt: StampedAttempt }
	| { kind: 'overrule'; attemptId: string; overrule: Overrule }
	| { kind: 'sitting'; sitting: StampedSitting }
	| { kind: SaidKind; id: string; said: Said }
	| { kind: 'erasure'; id: string; erasure: Erasure };

const journalVersion = 1;
/** Entries older than this are on disk elsewhere by far. */
const kept = 24 * 60 * 60 * 1000;

/** An entry as it lies in the database: a row or record of localStorage's own form. */
export interface JournalLine {
	version: number;
	/** `written` is the clock's own time, whatever the entry's stamp: milliseconds since 1970. */
	data: { kind: JournalEntry['kind']; id: string; data: unknown; written: number };
}

function lineOf(entry: JournalEntry): JournalLine {
	switch (entry.kind) {
		case 'attempt':
			return line('attempt', entry.attempt.attempt.id, encodeAttempt(entry.attempt));
		case 'overrule':
			return line('overrule', entry.attemptId, entry.overrule);
		case 'sitting':
			return line('sitting', entry.sitting.sitting.id, entry.sitting);
		case 'erasure':
			return line('erasure', entry.id, entry.erasure);
		default:
			return line(entry.kind, entry.id, entry.said);
	}
}

function line(kind: JournalEntry['kind'], id: string, data: unknown): JournalLine {
	return { version: journalVersion, data: { kind, id, data, written: Date.now() } };
}

/** The entry of a line; undefined for a later release's, or one that is broken. */
function entryOf({ version, data: { kind, id, data } }: JournalLine): JournalEntry | undefined {
	if (version > journalVersion) return undefined;
	if (kind === 'attempt') {
		const attempt = Array.isArray(data) ? decodeAttempt(id, data) : undefined;
		return attempt && { kind, attempt };
	}
	if (kind === 'overrule') {
		const parsed = v.safeParse(overruleRecord.schema, data);
		return parsed.success ? { kind, attemptId: id, overrule: parsed.output } : undefined;
	}
	if (kind === 'sitting') {
		const parsed = v.safeParse(sittingRecord.schema, data);
		return parsed.success ? { kind, sitting: parsed.output } : undefined;
	}
	if (kind === 'erasure') {
		const parsed = v.safeParse(erasureRecord.schema, data);
		return parsed.success ? { kind, id, erasure: parsed.output } : undefined;
	}
	const record = Object.hasOwn(saidRecords, kind) ? saidRecords[kind] : undefined;
	const parsed = record && v.safeParse(record.schema, data);
	return parsed?.success ? { kind, id, said: parsed.output } : undefined;
}

/** The key of an entry: one a thing, so that writing it again changes nothing. */
function keyOf(entry: JournalEntry): string {
	const { kind, id } = lineOf(entry).data;
	return `${kind}:${id}`;
}

/**
 * The learner's doings in IndexedDB, which survives a killed browser at once. It is a safety net: every
 * failure leaves it empty or behind, and localStorage goes on alone. Writes keep their order.
 */
export class Journal {
	#database: Promise<Database | undefined>;
	#last: Promise<void> = Promise.resolve();

	constructor(database: Promise<Database | undefined>) {
		this.#database = database;
	}

	/** Adds entries, or replaces those of the same thing; resolves when they are on disk or given up. */
	write(entries: readonly JournalEntry[]): Promise<void> {
		return this.#queue(async (database) => {
			const transaction = database.transaction('journal', 'readwrite');
			const puts = entries.map((entry) => transaction.store.put(lineOf(entry), keyOf(entry)));
			await Promise.all([...puts, transaction.done]);
		});
	}

	/**
	 * Forgets what stands up to a stamp, and keeps the tombstone that says so, in one transaction. Gives back what
	 * it forgot, which may be more than this tab had heard of.
	 */
	async erase(id: string, erasure: Erasure): Promise<JournalEntry[]> {
		const forgotten: JournalEntry[] = [];
		await this.#queue(async (database) => {
			const transaction = database.transaction('journal', 'readwrite');
			for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
				const entry = entryOf(cursor.value);
				if (!entry || !isErased(entry, erasure.stamp)) continue;
				forgotten.push(entry);
				await cursor.delete();
			}
			const entry: JournalEntry = { kind: 'erasure', id, erasure };
			await transaction.store.put(lineOf(entry), keyOf(entry));
			await transaction.done;
		});
		return forgotten;
	}

	/** All entries of this release's version, and when each was written; none where there is no database. */
	async readAll(): Promise<{ entry: JournalEntry; written: number }[]> {
		let lines: JournalLine[] = [];
		await this.#queue(async (database) => void (lines = await database.getAll('journal')));
		return lines.flatMap((line) => {
			const entry = entryOf(line);
			return entry ? [{ entry, written: line.data.written }] : [];
		});
	}

	/** Lets go of those of its entries that have long been on disk elsewhere, so that opening stays quick. */
	async forgetOld(lines: readonly { entry: JournalEntry; written: number }[], now: number): Promise<void> {
		const old = lines.filter(({ entry, written }) => entry.kind !== 'erasure' && written < now - kept);
		if (old.length === 0) return;
		return this.#queue(async (database) => {
			const transaction = database.transaction('journal', 'readwrite');
			const deletions = old.map(({ entry }) => transaction.store.delete(keyOf(entry)));
			await Promise.all([...deletions, transaction.done]);
		});
	}

	#queue(work: (database: Database) => Promise<void>): Promise<void> {
		this.#last = this.#last.then(async () => {
			try {
				const database = await this.#database;
				if (database) await work(database);
			} catch {
				// A safety net only: localStorage has the data, and tells when it hasn't.
			}
		});
		return this.#last;
	}
}
