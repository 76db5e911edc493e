import type { FactContext } from './context';
import type { CountFact } from './types';

/** The numbers an article gives, with what they count. */
export function findCounts(context: FactContext): CountFact[] {
	void context;
	return [];
}
