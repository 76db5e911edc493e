import type { Fact } from '../../lib/facts/types';
import type { Sample } from './collection';
import { overlaps } from '../../lib/facts/context';
import type { Figures } from './figures';

/**
 * Dates marked by hand in running text: found, and resolved to the same value; either end marked by itself is
 * right where the whole range was found. Times of day and spans whose
 * ends are only bounds ("the past 35 years") are left out: facts hold neither.
 */
export function measureDates(samples: { sample: Sample; facts: Fact[] }[], figures: Figures): void {
	let wanted = 0;
	let found = 0;
	let right = 0;
	for (const { sample, facts } of samples) {
		for (const date of sample.gold?.dates ?? []) {
			const iso = date.when ?? (date.from && date.to ? `${date.from}/${date.to}` : undefined);
			const place = sample.place(date);
			if (date.tag !== 'date' || !iso || !sample.article.paragraphs.some((span) => overlaps(span, place)))
				continue;
			const near = facts.filter((fact) => fact.kind === 'date' && overlaps(fact.span, place));
			wanted += 1;
			if (near.length > 0) found += 1;
			if (near.some((fact) => fact.kind === 'date' && agrees(fact.value.iso, iso))) right += 1;
		}
	}
	figures.number('dates.gold', wanted);
	figures.share('dates.found', found, wanted);
	figures.share('dates.resolved', right, wanted);
	figures.share('dates.right_of_found', right, found);
}

/** `1930/1939` and `1930-01-01/1939-12-31` are one range; a range holds both its ends. */
function agrees(found: string, wanted: string): boolean {
	const short = (iso: string) => iso.replace(/^(\d{4})-01-01\/(\d{4})-12-31$/, '$1/$2');
	return short(found) === short(wanted) || found.split('/').includes(wanted);
}
