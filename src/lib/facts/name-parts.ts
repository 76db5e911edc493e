import type { Token } from '../language/types';
import { isDemonym, isGivenName, placeNamed, countryNamed } from './gazetteer';
import { otherHeads } from './words/not-names';
import { fieldWords, groupNouns, knownOrganisations, organisationHeads } from './words/organisation-words';
import { placeHeads } from './words/place-words';
import { honorifics, postNominals, roleNouns, shortTitles, titleWords } from './words/titles';
import { WordList } from '../words';

/** A piece of a run of capitalised words: a name, with the title it was found behind. */
export interface NamePart {
	/** First and last token of the name proper. */
	first: number;
	last: number;
	/** First token of the title before it: "Russian" in "Russian President Vladimir Putin". */
	titleFirst?: number;
	/** True for a courtesy title alone ("Mr"), which gives no role. */
	courtesy?: boolean;
}

const titles = new Set([...titleWords.map((word) => word.toLowerCase()), ...Object.keys(shortTitles)]);
const heads = new WordList('title-heads', Object.keys(shortTitles));
const courtesies = new Set(honorifics.map((word) => word.toLowerCase()));
/** Titles that stay with a lone name: "King Abdullah", "Pope Francis". */
const royal = new WordList('royal-titles');

function bare(token: Token | undefined): string {
	return (token?.text ?? '').replace(/\.$/, '').toLowerCase();
}

/** Whether a lower-case word may stand in a title: `president`, `deputy`, `mr`. */
export function isTitleWord(lower: string): boolean {
	const word = lower.replace(/\.$/, '');
	return titles.has(word) || courtesies.has(word);
}

/** Cuts a run into names: titles off the front, letters off the end, what stands before a title as a name of its own. */
export function splitRun(tokens: readonly Token[], first: number, last: number): NamePart[] {
	const end = beforeLetters(tokens, first, last);
	// "An Audience With Alastair Campbell": a show, named for somebody.
	const after = tokens.findIndex(({ text }, at) => at > first && at < end && text === 'With') + 1;
	return splitTitles(tokens, after > 0 && isGivenName(tokens[after]!.text) ? after : first, end);
}

/** "Jane Doe OBE" without the letters, which only a name of two words or more has after it. */
function beforeLetters(tokens: readonly Token[], first: number, last: number): number {
	let end = last;
	while (end > first + 1 && postNominals.has(tokens[end]!.text)) end -= 1;
	return /^\p{Lu}\p{Ll}/u.test(tokens[end]!.text) ? end : last;
}

function splitTitles(tokens: readonly Token[], first: number, last: number): NamePart[] {
	const text = (a: number, b: number) => joinTokens(tokens, a, b);
	if (isKnown(text(first, last))) return [{ first, last }];
	// "the minister of Education Jane Doe": the office began in lower case.
	if (
		tokens[first - 1]?.text === 'of' &&
		heads.has(bare(tokens[first - 2])) &&
		isOfficeWord(tokens[first]!)
	) {
		let at = first;
		while (at < last && isOfficeWord(tokens[at]!)) at += 1;
		if (isGivenName(tokens[at]!.text)) return [{ first: at, last, titleFirst: first - 2 }];
	}
	const title = findTitle(tokens, first, last);
	if (title) {
		const parts: NamePart[] = [];
		if (title.first > first && !isAdjective(tokens, first, title.first - 1)) {
			parts.push(...splitRun(tokens, first, title.first - 1));
		}
		if (title.last < last) {
			const lone =
				title.last + 1 === last && title.first === title.last && royal.has(bare(tokens[title.last]));
			parts.push({
				first: lone ? title.first : title.last + 1,
				last,
				titleFirst: title.first > first ? first : title.first,
				...(title.courtesy ? { courtesy: true } : {})
			});
		} else if (title.object !== undefined) parts.push({ first: title.object, last });
		return parts;
	}
	const adjective = leadingAdjective(tokens, first, last);
	if (adjective > first && adjective <= last && !isHeaded(tokens, adjective, last)) {
		return [{ first: adjective, last }];
	}
	if (adjective > last) return isPlural(tokens[last]!.text) && first === last ? [{ first, last }] : [];
	const cut = placeThenGroup(tokens, first, last);
	if (cut > first) return [{ first, last: cut - 1 }];
	return [{ first, last }];
}

interface Title {
	first: number;
	last: number;
	courtesy: boolean;
	/** "Prime Minister of Iraq": where the name inside a bare title starts. */
	object?: number;
}

