import type { Fact, ParticipantFact, ParticipantType } from '$lib/facts/types';

/** Those of one sort, most often named first. */
export interface Company {
	type: ParticipantType;
	label: string;
	members: ParticipantFact[];
}

const labels: [ParticipantType, string][] = [
	['person', 'People'],
	['country', 'Countries'],
	['organisation', 'Organisations'],
	['group', 'Groups']
];

/** Who is who, people first; sorts without anyone are left out. */
export function companiesOf(facts: readonly Fact[]): Company[] {
	const all = facts.filter((fact) => fact.kind === 'participant');
	return labels
		.map(([type, label]) => ({
			type,
			label,
			members: all
				.filter(({ value }) => value.type === type)
				.sort((a, b) => b.value.mentions.length - a.value.mentions.length)
		}))
		.filter(({ members }) => members.length > 0);
}

/** How often someone is named, in words. */
export function timesNamed({ value }: ParticipantFact): string {
	const times = Math.max(1, value.mentions.length);
	return times === 1 ? 'named once' : times === 2 ? 'named twice' : `named ${times} times`;
}
