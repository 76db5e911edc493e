import { honorifics, shortTitles, titleWords } from '../facts/words/titles';
import type { TypedQuestion } from '../questions/types';
import { foldWords, withoutLead } from './folding';
import { isSlipOf } from './typing-slips';
import { denials, generations, placeLeads } from './words/lead-words';
import { sameNames } from './words/other-names';

/** How an answer meets a name: exactly in what is overlooked anyway, by a slip, not at all. */
export type NameMatch = { kind: 'same' } | { kind: 'slip' } | { kind: 'none'; note?: string };

type AnswerType = TypedQuestion['answerType'];

const none: NameMatch = { kind: 'none' };
const same: NameMatch = { kind: 'same' };

const titles = new Set(
	[...honorifics, ...titleWords, ...Object.keys(shortTitles)].flatMap((title) => foldWords(title))
);

const groups = new Map<string, ReadonlySet<string>>();
for (const row of sameNames) for (const name of row) groups.set(name, new Set(row));

/** What a name is held against. */
export interface NameKey {
	key: string;
	accepted: readonly string[];
	answerType: AnswerType;
	/** Other participants of the article, none of whom may be meant. */
	otherNames: readonly string[];
}

/** Holds a learner's words against a name and its accepted forms. */
export function matchName(given: string, { key, accepted, answerType, otherNames }: NameKey): NameMatch {
	const words = foldWords(given);
	if (words.length === 0) return none;
	const forms = formsOf(key, accepted, answerType);
	const others = otherNames.map(foldWords).filter((other) => !forms.some((form) => equal(form, other)));
	const bare = withoutLead(words);
	if (forms.some((form) => isSame(words, form) || isSame(bare, withoutLead(form)))) return same;
	if (words.some((word) => denials.has(word))) return none;
	if (others.some((other) => equal(other, words) || equal(withoutLead(other), bare))) return none;
	const keyWords = withoutLead(foldWords(key));
	const isOnePerson = answerType === 'person' && !keyWords.includes('and');
	const fuller = isOnePerson ? matchPerson(bare, keyWords, others) : undefined;
	if (fuller) return fuller;
	if (answerType !== 'phrase' && isOtherNameOf(bare, forms)) return same;
	if ((answerType === 'organisation' || answerType === 'country') && areInitials(bare, keyWords)) return same;
	if (answerType === 'place' && isPlacePart(given, words, forms)) return same;
	return matchBySlip(bare, forms, isOnePerson, answerType === 'phrase', others);
}

/** The key and its accepted forms; a place is as well named without its country. */
function formsOf(key: string, accepted: readonly string[], answerType: AnswerType): string[][] {
	const [place, country, ...more] = key.split(',');
	const isPlaced =
		answerType === 'place' && country !== undefined && more.length === 0 && !/ and /i.test(key);
	const all = [key, ...accepted, ...(isPlaced && place !== undefined ? [place] : [])];
	return all.map(foldWords).filter((form) => form.length > 0);
}

function matchBySlip(
	bare: readonly string[],
	forms: readonly (readonly string[])[],
	isPerson: boolean,
	strict: boolean,
	others: readonly (readonly string[])[]
): NameMatch {
	const untitled = isPerson ? withoutTitles(bare) : bare;
	const isSlip = (form: readonly string[]) => {
		const right = withoutLead(form);
		if (isSlipOf(bare, right, strict) || isSlipOf(untitled, right, strict)) return true;
		const surname = isPerson ? surnameOf(right) : undefined;
		return (
			surname !== undefined &&
			untitled.length === 1 &&
			surname.length >= 5 &&
			!others.some((other) => surnameOf(other) === surname) &&
			isSlipOf(untitled, [surname], strict)
		);
	};
	return forms.some(isSlip) ? { kind: 'slip' } : none;
}

/** Equal, or equal but for the spaces: "New York", "newyork". */
function isSame(a: readonly string[], b: readonly string[]): boolean {
	return equal(a, b) || (a.join('').length > 3 && a.join('') === b.join(''));
}

function equal(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((word, at) => word === b[at]);
}

