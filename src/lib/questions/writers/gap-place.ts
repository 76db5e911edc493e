import type { Span } from '../../article/types';
import { countryNamed, placeNamed } from '../../facts/gazetteer';
import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { baseRelation, children, firstConjunct } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { mentionedAt, standsBeforeNoun, type Material } from '../material';
import { once, patternOf, WordList, wordsOf } from '../../words';

const tellingTitle = patternOf('titles-that-tell-which');

const family = patternOf('family-nouns');

/** What stands before the title of a work or the name of a ship. */
const work = once(() => new RegExp(`\\b(?:${wordsOf('works').join('|')})s?,? $`, 'i'));

/** Places that are said for a trade or a government. */
const metonyms = new WordList('metonyms');

/** Members of a list from which no single one is worth asking for. */
const longList = 3;

/**
 * Why a name, where it stands in its sentence, makes no gap that a reader could fill with sense; undefined where it
 * does. The words around it also tell where it was taken for something that it is not.
 */
export function misplaced(
	material: Material,
	sentence: Sentence,
	fact: ParticipantFact | PlaceFact,
	mention: Span,
	head: Token
): string | undefined {
	if (sentence.tokens.some((token) => token.relation === 'orphan')) return 'a verb is left out beside it';
	const before = material.article.text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
	const after = material.article.text.slice(mention.end, mention.end + 40);
	const isPerson = fact.kind === 'participant' && fact.value.type === 'person';
	if (isPerson && /\b(?:in|at|near|inside|outside|the)\s+$/i.test(before)) return 'no person stands there';
	if (/\b(?:called|named|titled|entitled|dubbed|known as)\b[^.;]*$/i.test(before))
		return 'only the name itself would be asked for';
	if (fact.kind === 'place' && /\p{Lu}[\p{L}.’'-]+, $/u.test(before) && baseRelation(head) !== 'conj')
		return 'it only goes on from the name before it';
	if (standsBeforeNoun(material, mention)) return 'it stands before a noun as an adjective does';
	if (/\b(?:such as|including|like)\s+$/i.test(before)) return 'it is one of others';
	if (fact.kind === 'place' && family().test(before)) return 'a person stands there';
	if (fact.kind === 'place' && metonyms.has(fact.value.name))
		return 'the place stands for those who work there';
	if (work().test(before)) return 'a work bears its name';
	if (/^,? (?:and|or) (?:other|others|elsewhere)\b/.test(after)) return 'it is one of others';
	if (tellingTitle().test(before)) return 'a title before it tells which one';
	if (
		fact.kind === 'place' &&
		!placeNamed(fact.value.name) &&
		!countryNamed(fact.value.name) &&
		!isInKnownPlace(after)
	)
		return 'no list knows places of its kind';
	if (/^ ?["“(]/.test(after) || /["”)] ?$/.test(before)) return 'it is part of a longer name';
	if (/^,? ?\p{L}[\p{L} ]*-based\b/u.test(after)) return 'it only tells where somebody else is';
	if (!fact.value.name.includes(' ') && fact.kind === 'participant' && isNameOfThing(fact, after))
		return 'it is part of a longer name';
	if (baseRelation(head) === 'appos' && /,\s+$/.test(before) && /^\s+\p{L}/u.test(after))
		return 'a comma is missing after it';
	return inCoordination(material, sentence, fact, head);
}

/** "Oulu, Northern Finland": what a known place follows is one. */
function isInKnownPlace(after: string): boolean {
	const [, holder] = /^, ((?:\p{Lu}[\p{L}.]+ ?){1,3})/u.exec(after) ?? [];
	const names = holder?.trim().split(' ') ?? [];
	return names.some((_, at) => {
		const name = names.slice(at).join(' ');
		return placeNamed(name) !== undefined || countryNamed(name) !== undefined;
	});
}

/** "Devil's Curve": a single word that owns another name may be no name by itself. */
function isNameOfThing({ value }: ParticipantFact, after: string): boolean {
	return value.type !== 'country' && value.mentions.length < 2 && /^['’]s \p{Lu}/u.test(after);
}

/** Most members of a list whose last one may be asked for where the stem shows the others. */
const shortList = 5;

/** "BT, ITV and Channel 4": with the others before it the last member is one that can be known. */
function endsShortList(sentence: Sentence, members: readonly Token[], head: Token): boolean {
	return (
		members.length <= shortList &&
		members.at(-1) === head &&
		children(sentence, head.index).some(({ text }) => text.toLowerCase() === 'and') &&
		!children(sentence, members[0]!.index).some(({ text }) =>
			/^(?:such|as|like|including|of|among)$/i.test(text)
		)
	);
}

/** The members of a name's coordination, itself among them. */
export function membersBeside(sentence: Sentence, head: Token): Token[] {
	const first = firstConjunct(sentence, head);
	return [first, ...children(sentence, first.index).filter((t) => baseRelation(t) === 'conj')];
}

/** One of three or more is a detail; and what is joined to it must be of its kind, or one of the two was misread. */
function inCoordination(
	material: Material,
	sentence: Sentence,
	fact: ParticipantFact | PlaceFact,
	head: Token
): string | undefined {
	const members = membersBeside(sentence, head);
	if (members.length >= longList && !endsShortList(sentence, members, head)) return 'it is one of a list';
	const isPerson = (other: ParticipantFact | PlaceFact) =>
		other.kind === 'participant' && other.value.type === 'person';
	const others = members
		.filter((token) => token !== head)
		.flatMap((token) => mentionedAt([...material.participants, ...material.places], token));
	return others.some((other) => isPerson(other) !== isPerson(fact))
		? 'it stands beside a name of another kind'
		: undefined;
}
