import { encodePack, type StampedAttempt } from './attempt-code';
import { AttemptStore, usualFold } from './attempt-store';
import { makeId } from './ids';
import type { JournalEntry } from './journal';
import { isErased, stampOf } from './keepsakes';
import { keys, prefix, unreadableSuffix } from './keys';
import {
	erasureRecord,
	overruleRecord,
	packRecord,
	saidRecords,
	sittingRecord,
	type SaidKind
} from './records';
import type { Loaded, RecordKind, RecordSpace } from './record-space';
import type { Write } from './write-queue';

/** Sittings kept for going on and for the history; older ones are told from their attempts alone. */
const sittingsKept = 200;

const saidKinds = Object.keys(saidRecords) as SaidKind[];

/** What lay in storage. */
export interface Found {
	entries: JournalEntry[];
	/** Some records were written by a later release. */
	newer: boolean;
}

/** The learner's doings in localStorage, one key a thing (attempts: see AttemptStore). */
export class ProgressStore {
	readonly #space: RecordSpace;
	readonly #attempts: AttemptStore;
	readonly #foldAt: number;

	constructor(space: RecordSpace, foldAt = usualFold) {
		this.#space = space;
		this.#foldAt = foldAt;
		this.#attempts = new AttemptStore(space, foldAt);
	}

	/** Everything readable; undefined where storage is forbidden. */
	readAll(): Found | undefined {
		const all = this.#space.keys(prefix);
		if (!all) return undefined;
		const found: Found = { entries: [], newer: false };
		for (const key of all) {
			const { entries, newer } = this.readKey(key);
			for (const entry of entries) found.entries.push(entry);
			found.newer ||= newer;
		}
		return found;
	}

	/** Those of some entries that storage has nothing of. */
	missing(entries: readonly JournalEntry[]): JournalEntry[] {
		const there = new Set(this.readAll()?.entries.map((entry) => this.writeOf(entry).key));
		return entries.filter((entry) => !there.has(this.writeOf(entry).key));
	}

	/** What lies under one key; nothing for keys of other kinds. */
	readKey(key: string): Found {
		if (key.endsWith(unreadableSuffix)) return { entries: [], newer: false };
		if (key.startsWith(keys.attempt) || key.startsWith(keys.pack)) {
			const { attempts, newer } = this.#attempts.readKey(key);
			return { entries: attempts.map((attempt) => ({ kind: 'attempt', attempt })), newer };
		}
		if (key.startsWith(keys.overrule)) {
			const attemptId = key.slice(keys.overrule.length);
			return this.#read(key, overruleRecord, (overrule) => ({ kind: 'overrule', attemptId, overrule }));
		}
		if (key.startsWith(keys.erasure)) {
			const id = key.slice(keys.erasure.length);
			return this.#read(key, erasureRecord, (erasure) => ({ kind: 'erasure', id, erasure }));
		}
		if (key.startsWith(keys.sitting)) {
			return this.#read(key, sittingRecord, (sitting) => ({ kind: 'sitting', sitting }));
		}
		const kind = saidKinds.find((one) => key.startsWith(keys[one]));
		if (!kind) return { entries: [], newer: false };
		return this.#read(key, saidRecords[kind], (said) => ({ kind, id: key.slice(keys[kind].length), said }));
	}

	#read<T>(key: string, kind: RecordKind<T>, toEntry: (value: T) => JournalEntry): Found {
		const loaded: Loaded<T> = this.#space.read(key, kind);
		if (loaded.kind === 'corrupt') this.#space.setAside(key, loaded.text);
		return {
			entries: loaded.kind === 'found' ? [toEntry(loaded.value)] : [],
			newer: loaded.kind === 'newer'
		};
	}

	/** How an entry is written; a record of a later release under its key is left alone. */
	writeOf(entry: JournalEntry): Write {
		switch (entry.kind) {
			case 'attempt': {
				const { attempt } = entry;
				return { key: keys.attempt + attempt.attempt.id, run: () => this.#attempts.append(attempt) };
			}
			case 'overrule':
				return this.#write(keys.overrule + entry.attemptId, overruleRecord, entry.overrule);
			case 'sitting':
				return this.#write(keys.sitting + entry.sitting.sitting.id, sittingRecord, entry.sitting);
			case 'erasure':
				return this.#write(keys.erasure + entry.id, erasureRecord, entry.erasure);
			default:
				return this.#write(keys[entry.kind] + entry.id, saidRecords[entry.kind], entry.said);
		}
	}

	#write<T>(key: string, kind: RecordKind<T>, data: T): Write {
		return {
			key,
			run: () => (this.#space.read(key, kind).kind === 'newer' ? 'saved' : this.#space.write(key, kind, data))
		};
	}

	/** How many things are written at once: attempts in packs, the rest one by one. */
	writesOf(entries: readonly JournalEntry[]): Write[] {
		const attempts = entries.flatMap((entry) => (entry.kind === 'attempt' ? [entry.attempt] : []));
		const others = entries.filter((entry) => entry.kind !== 'attempt').map((entry) => this.writeOf(entry));
		const packs: Write[] = [];
		for (let at = 0; at < attempts.length; at += this.#foldAt)
			packs.push(this.#pack(attempts.slice(at, at + this.#foldAt)));
		return [...others, ...packs];
	}

	#pack(attempts: readonly StampedAttempt[]): Write {
		const key = keys.pack + makeId();
		return { key, run: () => this.#space.write(key, packRecord, encodePack(attempts)) };
	}

	/** Removes what stands up to a stamp, tombstones and records of a later release excepted. */
	removeUpTo(stamp: number): void {
		this.#attempts.removeUpTo(stamp);
		for (const kind of [keys.overrule, keys.sitting, keys.withdrawal, keys.suspension]) {
			for (const key of this.#space.keys(kind) ?? []) {
				const [entry] = this.readKey(key).entries;
				if (entry && isErased(entry, stamp)) this.#space.remove(key);
			}
		}
	}

	/** Keeps storage small: folds loose attempts, and lets the oldest sittings go. */
	tidy(): void {
		this.#attempts.fold();
		const sittings = this.#space.keys(keys.sitting) ?? [];
		if (sittings.length <= 1.5 * sittingsKept) return;
		const dated = sittings.flatMap((key) => {
			const [entry] = this.readKey(key).entries;
			return entry ? [{ key, stamp: stampOf(entry) }] : [];
		});
		dated.sort((a, b) => b.stamp - a.stamp);
		for (const { key } of dated.slice(sittingsKept)) this.#space.remove(key);
	}

	/** The keys of records that were set aside as unreadable. */
	unreadableKeys(): string[] {
		return (this.#space.keys(prefix) ?? []).filter((key) => key.endsWith(unreadableSuffix));
	}
}
