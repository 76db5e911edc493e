import type { Span } from '../article/types';
import { makeFactId, textAt, type FactContext } from './context';
import { holds } from './gazetteer';
import type { Named, NamedMention } from './named';
import type { PlaceFact } from './types';
import { whoIsWho } from './who-is-who';
import { placePrepositions } from './words/place-words';

/**
 * Where things happen: cities, regions, sites, and countries named after "in", "at", "near", "from" and the like.
 * The span is the first mention where something happens there.
 */
export function findPlaces(context: FactContext): PlaceFact[] {
	const { article, sentences } = context;
	const facts: PlaceFact[] = [];
	for (const named of whoIsWho(article, sentences).named) {
		if (named.type !== 'place' && named.type !== 'country') continue;
		const there = named.mentions.find((mention) => isThere(mention) && !inDateline(context, mention));
		if (named.type === 'country' && !there) continue;
		const mention = there ?? named.mentions.find((m) => !inDateline(context, m));
		if (!mention) continue;
		facts.push({
			id: makeFactId('place', named.name, textAt(context, sentences[mention.sentence]!)),
			kind: 'place',
			span: { start: mention.start, end: mention.end },
			sentence: mention.sentence,
			confidence: named.confidence * (there ? 1 : 0.75),
			value: {
				name: named.name,
				kind: named.placeKind ?? 'place',
				aliases: named.within ? [...named.aliases, `${named.name}, ${named.within}`] : named.aliases,
				mentions: named.mentions.map(({ start, end }) => ({ start, end }))
			}
		});
	}
	return facts;
}

function isThere(mention: NamedMention): boolean {
	return (
		mention.preposition !== undefined &&
		placePrepositions.has(mention.preposition) &&
		mention.preposition !== 'between'
	);
}

function inDateline(context: FactContext, mention: Span): boolean {
	const line = context.article.dateline;
	return line !== undefined && mention.start < line.span.end && mention.end > line.span.start;
}

/** Whether one place lies inside another, by the lists or by the article's own "Paris, France". */
export function isInside(context: FactContext, narrow: string, broad: string): boolean {
	if (holds(broad, narrow)) return true;
	const named: Named | undefined = whoIsWho(context.article, context.sentences).byName(narrow);
	return named?.within === broad;
}