/**
 * A person by title and name, by surname alone where no one else has it, surname first, without middle names
 * or with an initial. Undefined leaves the rest to try; a surname shared is told.
 */
function matchPerson(
	words: readonly string[],
	key: readonly string[],
	others: readonly (readonly string[])[]
): NameMatch | undefined {
	const given = withoutTitles(withoutGeneration(words, key));
	const name = withoutTitles(withoutGeneration(key, words));
	if (given.length === 0 || name.length === 0) return undefined;
	if (equal(given, name)) return same;
	if (equal([...given].sort(), [...name].sort()) && name.length <= 3) return same;
	const plain = name.filter((word, at) => word.length > 1 || at === 0);
	const plainGiven = given.filter((word, at) => word.length > 1 || at === 0);
	if (equal(plain, plainGiven)) return same;
	const endsAlike = plainGiven.at(-1) === plain.at(-1);
	if (!endsAlike || plainGiven.length > plain.length) return undefined;
	if (plainGiven.length >= 2 && plain.length >= 2) {
		const [first = '', ...rest] = plainGiven;
		const initial = first.length === 1 && plain[0]!.startsWith(first);
		const isSuffix = equal(plainGiven, plain.slice(-plainGiven.length));
		const skipsMiddle =
			(first === plain[0] || initial) && rest.every((word) => plain.slice(1).includes(word));
		return isSuffix || skipsMiddle ? same : undefined;
	}
	const surname = plain.at(-1)!;
	if (others.some((other) => other.includes(surname))) {
		return { kind: 'none', note: 'More than one person in the article has that name. Give the full name.' };
	}
	return same;
}

function surnameOf(name: readonly string[]): string | undefined {
	return name.filter((word) => !generations.has(word)).at(-1);
}

/** Leaves titles off the front, with what describes them: "Russian President", "Mr". */
function withoutTitles(words: readonly string[]): readonly string[] {
	for (let at = Math.min(words.length - 2, 4); at >= 0; at--) {
		if (titles.has(words[at]!)) return words.slice(at + 1);
	}
	return words;
}

/** Leaves "Jr" and the like off the end where the other name has none. */
function withoutGeneration(words: readonly string[], other: readonly string[]): readonly string[] {
	const last = words.at(-1);
	const drop =
		words.length > 1 && last !== undefined && generations.has(last) && !generations.has(other.at(-1) ?? '');
	return drop ? words.slice(0, -1) : words;
}

/** "USA" for "United States": another common name of the same thing. */
function isOtherNameOf(words: readonly string[], forms: readonly (readonly string[])[]): boolean {
	const group = groups.get(words.join(' '));
	return group !== undefined && forms.some((form) => group.has(withoutLead(form).join(' ')));
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

/** "SCO" for "Shanghai Cooperation Organization". */
function areInitials(words: readonly string[], key: readonly string[]): boolean {
	const [letters] = words;
	if (words.length !== 1 || letters === undefined || letters.length < 2) return false;
	const all = key.map((word) => word[0]).join('');
	const great = key
		.filter((word) => !smallWords.has(word))
		.map((word) => word[0])
		.join('');
	return key.length > 1 && (letters === all || letters === great);
}

/** "the city of Moscow", "Moscow, Russia" for "Moscow"; "Paris" for "Paris, France". */
function isPlacePart(
	given: string,
	words: readonly string[],
	forms: readonly (readonly string[])[]
): boolean {
	const named = withoutLead(words);
	const [lead, of, ...rest] = named;
	if (lead !== undefined && placeLeads.has(lead) && of === 'of')
		return forms.some((form) => equal(rest, form));
	const last = named.at(-1);
	if (last !== undefined && placeLeads.has(last) && named.length > 1) {
		if (forms.some((form) => equal(named.slice(0, -1), form))) return true;
	}
	const comma = given.indexOf(',');
	const before = comma > 0 ? withoutLead(foldWords(given.slice(0, comma))) : [];
	return before.length > 0 && forms.some((form) => equal(before, withoutLead(form)));
}
