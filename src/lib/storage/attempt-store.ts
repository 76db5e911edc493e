import { decodeAttempt, decodePack, encodeAttempt, encodePack, type StampedAttempt } from './attempt-code';
import { makeId } from './ids';
import { keys, unreadableSuffix } from './keys';
import type { SaveOutcome } from './key-value';
import { attemptRecord, packRecord } from './records';
import type { RecordSpace } from './record-space';

/** Loose attempts are folded once there are so many; their pack is some 20 kB, far under what is felt to write. */
export const usualFold = 300;

/** What lay in storage: attempts, and whether some were of a later release. */
export interface FoundAttempts {
	attempts: StampedAttempt[];
	newer: boolean;
}

/**
 * Attempts in localStorage, append-only: each under a key of its own, later folded into packs. Nothing is
 * ever changed in place, so tabs that write at once lose nothing; reading is the union by id. (A lock would
 * not help: each tab reads its own, late copy of localStorage.)
 */
export class AttemptStore {
	readonly #space: RecordSpace;
	readonly #foldAt: number;

	constructor(space: RecordSpace, foldAt: number) {
		this.#space = space;
		this.#foldAt = foldAt;
	}

	/** Everything readable; what is not is set aside under its key with `:unreadable`. */
	readAll(): FoundAttempts {
		const attempts: StampedAttempt[] = [];
		let newer = false;
		for (const key of this.#keys()) {
			const found = this.readKey(key);
			attempts.push(...found.attempts);
			newer ||= found.newer;
		}
		return { attempts, newer };
	}

	/** The attempts under one key, be it a single one's or a pack's. */
	readKey(key: string): FoundAttempts {
		if (key.endsWith(unreadableSuffix)) return { attempts: [], newer: false };
		if (key.startsWith(keys.pack)) return this.#readPack(key);
		const loaded = this.#space.read(key, attemptRecord);
		if (loaded.kind === 'newer') return { attempts: [], newer: true };
		if (loaded.kind === 'corrupt') this.#space.setAside(key, loaded.text);
		if (loaded.kind !== 'found') return { attempts: [], newer: false };
		const one = decodeAttempt(key.slice(keys.attempt.length), loaded.value);
		if (!one) this.#space.setAside(key, this.#space.text(key) ?? '');
		return { attempts: one ? [one] : [], newer: false };
	}

	#readPack(key: string): FoundAttempts {
		const loaded = this.#space.read(key, packRecord);
		if (loaded.kind === 'newer') return { attempts: [], newer: true };
		if (loaded.kind === 'corrupt') this.#space.setAside(key, loaded.text);
		if (loaded.kind !== 'found') return { attempts: [], newer: false };
		const { attempts, broken } = decodePack(loaded.value);
		if (broken > 0) {
			this.#space.setAside(key, this.#space.text(key) ?? '');
			this.#space.write(key, packRecord, encodePack(attempts));
		}
		return { attempts, newer: false };
	}

	/** Appends one attempt. */
	append(one: StampedAttempt): SaveOutcome {
		return this.#space.write(keys.attempt + one.attempt.id, attemptRecord, encodeAttempt(one));
	}

	/**
	 * Folds loose attempts into a pack when there are many. The pack is written before the loose ones go, so a
	 * crash in between only leaves some twice, and twice is once in a union.
	 */
	fold(): void {
		const loose = this.#loose();
		if (loose.length < this.#foldAt) return;
		const folded = new Map<string, StampedAttempt>();
		for (const key of loose.slice(0, 2 * this.#foldAt)) {
			const [one] = this.readKey(key).attempts;
			if (one) folded.set(key, one);
		}
		if (folded.size === 0) return;
		const pack = encodePack([...folded.values()]);
		if (this.#space.write(keys.pack + makeId(), packRecord, pack) !== 'saved') return;
		for (const key of folded.keys()) this.#space.remove(key);
	}

	/** Removes all that stands up to a stamp; records of a later release stay. */
	removeUpTo(stamp: number): void {
		for (const key of this.#keys()) {
			const { attempts } = this.readKey(key);
			if (attempts.length === 0) continue;
			const left = attempts.filter((one) => one.stamp > stamp);
			if (left.length === attempts.length) continue;
			if (left.length === 0) this.#space.remove(key);
			else this.#space.write(key, packRecord, encodePack(left));
		}
	}

	#loose(): string[] {
		return (this.#space.keys(keys.attempt) ?? []).filter((key) => !key.endsWith(unreadableSuffix));
	}

	#keys(): string[] {
		return [...(this.#space.keys(keys.pack) ?? []), ...this.#loose()];
	}
}
