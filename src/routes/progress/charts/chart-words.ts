/** What each picture of the progress page shows, in a sentence or two. */
import { daysInRow, type AnsweredDay } from '$lib/learning/answered-days';
import type { Calibration } from '$lib/learning/calibration';
import type { FirstAndLater } from '$lib/learning/first-and-later';
import { forecastLength, type ForecastDay } from '$lib/learning/forecast';
import type { Remembered } from '$lib/learning/remembered';
import type { Reviews } from '$lib/learning/retention-reached';
import { enoughAnswers, likelyRange, type Share } from '$lib/learning/share';
import { countWords, numberWords, percentRange, percentWords } from './figures';

/** `Of the 41 facts that you were asked for, about 33 would be known today: 80 %.` */
export function rememberedWords({ facts, known }: Remembered): string {
	if (facts === 0) return 'Nothing was asked for yet.';
	if (facts === 1)
		return `One fact was asked for; the chance that you know it today is ${percentWords(known)}.`;
	const about = numberWords(Math.round(known));
	return `Of the ${countWords(facts, 'fact')} that you were asked for, about ${about} would be known today: ${percentWords(known / facts)}.`;
}

/** How many reviews come, how many of them today, and what the number wanted in a day holds back. */
export function forecastWords(days: readonly ForecastDay[]): string {
	const asked = days.reduce((sum, day) => sum + day.asked, 0);
	const held = days.at(-1)?.held ?? 0;
	if (asked === 0) return `Nothing comes up in the coming ${forecastLength} days.`;
	const today = days[0]?.asked ?? 0;
	const first = `${countWords(asked, 'review')} in the coming ${forecastLength} days, ${today === 0 ? 'none' : numberWords(today)} of them today.`;
	if (held === 0) return first;
	return `${first} ${countWords(held, 'more fact')} will still wait then, over the number that you want in a day.`;
}

/** What was still known when it was asked again, beside what was asked for and what the model expected. */
export function retentionWords(reviews: Reviews, wanted: number): string {
	const { of, expected } = reviews;
	if (of === 0) return 'No fact was asked for again on a later day yet.';
	if (of < enoughAnswers)
		return `When a fact came up again it was still known ${timesWords(reviews)}. That is too few to hold against the ${percentWords(wanted)} that you ask for.`;
	const { least, most } = likelyRange(reviews);
	return `When a fact came up again it was still known ${timesWords(reviews)}; you ask for ${percentWords(wanted)}. After ${countWords(of, 'review')} the true share is likely between ${percentRange(least, most)}. The model of memory expected ${percentWords(expected / of)}.`;
}

/** On how many days something was answered, and how many in a row up to now. */
export function daysWords(days: readonly AnsweredDay[], today: number): string {
	const answers = days.reduce((sum, day) => sum + day.answers, 0);
	if (answers === 0) return 'No day has an answer yet.';
	const row = daysInRow(days, today);
	const last = row > 1 ? `, the last ${numberWords(row)} of them in a row` : '';
	return `${countWords(answers, 'answer')} on ${countWords(days.length, 'day')}${last}. A day lasts until 4 in the morning.`;
}

/** First answers beside later ones. */
export function firstAndLaterWords({ first, later }: FirstAndLater): string {
	if (first.of === 0) return 'Nothing was answered yet.';
	const firstly = `Asked for a fact for the first time, you were right ${timesWords(first)}`;
	return later.of === 0
		? `${firstly}. None was asked for again yet.`
		: `${firstly}; asked for it again, ${timesWords(later)}.`;
}

/** How often the learner was right when sure and when unsure, and whether that says anything yet. */
export function calibrationWords({ sure, unsure }: Pick<Calibration, 'sure' | 'unsure'>): string {
	if (sure.of + unsure.of === 0)
		return 'Press “Sure” or “Not sure” as you answer, and this will show how well you know what you know.';
	const told = [
		sure.of > 0 ? `When sure you were right ${timesWords(sure)}` : 'You never said that you were sure',
		unsure.of > 0 ? `when unsure, ${timesWords(unsure)}` : 'you never said that you were unsure'
	].join('; ');
	return `${told}. ${comparisonWords(sure, unsure)}`;
}

/** Two shares differ for certain only where their likely ranges lie apart. */
function comparisonWords(sure: Share, unsure: Share): string {
	if (sure.of < enoughAnswers || unsure.of < enoughAnswers)
		return `From ${enoughAnswers} answers of each kind on, the two can be compared.`;
	const [surely, hardly] = [likelyRange(sure), likelyRange(unsure)];
	if (surely.least > hardly.most) return 'You can trust your feeling of being sure.';
	if (surely.most < hardly.least) return 'Look twice at what you feel sure of.';
	return 'So few answers do not tell the two apart: it may be chance.';
}

/** `82 % of the time`, or of few answers `in 5 of 7 answers`. */
function timesWords({ right, of }: Share): string {
	return of < enoughAnswers
		? `in ${numberWords(right)} of ${countWords(of, 'answer')}`
		: `${percentWords(right / of)} of the time`;
}
