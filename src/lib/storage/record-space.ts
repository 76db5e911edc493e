import * as v from 'valibot';
import { unreadableSuffix } from './keys';
import { outcomeOfError, type KeyValue, type SaveOutcome } from './key-value';

/** Turns data of version `index + 1` into data of the next version; pure. */
export type Migration = (data: unknown) => unknown;

/** A kind of record: how its current data looks and how older data becomes it. */
export interface RecordKind<T> {
	schema: v.GenericSchema<unknown, T>;
	/** Version = length + 1. Only ever append: data of every old version lies in someone's browser. */
	migrations: readonly Migration[];
}

/** What a key held. `newer` data was written by a later release: leave it alone. */
export type Loaded<T> =
	| { kind: 'empty' }
	| { kind: 'found'; value: T }
	| { kind: 'corrupt'; text: string }
	| { kind: 'newer'; version: number };

const Envelope = v.object({
	version: v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 1),
	data: v.unknown()
});

/** Reads `{ version, data }` text into the kind's current form; never throws, whatever the text. */
export function openRecord<T>(text: string, kind: RecordKind<T>): Loaded<T> {
	try {
		const { version, data } = v.parse(Envelope, JSON.parse(text));
		const current = kind.migrations.length + 1;
		if (version > current) return { kind: 'newer', version };
		const value = kind.migrations.slice(version - 1).reduce((old, migrate) => migrate(old), data);
		return { kind: 'found', value: v.parse(kind.schema, value) };
	} catch {
		return { kind: 'corrupt', text };
	}
}

/** Writes data as `{ version, data }`; lone surrogates and NUL come out as escapes and survive. */
export function sealRecord(data: unknown, kind: Pick<RecordKind<unknown>, 'migrations'>): string {
	return JSON.stringify({ version: kind.migrations.length + 1, data });
}

/** Versioned, validated JSON records over a storage that may be full, forbidden or holding anything. */
export class RecordSpace {
	readonly #storage: KeyValue | undefined;

	constructor(storage: KeyValue | undefined) {
		this.#storage = storage;
	}

	/** All keys that start with `start`; undefined where storage is forbidden. */
	keys(start: string): string[] | undefined {
		if (!this.#storage) return undefined;
		try {
			const found: string[] = [];
			for (let at = 0; at < this.#storage.length; at++) {
				const key = this.#storage.key(at);
				if (key?.startsWith(start)) found.push(key);
			}
			return found;
		} catch {
			return undefined;
		}
	}

	/** The text under a key, or null where there is none or storage is forbidden. */
	text(key: string): string | null {
		try {
			return this.#storage?.getItem(key) ?? null;
		} catch {
			return null;
		}
	}

	/** The record under a key. */
	read<T>(key: string, kind: RecordKind<T>): Loaded<T> {
		const text = this.text(key);
		return text === null ? { kind: 'empty' } : openRecord(text, kind);
	}

	/** Writes a record; a failed write leaves the old one. */
	write(key: string, kind: Pick<RecordKind<unknown>, 'migrations'>, data: unknown): SaveOutcome {
		return this.writeText(key, sealRecord(data, kind));
	}

	writeText(key: string, text: string): SaveOutcome {
		if (!this.#storage) return 'blocked';
		try {
			this.#storage.setItem(key, text);
			return 'saved';
		} catch (error) {
			return outcomeOfError(error);
		}
	}

	remove(key: string): void {
		try {
			this.#storage?.removeItem(key);
		} catch {
			// Forbidden storage holds nothing to remove.
		}
	}

	/**
	 * Moves unreadable text to a key of its own, so that starting afresh destroys nothing. Without room the
	 * text stays where it is.
	 */
	setAside(key: string, text: string): void {
		this.remove(key);
		if (this.writeText(key + unreadableSuffix, text) !== 'saved') this.writeText(key, text);
	}
}
