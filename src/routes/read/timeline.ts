import type { Article } from '$lib/article/types';
import { formatDate } from '$lib/facts/date-format';
import type { DateFact, Fact } from '$lib/facts/types';

/** A sentence that tells a date, in three parts: the middle one is the words that tell it. */
export type Telling = [before: string, words: string, after: string];

/** A date of the article and what it says of it. */
export interface Moment {
	/** ISO 8601, as the facts have it. */
	iso: string;
	/** The date in words. */
	when: string;
	/** In the order of the text. */
	tellings: Telling[];
	/** After the day of the article. */
	future: boolean;
}

/** Characters of its sentence shown on either side of a date's words. */
const context = 70;

/** The article's dates in order of time. Weekdays that nothing places are left out. */
export function timelineOf(article: Article, facts: readonly Fact[]): Moment[] {
	const moments = new Map<string, Moment>();
	for (const fact of facts) {
		if (fact.kind !== 'date' || fact.value.grain === 'weekday') continue;
		const { iso, grain, future = false } = fact.value;
		const when = formatDate(iso, grain);
		const moment = moments.get(when) ?? { iso, when, tellings: [], future };
		moment.tellings.push(tellingOf(article, fact));
		moments.set(when, moment);
	}
	return [...moments.values()].sort((a, b) => compare(a.iso, b.iso));
}

/** Earlier first; of what begins together, the shorter first: `2025-01-01` before `2025-01` before `2025`. */
function compare(a: string, b: string): number {
	const [first, second] = [beginningOf(a), beginningOf(b)];
	if (first !== second) return first < second ? -1 : 1;
	return b.length - a.length;
}

function beginningOf(iso: string): string {
	const [from = ''] = iso.split('/');
	return `${from}-01-01`.slice(0, 10);
}

function tellingOf(article: Article, { span, sentence }: DateFact): Telling {
	const whole = article.sentences[sentence] ?? span;
	const before = article.text.slice(whole.start, span.start);
	const after = article.text.slice(span.end, whole.end);
	return [
		before.length > context ? `… ${before.slice(before.indexOf(' ', before.length - context) + 1)}` : before,
		article.text.slice(span.start, span.end),
		after.length > context ? `${after.slice(0, after.lastIndexOf(' ', context))} …` : after
	];
}
