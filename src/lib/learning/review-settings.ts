import { dayOfDate } from './learning-day';

/** What the learner chose about reviews. */
export interface ReviewSettings {
	/** The chance of recall, 0–1, at which a fact comes up again. */
	retention: number;
	/** Most reviews in a day. */
	cap: number;
	/** The day by which all must be known, `2025-05-09`. */
	goal?: string | undefined;
}

/** The bounds of desired retention: under the lower one much is learnt anew, over the upper one reviews know no end. */
export const leastRetention = 0.8;
export const mostRetention = 0.97;
/** The bounds of the number of reviews in a day. */
export const leastCap = 1;
export const mostCap = 500;

/** What a first visit finds. */
export const defaultReviewSettings: ReviewSettings = { retention: 0.9, cap: 20 };

/** A desired retention within its bounds; the usual one for what is no number. */
export function clampedRetention(retention: number): number {
	if (Number.isNaN(retention)) return defaultReviewSettings.retention;
	return Math.min(Math.max(retention, leastRetention), mostRetention);
}

/** The settings out of what was chosen and kept; what makes no sense counts as not chosen. */
export function reviewSettingsOf(choices: ReadonlyMap<string, unknown>): ReviewSettings {
	const { retention, cap } = defaultReviewSettings;
	const goal = choices.get('goal');
	return {
		retention: within(choices.get('retention'), leastRetention, mostRetention) ?? retention,
		cap: Math.round(within(choices.get('cap'), leastCap, mostCap) ?? cap),
		...(typeof goal === 'string' && dayOfDate(goal) !== undefined && { goal })
	};
}

function within(value: unknown, least: number, most: number): number | undefined {
	return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}
