import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { isGivenName, placesOf, placeNamed } from '../../facts/gazetteer';
import { inTitle, withThe, type Material } from '../material';
import { neighbourhoods } from './neighbourhoods';
import { shuffled, type Random } from '../random';
import { linesOf, once, patternOf, WordList, wordsOf } from '../../words';

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
		(fact) => isOther(material, fact, key) && !near(fact) && isLike(fact.value.name, key)
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

/** Who is named in news and takes no part in it. */
const noBearers = new WordList('no-bearers');

/** Whether a participant surely is another one of the key's type, by a name that can't be taken for the key's. */
export function isOther(material: Material, fact: ParticipantFact, key: ParticipantFact): boolean {
	return (
		fact !== key &&
		fact.value.type === key.value.type &&
		fact.confidence >= 0.5 &&
		!noBearers.has(fact.value.name) &&
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

/** Whether a name has the form of the key: a full name beside full names, a body of one sort, letters beside letters. */
function isLike(name: string, { value }: ParticipantFact): boolean {
	if (value.type === 'person') return name.includes(' ') === value.name.includes(' ');
	if (value.type !== 'organisation') return true;
	const sort = bodyOf(value.name);
	return bodyOf(name) === sort && (sort !== '' || isLetters(name) === isLetters(value.name));
}

/** "NASA", "OPEC". */
function isLetters(name: string): boolean {
	return /^[\p{Lu}\p{N}&.-]+$/u.test(name);
}

/** Words that any body of their kind goes by: "the Committee" names one only after its full name. */
const commonNames = new WordList('common-bodies');

/** Whether a name names one thing by itself: no common word with a capital, no family in the plural. */
export function namesOne(material: Material, fact: ParticipantFact | PlaceFact): boolean {
	const { name } = fact.value;
	const [word, ...more] = name.split(' ');
	if (isPasserBy(material, fact) || noBearers.has(name)) return false;
	// "ISPs": several of a sort.
	if (/^\p{Lu}{2,}s$/u.test(name)) return false;
	if (isMisread(fact) || isGlued(fact) || /\p{Ll}\.\p{Lu}|^(?:for|of|and|in|on) /u.test(name)) return false;
	if (more.length > 0 || word === undefined) return true;
	// "Sandra": whoever goes by a given name alone has another name, which the article doesn't tell.
	if (
		fact.kind === 'participant' &&
		fact.value.type === 'person' &&
		(isGivenName(word) || isCalled(material, fact))
	)
		return false;
	if (isDoubtful(fact) || commonNames.has(word.toLowerCase())) return false;
	const family = word.replace(/s$/, '');
	return (
		family === word ||
		!material.participants.some(
			(other) => other.value.type === 'person' && other.value.name.split(' ').at(-1) === family
		)
	);
}

/** "Mrs Potts": without the title it is no name by which anybody goes. */
function isCalled({ article }: Material, { value }: ParticipantFact): boolean {
	return value.mentions.some(({ start }) =>
		/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(article.text.slice(Math.max(0, start - 6), start))
	);
}

/** "Mohammed Saleh, a 42-year-old Kurd in Kirkuk": who is told by an age alone, and once, is nobody to remember. */
function isPasserBy(material: Material, { kind, value }: ParticipantFact | PlaceFact): boolean {
	const [only, again] = value.mentions;
	return (
		kind === 'participant' &&
		value.type === 'person' &&
		only !== undefined &&
		again === undefined &&
		!inTitle(material, value.name) &&
		/^, (?:an? )?\d{1,2}(?:,|[- ]year)/.test(material.article.text.slice(only.end, only.end + 20))
	);
}

/** A person whose name is that of a house, a prize or a street. */
function isMisread(fact: ParticipantFact | PlaceFact): boolean {
	const { name } = fact.value;
	return (
		fact.kind === 'participant' && fact.value.type === 'person' && (bodyOf(name) !== '' || thing().test(name))
	);
}

/** "Education Stefania Giannini": words before the given name that belong to an office or a body. */
function isGlued({ kind, value }: ParticipantFact | PlaceFact): boolean {
	if (kind !== 'participant' || value.type !== 'person') return false;
	const words = value.name.split(' ');
	const given = words.findIndex(isGivenName);
	return (
		(given > 0 && given < words.length - 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(words[0]!)) ||
		words.some((word) => nouns().test(word)) ||
		// "Spider Man 2" is a film, "Audience With Alastair Campbell" a show.
		/\b(?:With|For|And|About|From)\b/.test(value.name)
	);
}

/** Words that no person's name has: ranks in the plural, the stock words of things. */
const nouns = patternOf('words-no-name-has');

const thing = once(() => new RegExp(`\\b(${wordsOf('named-things').join('|')})\\b`));

/** One word, named once, that nothing but its capital makes a body or a person. */
function isDoubtful(fact: ParticipantFact | PlaceFact): boolean {
	if (fact.kind === 'place' || /^\p{Lu}{2,}$/u.test(fact.value.name)) return false;
	const { type, mentions, role, gender } = fact.value;
	return type === 'organisation' ? mentions.length < 2 : type === 'person' && !role && !gender;
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

/** Words in the names of bodies that tell what sort of body it is: a newspaper is no wrong answer for a party. */
const bodies = once(() =>
	linesOf('bodies').map((line) => {
		const [sort = '', words = ''] = line.split(' : ');
		return [sort, new RegExp(`\\b(${words.replaceAll(' ', '|')})\\b(?! Nations| States| Kingdom)`)] as const;
	})
);

/** The sort of body that an organisation's name tells; empty where it tells none. */
function bodyOf(name: string): string {
	return bodies().find(([, words]) => words.test(name))?.[0] ?? '';
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
	if (key.value.kind === 'region' && country !== undefined) return nearby;
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
	const fits = (other: string) => unnamed(other) && isIsland(other) === isIsland(name);
	return shuffled(placesOf(known.country, kind).filter(fits), random);
}
