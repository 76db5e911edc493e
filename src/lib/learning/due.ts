import { planTowards } from './goal';
import { dayOf, dayOfDate, startOfDay } from './learning-day';
import type { FactMemory } from './memory';
import type { ReviewSettings } from './review-settings';
import { spread } from './spread';

/** What may be asked: facts that still have a question, less those that were suspended. */
export interface Askability {
	askable: { has(factId: string): boolean };
	suspended: { has(factId: string): boolean };
}

/** The reviews of a day. */
export interface ReviewPlan {
	/** What to ask today, in this order. */
	today: FactMemory[];
	/** Reviews done today; they count for the cap. */
	done: number;
	/** Due, but over today's cap. */
	held: number;
	/** How many of the coming days it takes until all that is held has come up, what falls due meanwhile included. */
	heldDays: number;
	/** The moment when the next fact comes up after today's: ISO 8601. Missing where there is none. */
	next?: string;
	/** Facts that find no place under the cap before the goal. */
	beyondCap: number;
}

/**
 * What is due, and in which order: wrong-but-sure first, since a confident error returns unless it is asked for again; then by risk
 * of being forgotten. A fact that was asked today is not asked again today, whichever question it was. What the cap
 * holds back stays due, so that a backlog spreads over the coming days by itself.
 */
export function planReview(
	memories: readonly FactMemory[],
	{ askable, suspended }: Askability,
	{ retention, cap, goal }: ReviewSettings,
	now: number
): ReviewPlan {
	const today = dayOf(now);
	const open = memories.filter(({ factId }) => askable.has(factId) && !suspended.has(factId));
	const done = memories.filter(({ gradedDay, reviews }) => gradedDay === today && reviews > 1).length;
	const left = Math.max(0, cap - done);
	const unasked = open.filter(({ answeredDay }) => answeredDay < today);
	const due = unasked.filter(({ dueDay }) => dueDay <= today).sort(byUrgency);
	const goalDay = goal === undefined ? undefined : dayOfDate(goal);
	const plan = goalDay && planTowards(goalDay, open, { today, retention, cap, left });
	const all = plan ? withNeeded(due, plan.needed, plan.today, today) : due;
	const held = Math.max(0, all.length - left);
	const isWanted = new Set(all);
	const later = open
		.filter((memory) => !isWanted.has(memory))
		.map(({ dueDay }) => Math.max(dueDay, today + 1));
	const nextDay = held > 0 ? today + 1 : Math.min(...later);
	return {
		today: all.slice(0, left),
		done,
		held,
		heldDays: spread(held, later, { today, cap }),
		...(Number.isFinite(nextDay) && { next: new Date(startOfDay(nextDay)).toISOString() }),
		beyondCap: plan ? plan.beyondCap : 0
	};
}

function byUrgency(a: FactMemory, b: FactMemory): number {
	return (
		Number(b.wrongButSure) - Number(a.wrongButSure) ||
		a.retrievability - b.retrievability ||
		(a.factId < b.factId ? -1 : 1)
	);
}

/** What is due, and after it what the goal asks for today beyond that. */
function withNeeded(
	due: readonly FactMemory[],
	needed: readonly FactMemory[],
	share: number,
	today: number
): FactMemory[] {
	const askedToday = needed.filter(({ answeredDay }) => answeredDay >= today).length;
	const isDue = new Set(due);
	const dueAndNeeded = needed.filter((memory) => isDue.has(memory)).length;
	const more = needed.filter((memory) => !isDue.has(memory) && memory.answeredDay < today);
	return [...due, ...more.slice(0, Math.max(0, share - dueAndNeeded - askedToday))];
}
