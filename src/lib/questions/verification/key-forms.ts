import type { Span } from '../../article/types';
import type { FactKind } from '../../facts/types';
import type { ProofContext } from './proof-context';

/** Every name of those that the words at a place may mean. */
export function formsAt(span: Span, context: ProofContext): string[] {
	return context.names.mentionedAt(span).flatMap((fact) => [fact.value.name, ...fact.value.aliases]);
}

/**
 * Other forms of a key, by which a stem or title would give it away: names of the same person or place that begin
 * with a capital ("Putin", "United Kingdom").
 */
export function formsOf(key: string, factKind: FactKind, context: ProofContext): string[] {
	if (factKind === 'date' || factKind === 'count' || factKind === 'list') return [];
	return context.names
		.named(key)
		.flatMap((fact) => [fact.value.name, ...fact.value.aliases])
		.filter((form) => /^\p{Lu}/u.test(form));
}
