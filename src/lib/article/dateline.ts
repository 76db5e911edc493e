import { isNoPlace, isSmallNameWord } from './dateline-words';
import { findLineDate } from './line-dates';
import type { IsoDate } from './types';

/** What stands before a report's first words. */
export interface FoundDateline {
	place?: string;
	published?: IsoDate;
	/** `Reuters` in `LONDON (Reuters) -`. */
	agency?: string;
	/** Characters from the start of the paragraph to the first word of the report. */
	length: number;
}

/** Longest head of a paragraph, in characters, that can be a dateline. */
const longest = 140;
const divider = /\s*(?:[—―]|–|--+|\s-|:)\s*/g;

/**
 * Finds the dateline that opens a paragraph: `date 2025-05-09 MOSCOW —`, `LONDON (Reuters) -`, `BAGHDAD, Iraq --`,
 * `GENEVA, 12 June 2024 —`, `Taipei, Taiwan —`, `MOSCOW, May 9 (Xinhua) --`, `(AP) —`, `ISLAMABAD:`.
 * The words before the dash must be nothing but a place, a date and an agency.
 */
export function findDateline(paragraph: string): FoundDateline | undefined {
	const head = paragraph.slice(0, longest);
	for (const match of head.matchAll(divider)) {
		const end = match.index + match[0].length;
		if (match.index === 0) continue;
		const found = readHead(head.slice(0, match.index), match[0].trim(), head.slice(end));
		if (found) return { ...found, length: end };
		// A dash inside an ISO date or a double name is no divider; a sentence's own dash ends the search.
		if (/[.!?]\s/.test(head.slice(0, match.index).replace(/\b[A-Z][a-z]{0,5}\.|[A-Z]\./g, '')))
			return undefined;
	}
	return undefined;
}

function readHead(head: string, mark: string, rest: string): Omit<FoundDateline, 'length'> | undefined {
	if (!/^["“'‘(]*[\p{Lu}\p{N}]/u.test(rest)) return undefined;
	let left = head.trim();
	const found: Omit<FoundDateline, 'length'> = {};
	const agency = /\(([^()]{2,40})\)\s*$/.exec(left) ?? /^\(([^()]{2,40})\)/.exec(left);
	if (agency) {
		if (!/^[\p{Lu}]/u.test(agency[1]!)) return undefined;
		found.agency = agency[1]!.trim();
		left = (left.slice(0, agency.index) + ' ' + left.slice(agency.index + agency[0].length)).trim();
	}
	const date = findLineDate(left);
	if (date) {
		found.published = date.iso;
		left = `${left.slice(0, date.start)},${left.slice(date.end)}`;
	}
	const parts = withoutDayWords(left);
	const bare = parts.length === 0;
	if (bare) return (found.agency ?? found.published) ? found : undefined;
	const place = readPlace(parts, mark, found.agency !== undefined || found.published !== undefined);
	return place === undefined ? undefined : { ...found, place };
}

const dayWords =
	/^(?:date|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)$/i;

/** The comma-parted pieces that are no weekday and no day without a year. */
function withoutDayWords(text: string): string[] {
	return text
		.replace(/^date\s/i, '')
		.split(',')
		.map((part) => part.trim().replace(/^date$/i, ''))
		.filter((part) => part !== '' && !dayWords.test(part));
}

/** A place in capitals (`NEW YORK`, `BAGHDAD, Iraq`), or in title case where the rest of the line bears it out. */
function readPlace(parts: string[], mark: string, borneOut: boolean): string | undefined {
	const [first, ...others] = parts;
	if (first === undefined || parts.length > 3) return undefined;
	if (![first, ...others].every((part) => isName(part))) return undefined;
	const capital = first === first.toUpperCase() && /\p{Lu}{2}/u.test(first);
	if (mark === ':' && !capital) return undefined;
	if (mark === '-' && !capital && !borneOut) return undefined;
	if (isNoPlace(first)) return undefined;
	return [capital ? titleCased(first) : first, ...others].join(', ');
}

/** One to four words that each begin with a capital, small words such as "of" apart. */
function isName(part: string): boolean {
	const words = part.split(/\s+/);
	return (
		words.length <= 4 &&
		words.every((word, at) => /^\p{Lu}[\p{L}.’'/-]*$/u.test(word) || (at > 0 && isSmallNameWord(word)))
	);
}

function titleCased(name: string): string {
	return name.replace(/\p{L}[\p{L}’']*\.?/gu, (word, at: number) => {
		if (word.length <= 2 && (word.endsWith('.') || /^(?:UN|US|UK|EU|DC)$/.test(word))) return word;
		if (at > 0 && isSmallNameWord(word.toLowerCase())) return word.toLowerCase();
		return word[0]! + word.slice(1).toLowerCase();
	});
}
