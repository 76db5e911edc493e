import { cityTable } from './words/cities';
import { countryTable } from './words/countries';
import { femaleNames, maleNames, sharedNames } from './words/given-names';
import { regionTable } from './words/regions';

/** A country as the lists know it. */
export interface Country {
	name: string;
	adjectives: string[];
	capitals: string[];
	aliases: string[];
}

/** A city or region as the lists know it, with the country that holds it. */
export interface KnownPlace {
	kind: 'city' | 'region';
	/** The country's name; absent where more than one country shares the place. */
	country?: string;
}

const countries = new Map<string, Country>();
const byAdjective = new Map<string, Country[]>();
const byPeople = new Map<string, Country>();
const places = new Map<string, KnownPlace>();
const female = new Set(femaleNames.split(' '));
const male = new Set(maleNames.split(' '));
const shared = new Set(sharedNames.split(' '));

function split(cell: string | undefined): string[] {
	return cell ? cell.split(',').filter((part) => part !== '' && part !== '-') : [];
}

for (const line of countryTable.trim().split('\n')) {
	const [name = '', adjectiveCell, people = '', capitalCell, aliasCell] = line.split('|');
	const country: Country = {
		name,
		adjectives: split(adjectiveCell),
		capitals: split(capitalCell),
		aliases: split(aliasCell)
	};
	for (const form of [name, ...country.aliases]) countries.set(form, country);
	for (const adjective of country.adjectives) {
		byAdjective.set(adjective, [...(byAdjective.get(adjective) ?? []), country]);
		if (people === '') {
			byPeople.set(adjective, country);
			byPeople.set(adjective + 's', country);
		} else if (people === '-') byPeople.set(adjective, country);
	}
	if (people !== '' && people !== '-') for (const noun of people.split(' ')) byPeople.set(noun, country);
	for (const capital of country.capitals) places.set(capital, { kind: 'city', country: name });
}
for (const [kind, table] of [
	['city', cityTable],
	['region', regionTable]
] as const) {
	for (const line of table.trim().split('\n')) {
		const colon = line.indexOf(':');
		const country = line.slice(0, colon);
		for (const name of split(line.slice(colon + 1))) {
			if (!places.has(name)) places.set(name, country === '' ? { kind } : { kind, country });
		}
	}
}

/** The country that a name, long or short, stands for: "US" → United States. */
export function countryNamed(name: string): Country | undefined {
	return countries.get(name);
}

/** The countries an adjective may belong to: "Russian" → Russia; "Congolese" → both Congos. */
export function countriesOfAdjective(word: string): readonly Country[] {
	return byAdjective.get(word) ?? [];
}

/** Whether a word is a country's adjective or its people's noun. */
export function isDemonym(word: string): boolean {
	return byAdjective.has(word) || byPeople.has(word);
}

/** A city or region of the lists. */
export function placeNamed(name: string): KnownPlace | undefined {
	return places.get(name.replace(', D', ' D'));
}

/** Whether a word is a given name of the lists. */
export function isGivenName(word: string): boolean {
	return female.has(word) || male.has(word);
}

/** Whose given name it mostly is; undefined where unknown or shared. */
export function genderOfGivenName(word: string): 'f' | 'm' | undefined {
	if (shared.has(word)) return undefined;
	if (female.has(word)) return male.has(word) ? undefined : 'f';
	return male.has(word) ? 'm' : undefined;
}

/** Whether, by the lists, one place lies inside another: holds("France", "Paris"). */
export function holds(broad: string, narrow: string): boolean {
	const country = countryNamed(broad)?.name ?? broad;
	return placeNamed(narrow)?.country === country;
}

/** Every listed city or region of a country, capitals first. */
export function placesOf(country: string, kind: KnownPlace['kind']): string[] {
	return [...places]
		.filter(([, place]) => place.country === country && place.kind === kind)
		.map(([name]) => name);
}
