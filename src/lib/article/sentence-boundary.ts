import { isMarkedName, isReportingVerb, opensSentence, stopSense } from './abbreviations';
import type { Span } from './types';

/** How far around a stop is looked, in characters. */
const view = 60;

/** Whether a sentence ends at a stop, and where to go on: after the stop and the marks that close with it. */
export interface Boundary {
	ends: boolean;
	next: number;
}

/** Judges the stop at `at`; `sentence` runs from the sentence's first character to the paragraph's end. */
export function isBoundary(text: string, at: number, { start, end }: Span): Boundary {
	let stop = at + 1;
	while (stop < end && /[.!?…]/.test(text[stop]!)) stop++;
	const marks = text.slice(at, stop);
	let next = closingEnd(text, stop, end);
	// "end . ” Then": marks parted by a space, as tokenised texts have them.
	const parted = /^ ["”’](?=\s|$)/.exec(text.slice(next, Math.min(end, next + 3)));
	if (parted && isOpen(text, start, at)) next += parted[0].length;
	if (next >= end) return { ends: true, next: end };
	const before = wordBefore(text, at, start);
	const rest = text.slice(next, Math.min(end, next + view));
	if (!/^\s/.test(rest)) return { ends: isMissedSpace(marks, before, rest, next > stop), next };
	const following = rest.trimStart();
	const quoted = next > stop;
	if (!opensLikeSentence(following)) return { ends: false, next };
	if (isInsideBrackets(text, start, at, end)) return { ends: false, next };
	if (quoted && isSpeakerTag(following, marks)) return { ends: false, next };
	if (marks.startsWith('.') && marks.length === 1)
		return { ends: quoted || stopEnds(before, following, text, at, start), next };
	if (marks === '!' && !quoted && isMarkedName(before)) return { ends: false, next };
	// "we just ... I don’t know": dots with a space on both sides are a pause.
	if (/^(?:\.{2,}|…)$/.test(marks) && /\s/.test(text[at - 1] ?? '')) return { ends: false, next };
	return { ends: true, next };
}

/** Past quotation marks, brackets and note numbers ("[1]") that close with the sentence. */
function closingEnd(text: string, from: number, end: number): number {
	let at = from;
	for (; at < end;) {
		const mark = text[at]!;
		if (/["”’'»)\]]/.test(mark)) at++;
		else if (mark === '[') {
			const note = /^\[(?:\d{1,3}|[a-z]|citation needed)\]/.exec(text.slice(at, at + 20));
			if (!note) break;
			at += note[0].length;
		} else break;
	}
	return at;
}

/** The word that ends at `at`, inner full stops included (`U.S` of "U.S."). */
function wordBefore(text: string, at: number, start: number): string {
	const from = Math.max(start, at - 25);
	return /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*$/u.exec(text.slice(from, at))?.[0] ?? '';
}

/** Capital, digit or opening mark; a name such as iPhone too. */
function opensLikeSentence(following: string): boolean {
	return /^[\s"“'‘«([—–-]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£¥]|\p{Ll}{1,2}\p{Lu})/u.test(following);
}

/** "the talks.The minister", "year.“We": a sentence's end where the space was lost. */
function isMissedSpace(marks: string, before: string, rest: string, quoted: boolean): boolean {
	if (/^["“‘(]?\p{Lu}\p{Ll}/u.test(rest) === false) return false;
	if (quoted) return true;
	return (
		/^[.!?]$/.test(marks) &&
		/^(?:\p{Ll}{3,}|\d{1,4}|\p{Lu}\p{Ll}{3,})$/u.test(before) &&
		stopSense(before) === 'ends' &&
		!/^\p{L}+\.\p{L}/u.test(rest)
	);
}

/** Whether a full stop after `before` ends a sentence that would go on with `following`. */
function stopEnds(before: string, following: string, text: string, at: number, start: number): boolean {
	const nextWord = /[\p{L}\p{N}][\p{L}\p{N}’'.]*/u.exec(following)?.[0] ?? '';
	const bare = nextWord.replace(/[.’'].*$/u, '');
	const atStart = at - start < 12 && text.slice(start, at).trim() === before;
	// "1. First": a number that opens a list.
	if (atStart && /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/.test(before)) return false;
	switch (stopSense(before)) {
		case 'goes-on':
			return false;
		case 'goes-on-before-number':
			return !/^\d/.test(nextWord) && !(before === 'No' && atStart);
		case 'either':
			return opensSentence(bare) && !/^(?:[A-Z]\.)/.test(following);
		case 'ends':
			break;
	}
	// "George W. Bush", "J. K. Rowling"; but "vitamin C. The".
	if (/^\p{Lu}$/u.test(before)) return opensSentence(bare) && bare.length > 1 && !isInitial(text, at, start);
	return true;
}

/** A letter that follows a given name or another initial. */
function isInitial(text: string, at: number, start: number): boolean {
	return /(?:^|[\s(])\p{Lu}\.\s?$/u.test(text.slice(Math.max(start, at - 4), at - 1));
}

/** "“Who knows?” Lind asked": a quotation's own stop, with its speaker after it. */
function isSpeakerTag(following: string, marks: string): boolean {
	const words = following.split(/\s+/, 6);
	if (marks === '.' || /^["“‘(]/.test(following)) return false;
	const verb = words.findIndex((word) => isReportingVerb(word.replace(/[^\p{L}]/gu, '')));
	return (
		verb > 0 &&
		verb <= 4 &&
		words.slice(0, verb).every((word) => /^[\p{Lu}]/u.test(word) || /^(?:the|of)$/.test(word))
	);
}

/** A stop inside brackets opened within this sentence: "(He won. She lost.)" after other words. */
function isInsideBrackets(text: string, start: number, at: number, end: number): boolean {
	const from = Math.max(start, at - 300);
	const before = text.slice(from, at);
	const open = before.lastIndexOf('(');
	if (open < 0 || before.indexOf(')', open) >= 0 || from + open === start) return false;
	const close = text.slice(at, Math.min(end, at + 300)).indexOf(')');
	return close > 0;
}

/** Whether a straight or curly quotation mark is open at `at`. */
function isOpen(text: string, start: number, at: number): boolean {
	const before = text.slice(Math.max(start, at - 2000), at);
	const straight = before.split('"').length - 1;
	return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
