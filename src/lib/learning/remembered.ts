import type { FactMemory } from './memory';

/** What is remembered of some facts. */
export interface Remembered {
	/** Facts that were asked for. */
	facts: number;
	/** How many of them would be known today: the sum of their chances. */
	known: number;
	/** How many are due. */
	due: number;
}

/** What is remembered in groups, in the order in which they first come up; every fact is in one of them. */
export function rememberedBy<Key>(
	memories: readonly FactMemory[],
	keyOf: (memory: FactMemory) => Key,
	today: number
): Map<Key, Remembered> {
	const groups = new Map<Key, Remembered>();
	for (const memory of memories) {
		const key = keyOf(memory);
		const group = groups.get(key) ?? { facts: 0, known: 0, due: 0 };
		groups.set(key, group);
		group.facts += 1;
		group.known += memory.retrievability;
		if (memory.dueDay <= today) group.due += 1;
	}
	return groups;
}

/** Some groups as one. */
export function together(groups: Iterable<Remembered>): Remembered {
	const all = { facts: 0, known: 0, due: 0 };
	for (const { facts, known, due } of groups) {
		all.facts += facts;
		all.known += known;
		all.due += due;
	}
	return all;
}
