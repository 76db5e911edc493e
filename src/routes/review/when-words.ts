import { dayOf } from '$lib/learning/learning-day';

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** When a fact comes up, in words: `tomorrow from 4 a.m.`, `in 12 days, on Wednesday 21 May`. */
export function whenWords(iso: string, now: number): string {
	const at = new Date(iso);
	const days = dayOf(at.getTime()) - dayOf(now);
	if (days < 1) return 'now';
	// Before 4 a.m. the next day of learning is the one on the calendar.
	if (days === 1) return `${new Date(now).getDate() === at.getDate() ? 'today' : 'tomorrow'} from 4 a.m.`;
	const parts = Object.fromEntries(day.formatToParts(at).map(({ type, value }) => [type, value]));
	return `in ${days} days, on ${parts.weekday} ${parts.day} ${parts.month}`;
}

/** `1 fact`, `7 facts`. */
export function factsInWords(count: number): string {
	return count === 1 ? '1 fact' : `${count.toLocaleString('en-GB')} facts`;
}
