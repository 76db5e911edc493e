import type { CountModifier } from '../../facts/types';
import type { NumberReading } from '../../facts/number-reader';

/** What a number with its qualifier leaves open; `above` and `below` say that the end itself is left out. */
export interface Interval {
	from: number;
	to: number;
	above: boolean;
	below: boolean;
}

/** Qualifiers that say the same. */
export const sense: Record<CountModifier, string> = {
	'more than': 'above',
	over: 'above',
	'at least': 'least',
	'less than': 'below',
	'fewer than': 'below',
	under: 'below',
	'at most': 'most',
	'up to': 'most',
	'as many as': 'most',
	'as much as': 'most',
	about: 'about',
	around: 'about',
	approximately: 'about',
	roughly: 'about',
	some: 'about',
	nearly: 'nearly',
	almost: 'nearly'
};

/** How far "about 20" and "nearly 30" reach, as parts of the number. */
const reach = { about: 0.1, nearly: 0.1 };

/** The interval of a number: "more than 20" → above 20, "nearly 30" → 27 to 30, "20 to 30", "40". */
export function intervalOf(value: number, upper?: number, modifier?: CountModifier): Interval {
	const exact: Interval = { from: value, to: upper ?? value, above: false, below: false };
	switch (modifier) {
		case undefined:
			return exact;
		case 'more than':
		case 'over':
			return { ...exact, to: Infinity, above: true };
		case 'at least':
			return { ...exact, to: Infinity };
		case 'less than':
		case 'fewer than':
		case 'under':
			return { from: -Infinity, to: exact.to, above: false, below: true };
		case 'at most':
		case 'up to':
		case 'as many as':
		case 'as much as':
			return { from: -Infinity, to: exact.to, above: false, below: false };
		case 'nearly':
		case 'almost':
			return { ...exact, from: value * (1 - reach.nearly) };
		default:
			return {
				from: value * (1 - reach.about),
				to: exact.to * (1 + reach.about),
				above: false,
				below: false
			};
	}
}

/** Whether all that `inner` leaves open lies in `outer`: then who says `outer` is right too. */
export function covers(outer: Interval, inner: Interval): boolean {
	const from = outer.from < inner.from || (outer.from === inner.from && (!outer.above || inner.above));
	const to = outer.to > inner.to || (outer.to === inner.to && (!outer.below || inner.below));
	return from && to;
}

/** A number to sort by: "fewer than 10" comes before "10", "more than 10" after. */
export function shownValue(reading: NumberReading | undefined): number | undefined {
	if (!reading) return undefined;
	return reading.value;
}
