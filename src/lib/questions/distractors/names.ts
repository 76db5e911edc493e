import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { isGivenName, placesOf, placeNamed } from '../../facts/gazetteer';
import { inTitle, withThe, type Material } from '../material';
import { neighbourhoods } from './neighbourhoods';
import { shuffled, type Random } from '../random';
import { bodyOf } from './bodies';
import { namesOne } from './one-bearer';
import { areOfOneWalk } from './walks-of-life';
import { linesOf, once, patternOf, WordList } from '../../words';

/** As many others as any question can use; every pair of a long text's names would cost the square of them. */
const enough = 12;

/** People, countries or organisations of the article that could be taken for the key but are not in its sentence. */
export function otherParticipants(
	material: Material,
	key: ParticipantFact,
	sentence: number,
	random: Random
): ParticipantFact[] {
	const here = material.sentences[sentence]!;
	const near = (fact: ParticipantFact) =>
		fact.value.mentions.some((m) => m.start >= here.start && m.end <= here.end);
	const pool = material.participants.filter(
		(fact) =>
			isOther(material, fact, key) &&
			!near(fact) &&
			isLike(fact, key) &&
			// Of a country that the title names the whole story is told.
			!(fact.value.type === 'country' && inTitle(material, fact.value.name))
	);
	const sameGender = pool.filter(
		(fact) => !key.value.gender || !fact.value.gender || fact.value.gender === key.value.gender
	);
	const isTold = gendered().test(material.article.text.slice(here.start, here.end));
	const fitting = isTold
		? pool.filter((fact) => key.value.gender !== undefined && fact.value.gender === key.value.gender)
		: sameGender.length >= 2
			? sameGender
			: pool;
	const ordered = shuffled(fitting, random);
	const chosen: ParticipantFact[] = [];
	for (const fact of ordered) {
		if (chosen.length === enough) break;
		if (chosen.every((other) => apart(other.value.name, fact.value.name))) chosen.push(fact);
	}
	return chosen;
}

/** Whether a participant surely is another one of the key's type, by a name that can't be taken for the key's. */
export function isOther(material: Material, fact: ParticipantFact, key: ParticipantFact): boolean {
	return (
		fact !== key &&
		fact.value.type === key.value.type &&
		fact.confidence >= 0.5 &&
		namesOne(material, fact) &&
		!isUnproved(fact) &&
		!isStray(fact, key) &&
		!isBygone(material, fact) &&
		apart(fact.value.name, key.value.name)
	);
}

/** Whether the article tells of something that a participant says: whoever only is spoken of can't have said what is asked. */
export function speaks({ quotations }: Material, { value }: ParticipantFact): boolean {
	return quotations.some((quotation) => quotation.value.speaker === value.name);
}

/** "Lord Liverpool, who was a year his junior in 1812": whoever is named only beside a year long past takes no part in the story. */
function isBygone(material: Material, fact: ParticipantFact): boolean {
	let people = bygone.get(material);
	if (!people) bygone.set(material, (people = bygoneOf(material)));
	return people.has(fact);
}

const bygone = new WeakMap<Material, ReadonlySet<ParticipantFact>>();

function bygoneOf({ participants, dates, sentences }: Material): Set<ParticipantFact> {
	const yearOf = (iso: string) => Number(iso.slice(0, 4));
	const latest = dates.reduce((last, { value }) => Math.max(last, yearOf(value.iso)), 0);
	const past = dates
		.filter(({ value }) => yearOf(value.iso) < latest - lifetime)
		.map(({ sentence }) => sentences[sentence]!);
	const isPast = (at: number) => past.some(({ start, end }) => start <= at && at < end);
	return new Set(
		past.length === 0
			? []
			: participants.filter(
					({ value }) => value.type === 'person' && value.mentions.every(({ start }) => isPast(start))
				)
	);
}

/** Years after which nobody is thought of as still at work. */
const lifetime = 40;

/** Words that tell whether a man or a woman is meant: then no other can stand there. */
const gendered = patternOf('gendered-words');

/** Whether one could be taken for the other: of one walk of life and named in full where it is, or bodies of one sort. */
export function isLike(fact: ParticipantFact, key: ParticipantFact): boolean {
	const { type, name } = key.value;
	if (type === 'person')
		return fact.value.name.includes(' ') === name.includes(' ') && areOfOneWalk(fact, key);
	const sort = bodyOf(name);
	return type !== 'organisation' || (sort !== '' && sort === bodyOf(fact.value.name));
}

/** "Tate Britain", "Screen Digest": words of which nothing says that they are a person's. */
function isUnproved(fact: ParticipantFact | PlaceFact): boolean {
	if (fact.kind === 'place' || fact.value.type !== 'person') return false;
	const { name, gender } = fact.value;
	return !gender && !name.split(' ').some(isGivenName);
}

