import { isGivenName } from './gazetteer';
import { nameKey } from './named';

const smallWords = new Set('of the for and on in to de la at by'.split(' '));

/** A name's words in lower case without "al-" and dots, to compare persons by. */
export function personWords(name: string): string[] {
	return name
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.split(/\s+/)
		.map((word) => word.replace(/^(?:al|el)-/, '').replace(/\.$/, ''))
		.filter((word) => word !== 'jr' && word !== 'sr' && word !== '');
}

/**
 * Whether `short` can name the person `full` names: the surname ("Putin"), the surname that comes first ("Xi"),
 * a given name alone, or fewer of the words in their order ("Hosni Mubarak" for "Muhammad Hosni Mubarak").
 */
export function isPersonAlias(short: string, full: string): 'surname' | 'given' | 'words' | undefined {
	const few = personWords(short);
	const many = personWords(full);
	if (
		few.length === 0 ||
		few.length > many.length ||
		(few.length === many.length && few.join(' ') !== many.join(' '))
	)
		return initialled(few, many) ? 'words' : undefined;
	if (few.length === 1) {
		const word = few[0]!;
		if (word === many[many.length - 1]) return 'surname';
		if (word === many[0]) return isGivenName(short) ? 'given' : 'surname';
		return undefined;
	}
	if (few[few.length - 1] !== many[many.length - 1] && few[0] !== many[0]) return undefined;
	let at = 0;
	for (const word of many) if (at < few.length && matches(few[at]!, word)) at += 1;
	return at === few.length ? 'words' : undefined;
}

function matches(a: string, b: string): boolean {
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function initialled(few: readonly string[], many: readonly string[]): boolean {
	return (
		few.length === many.length &&
		few.length >= 2 &&
		few[few.length - 1] === many[many.length - 1] &&
		few.every((word, index) => matches(word, many[index]!))
	);
}

/** The first letters of a name's words, small words left out: "Department of State" → DS. */
export function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/)
		.filter((word) => /^\p{L}/u.test(word) && !smallWords.has(word.toLowerCase()))
		.map((word) => word[0]!.toUpperCase())
		.join('');
}

/** Whether letters are the initials of a name: WHO of "World Health Organization", with or without small words. */
export function areInitials(acronym: string, name: string): boolean {
	const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase();
	if (letters.length < 2) return false;
	const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
	// "BT Together" has BT for a part, and is not what BT stands for.
	if (words.length < 2 || words.includes(acronym)) return false;
	const all = words.map((word) => word[0]!.toUpperCase()).join('');
	const main = words
		.filter((word) => !smallWords.has(word.toLowerCase()))
		.map((word) => word[0]!.toUpperCase())
		.join('');
	return (
		letters === all ||
		letters === main ||
		(letters.length >= 3 && main.startsWith(letters) && main.length - letters.length === 1)
	);
}

/** Whether a shorter name stands for a longer organisation's or place's: "Halden Institute" for "Halden Institute of Marine Science". */
export function isShortened(short: string, full: string): boolean {
	const few = nameKey(short).toLowerCase();
	const many = nameKey(full).toLowerCase();
	if (few.length < 4 || few.length >= many.length) return false;
	// "Nintendo DS" is a thing that Nintendo makes.
	if (!few.includes(' ') && /^\S+ (?:\p{Lu}[\p{Lu}\d]{0,3}|\d+\S*)$/u.test(full)) return false;
	return many.startsWith(few + ' ') || (few.includes(' ') && many.endsWith(' ' + few));
}
