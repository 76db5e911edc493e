import type { Span } from '../article/types';
import { abbreviations, hyphenPrefixes, numberAbbreviations, ordinaryWords } from './abbreviations';
import { patternOf } from '../words';

/** A run without white space longer than this is cut: nothing in English is, and it bounds the work. */
const longestRun = 100;

const address = /^(https?:\/\/|www\.)\S|^[\w.+-]+@[\w-]+\.\w/i;
const opening = /^(["“”‘’'`([{<$£€¥#—–…*«]|--+|\.\.\.+)(?=.)/s;
const elided = /^['’](s|re|ve|ll|d|m|em|tis|twas|til|cause|n)$|^['’]\d0s/i;
const closing = /(["“”)\]}>,;:!?…%*»]|\.\.\.+|—|–)$/;
const closingQuote = /['’‘]$/;
const initials = /^[A-Z]$|^([A-Za-z]\.)+[A-Za-z]$/;
const negation = /^(.+)(n['’]t)$/is;
const clitic = /^(.+)(['’](?:s|re|ve|ll|d|m))$/is;
const innerMark = /^(.+?)(—|–|--+|\/|\.\.\.+|…)(.+)$/s;
const fraction = /^\d+\/\d+(\/\d+)?$/;
const hyphened = /^([\p{L}\d.'’]+)-(.+)$/su;
const phone = /^\d{3}-\d{4}|^\d{3}-\d{3}-\d{4}|^\d{4}-\d\d-\d\d$/;
const price = /^([A-Z]{0,3}[$£€¥])(\d.*)$/s;
const measure = patternOf('glued-measures');
const merged = new Map([
	['cannot', 3],
	['gonna', 3],
	['gotta', 3],
	['wanna', 3],
	['gimme', 3],
	['lemme', 3]
]);

/**
 * The syntactic words of a sentence in UD English style: clitics ("did" "n't", "Putin" "'s"),
 * hyphens and punctuation stand alone. Spans are UTF-16 units in `text`, in order, without overlap.
 */
export function tokenize(text: string): Span[] {
	const tokens: Span[] = [];
	for (const run of text.matchAll(/\S+/g)) {
		const start = run.index;
		const end = start + run[0].length;
		if (address.test(run[0].slice(0, longestRun))) {
			const last = trimAddress(run[0]);
			tokens.push({ start, end: start + last });
			if (last < run[0].length) splitRun(text, start + last, end, tokens);
		} else splitRun(text, start, end, tokens);
	}
	return tokens;
}

/** The length of an address without the punctuation that closes the sentence around it. */
function trimAddress(run: string): number {
	let last = run.length;
	while (last > 1 && '.,;:!?)"”’]'.includes(run.charAt(last - 1))) last -= 1;
	return last;
}

function splitRun(text: string, start: number, end: number, tokens: Span[]): void {
	for (let at = start; at < end;) {
		let cut = Math.min(end, at + longestRun);
		if (cut < end && isHighSurrogate(text.charCodeAt(cut - 1))) cut -= 1;
		split(text, at, cut, tokens);
		at = cut;
	}
}

/** Splits `text` from `start` to `end`, a run without white space, at most {@link longestRun} long. */
function split(text: string, start: number, end: number, tokens: Span[]): void {
	if (start >= end) return;
	const word = text.slice(start, end);
	const cutAfter = (length: number, wholeFirst = false) => {
		const cut = start + length;
		if (wholeFirst) tokens.push({ start, end: cut });
		else split(text, start, cut, tokens);
		return cut;
	};
	let match: RegExpExecArray | null;
	if (word.length === 1) {
		tokens.push({ start, end });
	} else if ((match = opening.exec(word)) && !elided.test(word)) {
		split(text, cutAfter(match[1]!.length, true), end, tokens);
	} else if ((match = closing.exec(word) ?? closingQuote.exec(word)) && match.index > 0) {
		tokens.push({ start: cutAfter(match.index), end });
	} else if (word.endsWith('.') && endsSentence(word.slice(0, -1), text, end)) {
		tokens.push({ start: cutAfter(word.length - 1), end });
	} else if (elided.test(word)) {
		tokens.push({ start, end });
	} else if ((match = negation.exec(word) ?? clitic.exec(word))) {
		tokens.push({ start: cutAfter(match[1]!.length), end });
	} else if (merged.has(word.toLowerCase())) {
		tokens.push({ start: cutAfter(merged.get(word.toLowerCase())!, true), end });
	} else if ((match = innerMark.exec(word)) && !fraction.test(word)) {
		splitAround(text, start, match[1]!.length, match[2]!.length, end, tokens);
	} else if ((match = hyphened.exec(word)) && !isWhole(word, match[1]!)) {
		splitAround(text, start, match[1]!.length, 1, end, tokens);
	} else if ((match = price.exec(word) ?? measure().exec(word))) {
		split(text, cutAfter(match[1]!.length, true), end, tokens);
	} else {
		tokens.push({ start, end });
	}
}

function splitAround(text: string, start: number, before: number, mark: number, end: number, tokens: Span[]) {
	split(text, start, start + before, tokens);
	tokens.push({ start: start + before, end: start + before + mark });
	split(text, start + before + mark, end, tokens);
}

/** Whether a hyphen leaves its word whole: a bound prefix, a telephone number, a date in figures. */
function isWhole(word: string, first: string): boolean {
	return hyphenPrefixes.has(first.toLowerCase()) || phone.test(word);
}

/** Whether the full stop after `word` is a token of its own. */
function endsSentence(word: string, text: string, end: number): boolean {
	const key = word.toLowerCase();
	const next = text.slice(end, end + 8).trimStart();
	if (numberAbbreviations.has(key)) return !/^\d/.test(next);
	if (ordinaryWords.has(key) && next.length === 0) return true;
	return !abbreviations.has(key) && !initials.test(word);
}

function isHighSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdbff;
}
