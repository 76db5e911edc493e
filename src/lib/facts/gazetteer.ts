import { linesOf, once, WordList } from '../words';

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

/** The lists of countries, cities and regions, ready to be looked into. */
interface Gazetteer {
	countries: Map<string, Country>;
	byAdjective: Map<string, Country[]>;
	/** Nouns for a country's people. */
	byPeople: Map<string, Country>;
	places: Map<string, KnownPlace>;
}

/** Given names borne mostly by women, mostly by men, and by both, from common English, European, Asian and African use. */
const female = new WordList('given-names-women');
const male = new WordList('given-names-men');
const shared = new WordList('given-names-shared');

const gazetteer = once(() => {
	const all: Gazetteer = {
		countries: new Map(),
		byAdjective: new Map(),
		byPeople: new Map(),
		places: new Map()
	};
	for (const line of linesOf('countries')) addCountry(all, line);
	for (const line of linesOf('cities')) addPlaces(all, 'city', line);
	for (const line of linesOf('regions')) addPlaces(all, 'region', line);
	return all;
});

/**
 * Takes in a state or territory of the news: name | adjective | people, where not the adjective with -s | capital |
 * other names. The people column lists nouns ("Briton Britons"); "-" says that there is none of its own.
 */
function addCountry({ countries, byAdjective, byPeople, places }: Gazetteer, line: string): void {
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

/** Takes in a country's large and often named cities, or its regions and waters; no country: they lie in more than one. */
function addPlaces({ places }: Gazetteer, kind: KnownPlace['kind'], line: string): void {
	const colon = line.indexOf(':');
	const country = line.slice(0, colon);
	for (const name of split(line.slice(colon + 1))) {
		if (!places.has(name)) places.set(name, country === '' ? { kind } : { kind, country });
	}
}

function split(cell: string | undefined): string[] {
	return cell ? cell.split(',').filter((part) => part !== '' && part !== '-') : [];
}

/** The country that a name, long or short, stands for: "US" → United States. */
export function countryNamed(name: string): Country | undefined {
	return gazetteer().countries.get(name);
}

/** The countries an adjective may belong to: "Russian" → Russia; "Congolese" → both Congos. */
export function countriesOfAdjective(word: string): readonly Country[] {
	return gazetteer().byAdjective.get(word) ?? [];
}

/** Whether a word is a country's adjective or its people's noun. */
export function isDemonym(word: string): boolean {
	const { byAdjective, byPeople } = gazetteer();
	return byAdjective.has(word) || byPeople.has(word);
}

/** A city or region of the lists. */
export function placeNamed(name: string): KnownPlace | undefined {
	return gazetteer().places.get(name.replace(', D', ' D'));
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
	return [...gazetteer().places]
		.filter(([, place]) => place.country === country && place.kind === kind)
		.map(([name]) => name);
}
