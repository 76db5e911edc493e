import { dayOf } from '$lib/learning/learning-day';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** When a fact comes up, in words: `tomorrow from 4 in the morning`, `in 12 days, on Wednesday 21 May`. */
export function whenWords(iso: string, now: number): string {
	const at = new Date(iso);
	const days = dayOf(at.getTime()) - dayOf(now);
	if (days < 1) return 'now';
	// Before 4 a.m. the next day of learning is the one on the calendar.
	if (days === 1)
		return `${new Date(now).getDate() === at.getDate() ? 'today' : 'tomorrow'} from 4 in the morning`;
	const parts = Object.fromEntries(day.formatToParts(at).map(({ type, value }) => [type, value]));
	return `in ${days} days, on ${parts.weekday} ${parts.day} ${parts.month}`;
}

/** `1 fact`, `7 facts`, `7 more facts`. */
export function factsInWords(count: number, more = ''): string {
	return `${count.toLocaleString('en-GB')} ${more && `${more} `}${count === 1 ? 'fact' : 'facts'}`;
}

/** `1 more fact is due`, `7 facts are due`. */
export function dueInWords(count: number, more = ''): string {
	return `${factsInWords(count, more)} ${count === 1 ? 'is' : 'are'} due`;
}
