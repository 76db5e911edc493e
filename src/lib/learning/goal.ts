import type { FactMemory } from './memory';
import { chanceAfter } from './scheduler';

/** The last days before a goal are planned for it; earlier the usual plan serves better, since spacing lasts. */
const planned = 7;

/** What a goal asks for. */
export interface GoalPlan {
	/** Facts that would not be known well enough on the day, the least sure first. */
	needed: FactMemory[];
	/** How many of them to take today, so that they spread evenly over the days left. */
	today: number;
	/** How many find no place under the cap before the day. */
	beyondCap: number;
}

/** What is wanted on the day itself: half of what desired retention leaves to be forgotten. */
export function goalRetention(retention: number): number {
	return (1 + retention) / 2;
}

/** Whether a goal is planned for already and still: from a week before it to the day before. */
export function isNear(goalDay: number, today: number): boolean {
	return goalDay > today && goalDay - today <= planned;
}

/** The plan for having facts ready on a day; undefined where the day is not near. */
export function planTowards(
	goalDay: number,
	memories: readonly FactMemory[],
	{ today, retention, cap, left }: { today: number; retention: number; cap: number; left: number }
): GoalPlan | undefined {
	if (!isNear(goalDay, today)) return undefined;
	const days = goalDay - today;
	const chance = (memory: FactMemory) => chanceAfter(memory, goalDay - memory.gradedDay);
	const wanted = goalRetention(retention);
	const needed = memories
		.map((memory) => ({ memory, chance: chance(memory) }))
		.filter((one) => one.chance < wanted)
		.sort((a, b) => a.chance - b.chance)
		.map(({ memory }) => memory);
	return {
		needed,
		today: Math.ceil(needed.length / days),
		beyondCap: Math.max(0, needed.length - left - cap * (days - 1))
	};
}
