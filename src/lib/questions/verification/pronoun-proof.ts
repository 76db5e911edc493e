import type { Span } from '../../article/types';
import type { ParticipantFact } from '../../facts/types';
import { within, type ProofContext } from './proof-context';

/** How far back somebody may be named for "he" or "she" to stand for them, in characters. */
const farthest = 1200;

/**
 * The person named last before a pronoun, of a gender that fits: a simple reading, against which a finer one is
 * held. Undefined where two people are named in the same stretch and either could be meant.
 */
export function nearestPerson(pronoun: Span, context: ProofContext): ParticipantFact | undefined {
	const words = context.textAt(pronoun).trim().toLowerCase();
	const gender = /^(?:she|her|hers)$/.test(words) ? 'f' : /^(?:he|his|him)$/.test(words) ? 'm' : undefined;
	let best: { fact: ParticipantFact; at: number } | undefined;
	for (const fact of context.names.all) {
		if (fact.kind !== 'participant' || fact.value.type !== 'person') continue;
		if (gender && fact.value.gender && fact.value.gender !== gender) continue;
		const own = fact.value.mentions.filter(
			(mention) => !context.quoted.some((quoted) => within(mention, quoted))
		);
		const at = lastBefore(own, pronoun.start);
		if (at >= pronoun.start - farthest && at >= 0 && (!best || at > best.at)) best = { fact, at };
	}
	return best?.fact;
}

/** Where the last of the spans that end before a place starts; -1 where none does. */
function lastBefore(spans: Span[], place: number): number {
	let last = -1;
	for (const span of spans) if (span.end <= place && span.start > last) last = span.start;
	return last;
}
