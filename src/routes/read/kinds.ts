import type { FactKind } from '$lib/facts/types';

/** What one fact of a kind is called, in the order of the legend. */
export const kindNames: Record<FactKind, string> = {
	date: 'date',
	count: 'number',
	participant: 'who',
	place: 'place',
	quotation: 'quotation',
	list: 'list'
};

/** Every kind, in the order of the legend. */
export const kinds = Object.keys(kindNames) as FactKind[];