function findTitle(tokens: readonly Token[], first: number, last: number): Title | undefined {
	for (let at = first; at <= last; at++) {
		const word = bare(tokens[at]);
		if (!titles.has(word) && !courtesies.has(word)) continue;
		if (at > first && !/^[\p{L}]/u.test(tokens[at - 1]!.text)) continue;
		let end = at;
		let head = heads.has(word);
		let courtesy = courtesies.has(word);
		while (end < last) {
			const next = bare(tokens[end + 1]);
			if (titles.has(next) || courtesies.has(next)) {
				head ||= heads.has(next);
				courtesy ||= courtesies.has(next);
				end += 1;
			} else if (tokens[end + 1]!.text === '-' && titles.has(bare(tokens[end + 2]))) end += 2;
			else break;
		}
		if (!head && !courtesy) {
			at = end;
			continue;
		}
		if (end < last && tokens[end + 1]!.text === 'of') {
			let of = end + 2;
			while (of <= last && isOfficeWord(tokens[of]!)) of += 1;
			if (of > end + 2) end = of - 1;
			else if (!heads.has(bare(tokens[end]))) return undefined;
			else
				return {
					first: at,
					last,
					courtesy: false,
					object: end + 2 + (bare(tokens[end + 2]) === 'the' ? 1 : 0)
				};
		}
		if (end < last && isHeaded(tokens, end + 1, last) && !isGivenName(tokens[end + 1]!.text))
			return undefined;
		if (end < last && tokens[end + 1]!.text === '-') return undefined;
		// "Stephen King", "Martin Luther King": a title word that ends a name is a surname.
		if (
			end === last &&
			at > first &&
			!isAdjective(tokens, first, at - 1) &&
			!isListedAt(tokens, first, at - 1)
		)
			return undefined;
		if (at > first && isGivenName(tokens[at - 1]!.text) && !isListedAt(tokens, first, at - 1))
			return undefined;
		return { first: at, last: end, courtesy: courtesy && !head };
	}
	return undefined;
}

function isOfficeWord(token: Token): boolean {
	const word = bare(token);
	return (
		word === 'and' ||
		word === 'the' ||
		word === 'state' ||
		fieldWords.has(word) ||
		titles.has(word) ||
		word === 'national'
	);
}

function isListedAt(tokens: readonly Token[], first: number, last: number): boolean {
	const text = joinTokens(tokens, first, last);
	return (
		isKnown(text) ||
		organisationHeads.has(bare(tokens[last])) ||
		tokens
			.slice(first, last)
			.some((token, at, row) => organisationHeads.has(bare(token)) && row[at + 1]?.text === 'of') ||
		/^[A-Z]{2,6}$/.test(text) ||
		groupNouns.has(text)
	);
}

function isAdjective(tokens: readonly Token[], first: number, last: number): boolean {
	return (
		isDemonym(joinTokens(tokens, first, last)) ||
		(last === first + 1 && isDemonym(joinTokens(tokens, first, last)))
	);
}

/** The token after a country adjective that opens the run; `first` where none does. */
function leadingAdjective(tokens: readonly Token[], first: number, last: number): number {
	if (last > first && isDemonym(joinTokens(tokens, first, first + 1))) return first + 2;
	// "Swiss Re": what would be left is no name.
	if (isDemonym(tokens[first]!.text))
		return first + 1 === last && tokens[last]!.text.length < 3 ? first : first + 1;
	// "Controversial DJ Howard Stern" opens its sentence with a common word.
	const opens = first === 0 && last > 1 && !isGivenName(tokens[0]!.text);
	return opens && (tokens[0]!.xpos === 'JJ' || roleNouns.has(bare(tokens[0]))) ? 1 : first;
}

/** Whether a run's head word makes it an organisation, a place, an event: "Navy", "River", "War". */
function isHeaded(tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		const word = bare(tokens[at]);
		if (/^(?:of|for)$/.test(bare(tokens[at + 1])) || at === last) {
			return organisationHeads.has(word) || placeHeads().has(word) || otherHeads.has(word);
		}
	}
	return false;
}

/** "New York Republican": the group word is cut from the place before it. */
function placeThenGroup(tokens: readonly Token[], first: number, last: number): number {
	const word = tokens[last]!.text;
	return last > first && groupNouns.has(word) && isKnown(joinTokens(tokens, first, last - 1)) ? last : first;
}

function isPlural(word: string): boolean {
	return word.endsWith('s') && isDemonym(word);
}

function isKnown(text: string): boolean {
	return countryNamed(text) !== undefined || placeNamed(text) !== undefined || knownOrganisations.has(text);
}

/** The words of tokens `first`…`last` as the text has them, with single spaces. */
export function joinTokens(tokens: readonly Token[], first: number, last: number): string {
	let text = '';
	for (let at = first; at <= last; at++) {
		const token = tokens[at];
		if (!token) break;
		if (at > first && token.start > tokens[at - 1]!.end) text += ' ';
		text += token.text;
	}
	return text;
}
