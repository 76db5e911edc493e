import { formatDate } from '../../facts/date-reader';
import type { DateFact } from '../../facts/types';
import type { Material } from '../material';
import { shuffled, type Random } from '../random';

/** A wrong date: ISO, as shown, and where the article has it, if it does. */
export interface WrongDate {
	iso: string;
	text: string;
	fact?: DateFact;
}

/**
 * Two dates of the key's grain that are false here: others of the article first, then neighbours in the calendar. They
 * lie on the key's side of the day of publication, since the tense of the stem rules out the other.
 */
export function wrongDates(material: Material, key: DateFact, random: Random): WrongDate[] {
	const { iso, grain } = key.value;
	if (grain !== 'day' && grain !== 'month' && grain !== 'year') return [];
	const sameSentence = new Set(
		material.dates.filter((fact) => fact.sentence === key.sentence).map((fact) => fact.value.iso)
	);
	const side = sideOf(iso, material.article.published);
	// Where no day of publication is known, the latest year of the article is its own: past that nothing was.
	const latest = material.dates
		.reduce((last, { value }) => (value.iso > last ? value.iso : last), '')
		.slice(0, 4);
	const believable = (other: string) =>
		side === 0
			? material.article.published !== undefined || other.slice(0, 4) <= latest
			: (grain === 'year' ? [side] : [0, side]).includes(sideOf(other, material.article.published));
	const others = material.dates.filter(
		(fact) =>
			fact.value.grain === grain &&
			believable(fact.value.iso) &&
			!sameSentence.has(fact.value.iso) &&
			(grain !== 'month' || fact.value.iso.slice(0, 4) === iso.slice(0, 4)) &&
			fact.confidence >= 0.5 &&
			distance(fact.value.iso, iso) <= (grain === 'day' ? 40 : grain === 'month' ? 730 : 5500)
	);
	const chosen: WrongDate[] = [];
	const used = new Set([iso]);
	const add = (wrong: WrongDate) => {
		if (used.has(wrong.iso) || wrong.iso === material.article.published) return;
		used.add(wrong.iso);
		chosen.push(wrong);
	};
	for (const fact of shuffled(others, random).slice(0, 1))
		add({ iso: fact.value.iso, text: formatDate(fact.value.iso, grain), fact });
	const steps = grain === 'day' ? [-1, 1, -2, 2, -7, 7, 3, -3] : [-1, 1, -2, 2, 3, -3, 4, -4];
	for (const step of [...shuffled(steps.slice(0, 4), random), ...steps.slice(4)]) {
		if (chosen.length >= 2) break;
		const moved = move(iso, step);
		if (grain === 'month' && moved.slice(0, 4) !== iso.slice(0, 4)) continue;
		if (!sameSentence.has(moved) && believable(moved)) add({ iso: moved, text: formatDate(moved, grain) });
	}
	return chosen.slice(0, 2);
}

/** -1 before the day of publication, 1 after it, 0 where the date holds it or nothing is known of it. */
export function sideOf(iso: string, published: string | undefined): -1 | 0 | 1 {
	if (!published || published.startsWith(iso)) return 0;
	return iso < published ? -1 : 1;
}

/** The ISO date so many days, months or years on, by its own grain. */
export function move(iso: string, step: number): string {
	const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
	if (month === undefined) return String(year + step).padStart(4, '0');
	if (day === undefined) return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7);
	return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
}

function distance(a: string, b: string): number {
	return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
