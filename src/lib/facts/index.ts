import type { Article } from '../article/types';
import type { Sentence } from '../language/types';
import type { FactContext, FactFinder } from './context';
import { findCounts } from './counts';
import { findDates } from './dates';
import { findParticipants } from './participants';
import { findLists } from './lists';
import { findPlaces } from './places';
import { findQuotations } from './quotations';
import { markClaims } from './claims';
import type { Fact } from './types';

/** Every finder, in the order they run: dates, counts, participants, places, quotations, lists. */
export const finders: readonly FactFinder[] = [
	findDates,
	findCounts,
	findParticipants,
	findPlaces,
	findQuotations,
	findLists
];

/** The facts an article states, kind by kind; ids are unique within the article. */
export function findFacts(article: Article, sentences: Sentence[]): Fact[] {
	const found: Fact[] = [];
	const context: FactContext = { article, sentences, found };
	for (const find of finders) found.push(...find(context));
	markClaims(context, found);
	const seen = new Map<string, number>();
	for (const fact of found) {
		const times = (seen.get(fact.id) ?? 0) + 1;
		seen.set(fact.id, times);
		if (times > 1) fact.id = `${fact.id}-${times}`;
	}
	return found;
}
