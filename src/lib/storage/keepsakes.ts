import type { Attempt } from '../grading/types';
import type { Sitting } from '../quiz/types';
import type { StampedAttempt } from './attempt-code';
import type { JournalEntry } from './journal';
import type { Erasure, Overrule, StampedSitting } from './records';

/**
 * The learner's doings in memory, as a union of everything read: adding what is already there changes nothing,
 * and the order of adding doesn't matter. What an erasure covers stays here unseen, so that lifting the
 * erasure brings it back.
 */
export class Keepsakes {
	readonly #attempts = new Map<string, StampedAttempt>();
	readonly #overrules = new Map<string, Overrule>();
	readonly #sittings = new Map<string, StampedSitting>();
	readonly #erasures = new Map<string, Erasure>();
	#lastStamp = 0;

	/** A stamp later than all known: `now`, unless the clock was set back. */
	nextStamp(now: number): number {
		this.#lastStamp = Math.max(Number.isFinite(now) ? now : 0, this.#lastStamp + 1);
		return this.#lastStamp;
	}

	hasAttempt(id: string): boolean {
		return this.#attempts.has(id);
	}

	/** Adds one thing; false where it was known already, or something later of its kind. */
	add(entry: JournalEntry): boolean {
		switch (entry.kind) {
			case 'attempt':
				return this.#keep(this.#attempts, entry.attempt.attempt.id, entry.attempt, (known) => !known);
			case 'overrule':
				return this.#keep(this.#overrules, entry.attemptId, entry.overrule, later(entry.overrule));
			case 'sitting':
				return this.#keep(this.#sittings, entry.sitting.sitting.id, entry.sitting, later(entry.sitting));
			case 'erasure':
				return this.#keep(
					this.#erasures,
					entry.id,
					entry.erasure,
					(known) => !known || (entry.erasure.undone && !known.undone)
				);
		}
	}

	#keep<T extends { stamp: number }>(
		map: Map<string, T>,
		id: string,
		value: T,
		isNews: (known: T | undefined) => boolean
	): boolean {
		this.#lastStamp = Math.max(this.#lastStamp, value.stamp);
		if (!isNews(map.get(id))) return false;
		map.set(id, value);
		return true;
	}

	/** Up to this stamp everything is erased. */
	get erasedUpTo(): number {
		let upTo = -Infinity;
		for (const { stamp, undone } of this.#erasures.values()) if (!undone) upTo = Math.max(upTo, stamp);
		return upTo;
	}

	/** All tombstones, lifted ones too. */
	erasures(): JournalEntry[] {
		return [...this.#erasures].map(([id, erasure]) => ({ kind: 'erasure', id, erasure }));
	}

	/** What stands up to a stamp and is not erased: what lifting the erasure at that stamp brings back. */
	entriesUpTo(stamp: number): JournalEntry[] {
		const upTo = this.erasedUpTo;
		const all: JournalEntry[] = [
			...[...this.#attempts.values()].map((attempt) => ({ kind: 'attempt' as const, attempt })),
			...[...this.#overrules].map(([attemptId, overrule]) => ({
				kind: 'overrule' as const,
				attemptId,
				overrule
			})),
			...[...this.#sittings.values()].map((sitting) => ({ kind: 'sitting' as const, sitting }))
		];
		return all.filter((entry) => stampOf(entry) > upTo && stampOf(entry) <= stamp);
	}

	/** The attempts that stand, in the order they were given, with what was overruled marked. */
	attempts(): Attempt[] {
		const upTo = this.erasedUpTo;
		return [...this.#attempts.values()]
			.filter(({ stamp }) => stamp > upTo)
			.sort((a, b) => a.stamp - b.stamp || compare(a.attempt.id, b.attempt.id))
			.map(({ attempt }) => this.#overruled(attempt));
	}

	#overruled(attempt: Attempt): Attempt {
		return this.#overrules.get(attempt.id)?.overruled ? { ...attempt, overruled: true } : attempt;
	}

	/** The sittings that stand, latest begun first. */
	sittings(): Sitting[] {
		const upTo = this.erasedUpTo;
		return [...this.#sittings.values()]
			.filter(({ stamp }) => stamp > upTo)
			.map(({ sitting }) => sitting)
			.sort((a, b) => b.started - a.started || compare(a.id, b.id));
	}
}

/** The logical time of an entry. */
export function stampOf(entry: JournalEntry): number {
	if (entry.kind === 'attempt') return entry.attempt.stamp;
	if (entry.kind === 'sitting') return entry.sitting.stamp;
	return entry.kind === 'overrule' ? entry.overrule.stamp : entry.erasure.stamp;
}

function later(value: { stamp: number }) {
	return (known: { stamp: number } | undefined) => !known || value.stamp > known.stamp;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