/**
 * "William Hill", "Said No": beside somebody of whom the story tells, a name that stands there once and without a word of
 * who it is is no fair wrong answer, if it is a person's at all. Of raters' complaints of unfair names most were of these.
 */
function isStray({ value }: ParticipantFact, key: ParticipantFact): boolean {
	const told = (role: string | undefined, mentions: number) => role !== undefined || mentions > 1;
	return (
		value.type === 'person' &&
		!told(value.role, value.mentions.length) &&
		told(key.value.role, key.value.mentions.length)
	);
}

/** Worlds are places too, but none that a town or a country could be mistaken for. */
const celestial = patternOf('celestial-names');

/** Parts of a town that stand for a trade or a government: neither beside a town nor as a state. */
const quarters = new WordList('quarters');

/** Places of the key's kind named elsewhere in the article. */
export function otherPlaces(
	material: Material,
	key: PlaceFact,
	sentence: number,
	random: Random
): PlaceFact[] {
	const here = material.sentences[sentence]!;
	const near = (fact: PlaceFact) =>
		fact.value.mentions.some((m) => m.start >= here.start && m.end <= here.end);
	const country = placeNamed(key.value.name)?.country;
	const others = shuffled(
		material.places.filter(
			(fact) =>
				fact !== key &&
				fact.value.kind === key.value.kind &&
				!near(fact) &&
				isOfSort(fact.value.name, key.value.name) &&
				apart(fact.value.name, key.value.name)
		),
		random
	);
	const isNear = (fact: PlaceFact) =>
		country !== undefined && placeNamed(fact.value.name)?.country === country;
	const nearby = others.filter(isNear);
	// A state is no match for a desert or a valley, and where the lists know the key they know its like.
	if (key.value.kind !== 'country') return country === undefined ? [] : nearby;
	return [...nearby, ...others.filter((fact) => !isNear(fact))];
}

/** Parts of the world hold countries and regions, so that two of them may be right. */
const continental = patternOf('parts-of-the-world');

/** Whether two places may stand beside each other: no world beside a town, no continent beside a country, no island beside a province. */
function isOfSort(a: string, b: string): boolean {
	return (
		celestial().test(a) === celestial().test(b) &&
		continental().test(a) === continental().test(b) &&
		isIsland(a) === isIsland(b) &&
		quarters.has(a) === quarters.has(b)
	);
}

/** Islands hold provinces, so that both may be right: "off the coast of Aceh", which is in Sumatra. */
const islands = new WordList('islands');

function isIsland(name: string): boolean {
	return name.endsWith(' Island') || islands.has(name);
}

/** Whether two names share no word, so that neither can be another form of the other. */
export function apart(a: string, b: string): boolean {
	const words = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	const first = words(a);
	if (sameByOtherName(a, b)) return false;
	return [...words(b)].every(
		(word) => word === 'the' || (!first.has(word) && ![...first].some((other) => isMisspelt(word, other)))
	);
}

/** Names that a place had before or has in another tongue: Bombay is Mumbai. */
const renamed = once(
	() =>
		new Map(
			linesOf('renamed-places')[0]!
				.split(' ; ')
				.flatMap((names, at) => names.split(' ').map((name) => [name.replaceAll('_', ' '), at] as const))
		)
);

function sameByOtherName(a: string, b: string): boolean {
	const place = renamed().get(a);
	return place !== undefined && place === renamed().get(b);
}

/** "Buchtmann" and "Bauchtman": long words that begin alike and of whose letters nearly all are the same. */
function isMisspelt(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
	const spare = [...b];
	const lone = [...a].filter((letter) => {
		const at = spare.indexOf(letter);
		if (at >= 0) spare.splice(at, 1);
		return at < 0;
	});
	return lone.length + spare.length <= 2;
}

/** Names of places or countries like the key that the article doesn't name: same country, same part of the world. */
export function namesLike(
	material: Material,
	name: string,
	kind: PlaceFact['value']['kind'],
	random: Random
): string[] {
	const unnamed = (other: string) =>
		other !== name && !material.article.text.includes(other) && apart(other, name);
	if (kind === 'country') {
		const group = neighbourhoods().find((countries) => countries.includes(name));
		return shuffled(
			(group ?? []).filter((other) => unnamed(other) && !withThe().test(other)),
			random
		);
	}
	const known = placeNamed(name);
	if (!known?.country || known.kind !== kind) return [];
	const fits = (other: string) => unnamed(other) && isOfSort(other, name);
	const places = shuffled(placesOf(known.country, kind).filter(fits), random);
	return places.filter((place, at) => places.slice(0, at).every((other) => apart(other, place)));
}
