import type { FactContext } from './context';
import type { DateFact } from './types';

/** The dates an article gives. */
export function findDates(context: FactContext): DateFact[] {
	void context;
	return [];
}
