import type { Attempt } from '$lib/grading/types';
import { planReview, type ReviewPlan } from '$lib/learning/due';
import { isNear } from '$lib/learning/goal';
import { dayOf, dayOfDate } from '$lib/learning/learning-day';
import { rememberFacts, type FactMemory } from '$lib/learning/memory';
import type { ReviewSettings } from '$lib/learning/review-settings';
import type { Work } from '$lib/learning/work';
import { itemOf, type ReviewItem, type Source } from './sources';

/** What decides on a review. */
export interface Circumstances {
	attempts: readonly Attempt[];
	suspended: ReadonlySet<string>;
	settings: ReviewSettings;
	now: number;
}

/** What is known, and of that what may have to be shown today. */
export interface Known {
	memories: FactMemory[];
	wanted: FactMemory[];
	/** The articles that hold the questions for it. */
	articleIds: Set<string>;
}

/** A review laid out. */
export interface Laid {
	plan: ReviewPlan;
	/** The questions of today, in turn. */
	items: ReviewItem[];
	/** Every fact ever answered, with its question where it was looked up. */
	facts: { factId: string; item?: ReviewItem | undefined }[];
}

/** What has to be looked up: what is or may be due, and what is suspended. */
export function* knownNow({ attempts, suspended, settings, now }: Circumstances): Work<Known> {
	const memories = yield* rememberFacts(attempts, { now, retention: settings.retention });
	const today = dayOf(now);
	const goalDay = settings.goal === undefined ? undefined : dayOfDate(settings.goal);
	const isGoalNear = goalDay !== undefined && isNear(goalDay, today);
	const wanted = memories.filter(
		({ factId, dueDay }) => dueDay <= today || isGoalNear || suspended.has(factId)
	);
	return { memories, wanted, articleIds: new Set(wanted.flatMap(({ articleIds }) => articleIds)) };
}

/**
 * The review of today out of the articles that were looked up. Of what can't come up today it is enough that its
 * article is there (`articleIds`) to tell when the next fact is due.
 */
export function layOut(
	{ memories, wanted }: Known,
	sources: readonly Source[],
	articleIds: ReadonlySet<string>,
	{ suspended, settings, now }: Circumstances
): Laid {
	const items = new Map(wanted.map((memory) => [memory.factId, itemOf(memory, sources)]));
	const askable = memories.filter((memory) =>
		items.has(memory.factId) ? items.get(memory.factId) : memory.articleIds.some((id) => articleIds.has(id))
	);
	const ids = new Set(askable.map(({ factId }) => factId));
	const plan = planReview(memories, { askable: ids, suspended }, settings, now);
	return {
		plan,
		items: plan.today.flatMap(({ factId }) => items.get(factId) ?? []),
		facts: memories.map(({ factId }) => ({ factId, item: items.get(factId) }))
	};
}

/** How many facts wait for review today, told from their articles alone so that none has to be loaded. */
export function* dueToday(circumstances: Circumstances, articleIds: ReadonlySet<string>): Work<number> {
	const { memories } = yield* knownNow(circumstances);
	yield;
	return layOut({ memories, wanted: [], articleIds: new Set() }, [], articleIds, circumstances).plan.today
		.length;
}
