import type { Article } from '$lib/article/types';
import type { DateFact, Fact } from '$lib/facts/types';
import { dateInWords } from '../dates';

/** A date of the article and what it says of it. */
export interface Moment {
	fact?: DateFact;
	/** ISO 8601, as the fact has it. */
	iso: string;
	/** The date in words. */
	when: string;
	/** The sentence, in three parts: the middle one is the words that tell the date. */
	sentence: [before: string, words: string, after: string];
	future: boolean;
}

/** Characters of its sentence shown on either side of a date's words. */
const context = 70;

/** The article's dates in order of time. Weekdays that nothing places are left out. */
export function timelineOf(article: Article, facts: readonly Fact[]): Moment[] {
	return facts
		.filter((fact): fact is DateFact => fact.kind === 'date' && !fact.value.iso.startsWith('weekday:'))
		.map((fact) => ({
			fact,
			iso: fact.value.iso,
			when: dateInWords(fact.value.iso),
			sentence: around(article, fact),
			future: fact.value.future ?? false
		}))
		.sort((a, b) => compare(a.iso, b.iso));
}

/** Earlier first; what starts together, shorter first: `2025-05-08` before `2025-05` before `2025`. */
function compare(a: string, b: string): number {
	const [first, second] = [startOf(a), startOf(b)];
	if (first !== second) return first < second ? -1 : 1;
	return b.length - a.length;
}

function startOf(iso: string): string {
	const [from = ''] = iso.split('/');
	return from.padEnd(10, '-01').slice(0, 10);
}

function around(article: Article, { span, sentence }: DateFact): Moment['sentence'] {
	const whole = article.sentences[sentence] ?? span;
	const before = article.text.slice(whole.start, span.start);
	const after = article.text.slice(span.end, whole.end);
	return [
		before.length > context ? `… ${before.slice(before.indexOf(' ', before.length - context) + 1)}` : before,
		article.text.slice(span.start, span.end),
		after.length > context ? `${after.slice(0, after.lastIndexOf(' ', context))} …` : after
	];
}
