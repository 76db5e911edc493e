import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { placesOf, placeNamed } from '../../facts/gazetteer';
import type { Material } from '../material';
import { neighbourhoods } from './neighbourhoods';
import { shuffled, type Random } from '../random';

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
			fact !== key &&
			fact.value.type === key.value.type &&
			!near(fact) &&
			fact.confidence >= 0.5 &&
			apart(fact.value.name, key.value.name)
	);
	const sameGender = pool.filter(
		(fact) => !key.value.gender || !fact.value.gender || fact.value.gender === key.value.gender
	);
	const ordered = shuffled(sameGender.length >= 2 ? sameGender : pool, random);
	const chosen: ParticipantFact[] = [];
	for (const fact of ordered) {
		if (chosen.length === enough) break;
		if (chosen.every((other) => apart(other.value.name, fact.value.name))) chosen.push(fact);
	}
	return chosen;
}

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
	return shuffled(
		material.places.filter(
			(fact) =>
				fact !== key &&
				fact.value.kind === key.value.kind &&
				!near(fact) &&
				apart(fact.value.name, key.value.name)
		),
		random
	);
}

/** Whether two names share no word, so that neither can be another form of the other. */
export function apart(a: string, b: string): boolean {
	const words = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	const first = words(a);
	return [...words(b)].every((word) => !first.has(word) || word === 'the');
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
		const group = neighbourhoods.find((countries) => countries.includes(name));
		return shuffled((group ?? []).filter(unnamed), random);
	}
	const known = placeNamed(name);
	if (!known?.country || known.kind !== kind) return [];
	return shuffled(placesOf(known.country, kind).filter(unnamed), random);
}
