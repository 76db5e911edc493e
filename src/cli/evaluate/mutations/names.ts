import type { ParticipantFact, PlaceFact } from '../../../lib/facts/types';
import { drawn, type Report } from './breaking';
import type { Random } from '../../../lib/questions/random';

/** Whom or what an article names. */
export type Named = ParticipantFact | PlaceFact;

/** All that the article names. */
export function namedIn({ facts }: Report): Named[] {
	return facts.filter((fact) => fact.kind === 'participant' || fact.kind === 'place');
}

/** Every form of a name, the fullest first. */
export function formsOf({ value }: Named): string[] {
	return [value.name, ...value.aliases];
}

/** What sort of thing it is, in one word for participants and places. */
export function sortOf(fact: Named): string {
	return fact.kind === 'place' ? fact.value.kind : fact.value.type;
}

/** Those that go by a name. */
export function called(name: string, report: Report): Named[] {
	return namedIn(report).filter((fact) => formsOf(fact).includes(name));
}

/** Another name of the same sort that shares no word with it: surely somebody or something else. */
export function otherName(name: string, report: Report, random: Random): string | undefined {
	const [fact] = called(name, report);
	if (!fact) return undefined;
	const own = new Set(called(name, report).flatMap(formsOf).flatMap(words));
	const others = namedIn(report).filter(
		(other) =>
			sortOf(other) === sortOf(fact) &&
			/^\p{Lu}/u.test(other.value.name) &&
			!formsOf(other)
				.flatMap(words)
				.some((word) => own.has(word))
	);
	return drawn(others, random)?.value.name;
}

function words(name: string): string[] {
	return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
