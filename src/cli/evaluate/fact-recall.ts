import type { Span } from '../../lib/article/types';
import type { CountFact, CountModifier, Fact, FactKind } from '../../lib/facts/types';
import type { Sample } from './collection';
import { plain, sameName } from './comparison';
import { overlaps } from '../../lib/facts/context';
import type { Figures } from './figures';
import type { GoldFact, GoldValue } from './gold';

const kinds: Record<GoldFact['kind'], FactKind> = {
	date: 'date',
	count: 'count',
	participant: 'participant',
	place: 'place',
	quote: 'quotation',
	list: 'list'
};

/** Qualifiers that say the same; what is not here says only itself. */
const modifierClasses: [string, ...(CountModifier | 'one in' | 'ordinal')[]][] = [
	['more', 'more than', 'over'],
	['less', 'less than', 'fewer than', 'under'],
	['about', 'about', 'around', 'approximately', 'roughly', 'some'],
	['nearly', 'nearly', 'almost'],
	['up to', 'up to', 'as many as', 'as much as', 'at most']
];

interface Count {
	wanted: number;
	touched: number;
	right: number;
}

/**
 * How many of the listed facts were found, by kind: a fact of that kind at the words that carry the answer,
 * with the same value. The lists aren't complete, so precision is taken where a list speaks: of the listed
 * facts whose words were taken for that kind, the share that came out with the right value.
 */
export function measureFacts(samples: { sample: Sample; facts: Fact[] }[], figures: Figures): void {
	const counts = new Map<FactKind, Count>();
	const numbers = { wanted: 0, valued: 0, qualified: 0, kept: 0 };
	for (const { sample, facts } of samples) {
		for (const gold of sample.facts ?? []) {
			if (isBareTime(gold.normalised)) continue;
			const place = sample.place(gold.evidence);
			const near = facts.filter(
				(fact) => isSought(fact, gold) && spansOf(fact).some((span) => overlaps(span, place))
			);
			const kind = kinds[gold.kind];
			const count = counts.get(kind) ?? { wanted: 0, touched: 0, right: 0 };
			counts.set(kind, count);
			count.wanted += 1;
			if (near.length > 0) count.touched += 1;
			if (near.some((fact) => hasValue(fact, gold))) count.right += 1;
			if (gold.kind === 'count') tally(numbers, near as CountFact[], gold.normalised);
		}
	}
	for (const [kind, { wanted, touched, right }] of counts) {
		figures.number(`facts.${kind}.gold`, wanted);
		figures.share(`facts.${kind}.recall`, right, wanted);
		figures.share(`facts.${kind}.precision_on_gold`, right, touched);
	}
	figures.share('numbers.resolved', numbers.valued, numbers.wanted);
	figures.share('numbers.qualifier_kept', numbers.kept, numbers.qualified);
}

/** Facts know the day, not the hour. */
function isBareTime({ iso }: GoldValue): boolean {
	return iso?.startsWith('T') ?? false;
}

/** A country may stand in a list as a place and be found as a participant, and the other way round. */
function isSought(fact: Fact, gold: GoldFact): boolean {
	const isName = gold.kind === 'place' || gold.kind === 'participant';
	return isName ? fact.kind === 'place' || fact.kind === 'participant' : fact.kind === kinds[gold.kind];
}

function spansOf(fact: Fact): Span[] {
	return fact.kind === 'participant' || fact.kind === 'place'
		? [fact.span, ...fact.value.mentions]
		: [fact.span];
}

/** Whether the fact says what the list says. */
export function hasValue(fact: Fact, { normalised }: GoldFact): boolean {
	switch (fact.kind) {
		case 'date':
			return fact.value.iso === (normalised.day ?? normalised.iso);
		case 'count':
			return isNumber(fact, normalised) && keepsModifier(fact, normalised);
		case 'participant':
		case 'place': {
			const name = normalised.name ?? '';
			return [fact.value.name, ...fact.value.aliases].some((known) => sameName(known, name));
		}
		case 'quotation':
			return (
				sameName(fact.value.speaker, normalised.speaker ?? '') &&
				sharesWords(fact.value.text, normalised.text)
			);
		case 'list':
			return sameItems(fact.value.items, normalised.items ?? []);
	}
}

function isNumber({ value }: CountFact, wanted: GoldValue): boolean {
	if (wanted.score !== undefined)
		return `${value.value}-${value.upper}` === wanted.score.replace(/[–—]/g, '-');
	return value.value === wanted.value;
}

function keepsModifier({ value }: CountFact, { modifier }: GoldValue): boolean {
	if (modifier === 'ordinal') return value.ordinal === true;
	return classOf(value.modifier) === classOf(modifier);
}

function classOf(modifier: string | undefined): string | undefined {
	return modifierClasses.find(([, ...forms]) => forms.some((form) => form === modifier))?.[0] ?? modifier;
}

function tally(
	numbers: { wanted: number; valued: number; qualified: number; kept: number },
	near: CountFact[],
	wanted: GoldValue
): void {
	const right = near.filter((fact) => isNumber(fact, wanted));
	numbers.wanted += 1;
	if (right.length > 0) numbers.valued += 1;
	if (wanted.modifier === undefined || right.length === 0) return;
	numbers.qualified += 1;
	if (right.some((fact) => keepsModifier(fact, wanted))) numbers.kept += 1;
}

function sharesWords(one: string, other = ''): boolean {
	const [left, right] = [plain(one), plain(other)];
	return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}

/** Every listed item is there, under its own name, and none besides. */
function sameItems(items: string[], wanted: string[]): boolean {
	return (
		items.length === wanted.length && wanted.every((item) => items.some((found) => sameName(found, item)))
	);
}
