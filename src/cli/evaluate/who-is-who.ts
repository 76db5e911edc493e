import type { Span } from '../../lib/article/types';
import type { Fact } from '../../lib/facts/types';
import type { Sample } from './collection';
import { f1 } from './comparison';
import { overlaps } from '../../lib/facts/context';
import type { Figures } from './figures';

const named = new Set(['person', 'organization', 'place']);

/**
 * Who is who, over pairs of names: of two mentions by name that people gave one identity, the share that the
 * facts give one identity (recall), and the other way round (precision).
 */
export function measureIdentities(samples: { sample: Sample; facts: Fact[] }[], figures: Figures): void {
	const sum = { right: 0, found: 0, wanted: 0 };
	for (const { sample, facts } of samples) {
		if (!sample.gold) continue;
		const entities = identities(facts);
		const mentions = sample.gold.mentions
			.filter((mention) => mention.form === 'name' && named.has(mention.type))
			.map(({ cluster, head }) => ({ cluster, place: sample.place(head) }))
			.filter(({ place }) => sample.article.paragraphs.some((span) => overlaps(span, place)))
			.map(({ cluster, place }) => ({ cluster, entity: entityAt(entities, place) }));
		for (const [index, one] of mentions.entries()) {
			for (const other of mentions.slice(index + 1)) {
				const isOne = one.cluster === other.cluster;
				const isTaken = one.entity !== undefined && one.entity === other.entity;
				if (isOne) sum.wanted += 1;
				if (isTaken) sum.found += 1;
				if (isOne && isTaken) sum.right += 1;
			}
		}
	}
	figures.share('who_is_who.pair_precision', sum.right, sum.found);
	figures.share('who_is_who.pair_recall', sum.right, sum.wanted);
	figures.share('who_is_who.pair_f1', f1(sum), 1);
}

/** One identity a name: several facts may be about one participant. */
function identities(facts: Fact[]): { name: string; spans: Span[] }[] {
	return facts
		.filter((fact) => fact.kind === 'participant' || fact.kind === 'place')
		.map(({ value }) => ({ name: value.name, spans: value.mentions }));
}

/** The name of what is mentioned there: the shortest mention that touches it. */
function entityAt(entities: { name: string; spans: Span[] }[], place: Span): string | undefined {
	const touching = entities.flatMap(({ name, spans }) =>
		spans.filter((span) => overlaps(span, place)).map((span) => ({ name, length: span.end - span.start }))
	);
	return touching.sort((one, other) => one.length - other.length)[0]?.name;
}
