import { answeredDays, type AnsweredDay } from '$lib/learning/answered-days';
import { calibrationOf, type Calibration } from '$lib/learning/calibration';
import { planReview } from '$lib/learning/due';
import { factHistories } from '$lib/learning/fact-history';
import { firstAndLater, type FirstAndLaterByKind } from '$lib/learning/first-and-later';
import { forecastOf, type ForecastDay } from '$lib/learning/forecast';
import { dayOf } from '$lib/learning/learning-day';
import { memoriesFrom } from '$lib/learning/memory';
import { memoryOverTime, type MemoryPoint } from '$lib/learning/memory-over-time';
import { rememberedBy, type Remembered } from '$lib/learning/remembered';
import { retentionReached, type RetentionReached } from '$lib/learning/retention-reached';
import type { FactKind } from '$lib/facts/types';
import type { Work } from '$lib/learning/work';
import type { Circumstances } from '../../review/lay-out';

/** All that is drawn on the progress page. */
export interface Charts {
	/** The day of learning that it was worked out on. */
	today: number;
	/** By the id of the article that asked for the fact last. */
	articles: Map<string, Remembered>;
	kinds: Map<FactKind, Remembered>;
	overTime: MemoryPoint[];
	forecast: ForecastDay[];
	retention: RetentionReached;
	days: AnsweredDay[];
	answers: FirstAndLaterByKind;
	calibration: Calibration;
}

/** Works out what is drawn; `articleIds` are the articles that can still be asked about. */
export function* chartsOf(
	{ attempts, suspended, settings, now }: Circumstances,
	articleIds: ReadonlySet<string>
): Work<Charts> {
	const today = dayOf(now);
	const histories = yield* factHistories(attempts, now);
	const memories = yield* memoriesFrom(histories, { now, retention: settings.retention });
	const open = memories.filter(
		(memory) => !suspended.has(memory.factId) && memory.articleIds.some((id) => articleIds.has(id))
	);
	yield;
	const askable = new Set(open.map(({ factId }) => factId));
	const plan = planReview(memories, { askable, suspended }, settings, now);
	yield;
	const overTime = yield* memoryOverTime(histories, today);
	const retention = yield* retentionReached(histories);
	const days = answeredDays(histories);
	yield;
	const answers = firstAndLater(histories);
	yield;
	const calibration = calibrationOf(histories);
	yield;
	return {
		today,
		articles: rememberedBy(memories, ({ articleIds: ids }) => ids.at(-1) ?? '', today),
		kinds: rememberedBy(memories, ({ factKind }) => factKind, today),
		overTime,
		forecast: forecastOf(open, plan.today, { today, cap: settings.cap }),
		retention,
		days,
		answers,
		calibration
	};
}
