import type { Attempt } from '../grading/types';
import type { Sitting } from '../quiz/types';
import type { StampedAttempt } from './attempt-code';
import type { JournalEntry } from './journal';
import type { Erasure, Overrule, Said, SaidKind, StampedSitting } from './records';

/**
 * The learner's doings in memory, as a union of everything read: adding what is already there changes nothing,
 * and the order of adding doesn't matter. What an erasure covers stays here unseen, so that lifting the
 * erasure brings it back.
 */
export class Keepsakes {
	readonly #attempts = new Map<string, StampedAttempt>();
	readonly #overrules = new Map<string, Overrule>();
	readonly #sittings = new Map<string, StampedSitting>();
	readonly #said = new Map<string, { kind: SaidKind; id: string; said: Said }>();
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
			default:
				return this.#say(entry);
		}
	}

	#say(entry: { kind: SaidKind; id: string; said: Said }): boolean {
		const key = `${entry.kind}:${entry.id}`;
		this.#lastStamp = Math.max(this.#lastStamp, entry.said.stamp);
		if (!later(entry.said)(this.#said.get(key)?.said)) return false;
		this.#said.set(key, entry);
		return true;
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

	/** What stands up to a stamp and is not erased: what lifting the erasure at that stamp brings back. */
	entriesUpTo(stamp: number): JournalEntry[] {
		const upTo = this.erasedUpTo;
		return this.rememberedUpTo(stamp).filter((entry) => stampOf(entry) > upTo);
	}

	/** What is remembered up to a stamp, whether an erasure covers it or not. */
	rememberedUpTo(stamp: number): JournalEntry[] {
		const all: JournalEntry[] = [
			...[...this.#attempts.values()].map((attempt) => ({ kind: 'attempt' as const, attempt })),
			...[...this.#overrules].map(([attemptId, overrule]) => ({
				kind: 'overrule' as const,
				attemptId,
				overrule
			})),
			...[...this.#sittings.values()].map((sitting) => ({ kind: 'sitting' as const, sitting })),
			...this.#said.values()
		];
		return all.filter((entry) => isErased(entry, stamp));
	}

	/** The attempts that stand, in the order they were given, with what was overruled marked and what was taken back left out. */
	attempts(): Attempt[] {
		const upTo = this.erasedUpTo;
		return [...this.#attempts.values()]
			.filter(({ attempt, stamp }) => stamp > upTo && !this.#said.get(`withdrawal:${attempt.id}`)?.said.value)
			.sort((a, b) => a.stamp - b.stamp || compare(a.attempt.id, b.attempt.id))
			.map(({ attempt }) => this.#overruled(attempt));
	}

	#overruled(attempt: Attempt): Attempt {
		return this.#overrules.get(attempt.id)?.overruled ? { ...attempt, overruled: true } : attempt;
	}

	/** The facts that are suspended. */
	suspended(): Set<string> {
		const upTo = this.erasedUpTo;
		const suspensions = [...this.#said.values()].filter(({ kind }) => kind === 'suspension');
		return new Set(suspensions.filter(({ said }) => said.value && said.stamp > upTo).map(({ id }) => id));
	}

	/** What was chosen about reviews, by name. */
	choices(): Map<string, Said['value']> {
		const choices = [...this.#said.values()].filter(({ kind }) => kind === 'choice');
		return new Map(choices.map(({ id, said }) => [id, said.value]));
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
	if ('said' in entry) return entry.said.stamp;
	return entry.kind === 'overrule' ? entry.overrule.stamp : entry.erasure.stamp;
}

/** Whether an erasure at this stamp takes an entry away: what was chosen stays, as do tombstones. */
export function isErased(entry: JournalEntry, stamp: number): boolean {
	return entry.kind !== 'erasure' && entry.kind !== 'choice' && stampOf(entry) <= stamp;
}

function later(value: { stamp: number }) {
	return (known: { stamp: number } | undefined) => !known || value.stamp > known.stamp;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
