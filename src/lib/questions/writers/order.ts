import { formatDate } from '../../facts/date-reader';
import { articleSays, baseOf } from '../draft';
import { objection } from '../stems/objection';
import { attributionOf } from '../attribution';
import type { Material } from '../material';
import { seedOf, shuffled, type Random } from '../random';
import { state } from '../stems/asking';
import { leansOnContext } from '../stems/standing-alone';
import { placeOf } from './when';
import type { OrderQuestion } from '../types';

const fewest = 3;
const most = 4;
const longestEvent = 15;

/** A timeline: events that the article dates, to be put in order; none where fewer than three can be told apart. */
export function askOrder(material: Material, random: Random): OrderQuestion | undefined {
	const events: {
		at: string;
		text: string;
		why: string;
		evidence: { start: number; end: number };
		factId: string;
	}[] = [];
	for (const fact of material.dates) {
		const { iso, grain, partOfName, future } = fact.value;
		if (partOfName || future || fact.confidence < 0.6 || !['day', 'month', 'year'].includes(grain)) continue;
		const sentence = material.sentences[fact.sentence]!;
		const place = placeOf(sentence, fact);
		if (
			!place ||
			objection(material, place.clause) ||
			attributionOf(material, place.clause) ||
			place.clause.auxiliaries.some((t) => t.xpos === 'MD') ||
			(/^VB[ZP]$/.test(place.clause.verb.xpos) &&
				place.clause.auxiliaries.length <= (place.clause.copular ? 1 : 0))
		)
			continue;
		const stem = state(place.clause, material.replacements[fact.sentence] ?? [], {
			omit: new Set(place.omit.map((token) => token.index)),
			longest: longestEvent
		});
		if (!stem || /\d{4}/.test(stem.text) || leansOnContext(material, sentence, stem)) continue;
		events.push({
			at: iso,
			text: stem.text,
			why: `${formatDate(iso, grain)}: ${articleSays(material, fact.sentence)}`,
			evidence: { start: sentence.start, end: sentence.end },
			factId: fact.id
		});
	}
	const apart = events.filter(
		(event, at) =>
			events.findIndex((other) => overlapping(other.at, event.at) || other.text === event.text) === at
	);
	if (apart.length < fewest) return undefined;
	const chosen = shuffled(apart, random)
		.slice(0, most)
		.sort((a, b) => a.at.localeCompare(b.at));
	const first = material.dates.find((fact) => fact.id === chosen[0]!.factId)!;
	const stem = 'Put these events in order, earliest first.';
	return {
		...baseOf(material, first, 'order', stem, {
			explanation: chosen.map((event) => event.why.split(':')[0]).join(' → '),
			difficulty: 0.7
		}),
		id: `order-${seedOf(chosen.map((event) => event.text).join('|')).toString(36)}`,
		kind: 'order',
		items: chosen.map(({ text, why, evidence }) => ({ text, why, evidence }))
	};
}

/** Whether one date lies inside the other, so that neither comes first. */
function overlapping(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}
