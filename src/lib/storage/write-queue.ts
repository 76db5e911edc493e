import type { SaveOutcome } from './key-value';

/** A write that may have to wait for room: its key, and the writing itself. */
export interface Write {
	key: string;
	run(): SaveOutcome;
}

/** Writes in order; what finds no room waits here for the next try, a later write of a key instead of an earlier. */
export class WriteQueue {
	readonly #waiting = new Map<string, Write>();

	get isEmpty(): boolean {
		return this.#waiting.size === 0;
	}

	/** Writes what waits and what is new; the first failure stops it and is told. */
	write(writes: readonly Write[]): SaveOutcome {
		for (const write of writes) {
			this.#waiting.delete(write.key);
			this.#waiting.set(write.key, write);
		}
		for (const [key, write] of this.#waiting) {
			const outcome = write.run();
			if (outcome !== 'saved') return outcome;
			this.#waiting.delete(key);
		}
		return 'saved';
	}

	/** Forgets what waits. */
	clear(): void {
		this.#waiting.clear();
	}
}
