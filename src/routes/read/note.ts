import type { Article } from '$lib/article/types';
import type { EngineResult } from '$lib/engine';
import { formatDate } from '$lib/facts/date-format';
import { formatCount } from '$lib/facts/number-format';
import type { DateFact, Fact, ParticipantType } from '$lib/facts/types';
import type { Question } from '$lib/questions/types';

/** What the reading page says about a fact. */
export interface Note {
	fact: Fact;
	/** What sort of thing it is, e.g. `Date`. */
	label: string;
	/** The fact itself: `Thursday, 8 May 2025`. */
	value: string;
	/** How the article puts it, who says it. */
	remarks: string[];
	/** Stems of the questions that ask for it. */
	asked: string[];
	/** Why it is not asked for, where it is not. */
	reasons: string[];
}

const labels: Record<Fact['kind'], string> = {
	date: 'Date',
	count: 'Number',
	participant: 'Who',
	place: 'Place',
	quotation: 'Quotation',
	list: 'List'
};

const typeNames: Record<ParticipantType, string> = {
	person: 'Person',
	country: 'Country',
	organisation: 'Organisation',
	group: 'Group'
};

/** A note for every fact, in the order of the text. */
export function notesOf({ article, facts, questions, refused }: EngineResult): Note[] {
	const asked = grouped(questions, stemInWords);
	const reasons = grouped(refused, (refusal) => refusal.reason);
	return [...facts]
		.sort((a, b) => a.span.start - b.span.start)
		.map((fact) => ({
			fact,
			label: labels[fact.kind],
			...inWords(fact, article),
			asked: asked.get(fact.id) ?? [],
			reasons: [...new Set(reasons.get(fact.id) ?? [])]
		}));
}

/** The stem of a question; of a statement, which may be false, that it is to be judged. */
export function stemInWords({ kind, stem }: Question): string {
	return kind === 'trueFalse' ? `True or false: ${stem}` : stem;
}

function grouped<T extends { factId: string }>(rows: T[], text: (row: T) => string): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const row of rows) groups.set(row.factId, [...(groups.get(row.factId) ?? []), text(row)]);
	return groups;
}

function inWords(fact: Fact, article: Article): { value: string; remarks: string[] } {
	const claim = fact.claim ? [`According to ${fact.claim.source}.`] : [];
	const words = article.text.slice(fact.span.start, fact.span.end);
	switch (fact.kind) {
		case 'date':
			return {
				value: formatDate(fact.value.iso, fact.value.grain),
				remarks: [...howDated(fact, article), ...claim]
			};
		case 'count':
			return { value: `${formatCount(fact.value)} ${fact.value.unit}`.trim(), remarks: claim };
		case 'participant': {
			const { name, role, type, aliases } = fact.value;
			return { value: name, remarks: [role ?? typeNames[type], ...alsoCalled(aliases)] };
		}
		case 'place':
			return { value: fact.value.name, remarks: alsoCalled(fact.value.aliases) };
		case 'quotation':
			return {
				value: fact.value.speaker,
				remarks: [fact.value.direct ? 'In these very words.' : 'In reported speech.']
			};
		case 'list': {
			const { items, label, open } = fact.value;
			const end = open ? ' named; there may be more' : '';
			return {
				value: `${items.length} ${label || 'things'}${end}`,
				remarks: items.length > 0 ? [...items] : [words]
			};
		}
	}
}

/** “On Thursday”, in an article of Friday, 9 May 2025. */
function howDated({ value }: DateFact, { published }: Article): string[] {
	if (value.absolute) return [];
	const since = published ? `, in an article of ${formatDate(published, 'day')}` : '';
	return [`“${value.phrase}”${since}.`];
}

function alsoCalled(aliases: string[]): string[] {
	return aliases.length > 0 ? [`Also called ${aliases.join(', ')}.`] : [];
}
