import { englishWords, foreignWords } from './stop-words';
import type { UnusableText } from './types';

/** Most characters of text that are read; more is a book, not an article. */
export const mostCharacters = 2_000_000;
/** Fewest words an article has. */
const fewestWords = 40;
/** How much of a text is looked at to tell its language, in characters, in three pieces. */
const sampleLength = 24_000;

/** The sentence shown for each reason. */
const reasons = {
	empty: 'There is no text here. Paste the article’s text, or drop a file with it.',
	'too-long': 'This text is over 2 MB, longer than any article. Paste one article at a time.',
	binary:
		'This is not text: it looks like a picture, a program or another binary file. Paste the article’s text instead.',
	'not-english':
		'This text does not seem to be English, the only language Dateline reads. Paste an article in English.',
	code: 'This looks like program code, not an article. Paste a news article in sentences.',
	table: 'This looks like a table of numbers, not an article. Paste a news article in sentences.',
	'not-prose': 'There are no sentences here that could be read. Paste a news article in whole sentences.',
	pdf: 'This is a PDF, which can’t be read here. Open it, copy the article’s text and paste it.',
	'rich-text':
		'This is an RTF file, which can’t be read here. Open it, copy the article’s text and paste it.',
	'old-document':
		'This is an old Word document (.doc). Save it as .docx, or copy its text and paste it here.',
	locked: 'This document is protected by a password. Open it in its own program and copy the text here.',
	'broken-file':
		'This document can’t be opened: the file is damaged or not a Word document (.docx). Copy the text here instead.'
} as const;

/** The finding for a reason. */
export function unusable(reason: keyof typeof reasons): { unusable: UnusableText } {
	return { unusable: { kind: kinds[reason as keyof typeof kinds] ?? reason, text: reasons[reason] } };
}

/** Reasons that are a case of a wider kind. */
const kinds = {
	code: 'not-prose',
	table: 'not-prose',
	pdf: 'binary',
	'rich-text': 'binary',
	'old-document': 'binary'
} as const;

/** The finding for an article of so few words. */
export function tooShort(words: number): { unusable: UnusableText } {
	const has = words === 1 ? 'one word' : `${words} words`;
	return {
		unusable: {
			kind: 'too-short',
			text: `That is too short for a quiz: ${has} of running text. Paste the whole article, at least ${fewestWords} words in a few sentences.`
		}
	};
}

/**
 * Says why a cleaned text can't be an article: empty, too long, binary, another language, code, a table. Undefined
 * where it can. Length is judged later, by {@link isTooShort}.
 */
export function whyUnusable(text: string): { unusable: UnusableText } | undefined {
	if (text.trim() === '') return unusable('empty');
	if (text.length > mostCharacters) return unusable('too-long');
	const sample = sampleOf(text);
	if (count(sample, /\uFFFD/g) > sample.length * 0.02) return unusable('binary');
	const letters = count(sample, /\p{L}/gu);
	const latin = count(sample, /\p{Script=Latin}/gu);
	if (letters >= 10 && latin < letters * 0.6) return unusable('not-english');
	const words = sample.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]{0,60}/gu) ?? [];
	if (words.length === 0) return unusable('not-prose');
	const shape = whatShape(sample, words, letters);
	if (shape) return unusable(shape);
	if (isEnglish(words)) return undefined;
	const ends = count(sample, /[.!?]["”’»)]?(?:\s+["“‘«(]?\p{Lu}|\s*$)/gmu);
	return unusable(words.length > 20 && ends < words.length / 80 ? 'not-prose' : 'not-english');
}

/** Whether an article has too few words or sentences for a quiz; a brief of 60 words may have two sentences. */
export function isTooShort(words: number, sentences: number): boolean {
	return words < fewestWords || sentences < 2 || (sentences < 3 && words < 55);
}

function whatShape(
	sample: string,
	words: string[],
	letters: number
): 'code' | 'table' | 'not-prose' | undefined {
	const solid = count(sample, /\S/g);
	const longest = solid / words.length;
	const symbols = count(sample, /[{}[\]<>=;|\\_#*&^~`$+@/]/g);
	const numbers = words.filter((word) => /^[\d.,-]+$/.test(word)).length;
	if (numbers > words.length * 0.4) return 'table';
	const lines = sample.split('\n').filter((line) => line.trim() !== '');
	const codeLines = lines.filter((line) =>
		/[;{}]\s*$|^\s*(?:[{}]|\/\/|#include|import .* from |def \w+\(|<\/?\w+)|=>|\)\s*:\s*$/.test(
			line.slice(-400)
		)
	).length;
	if (symbols > solid * 0.06 || (codeLines > 2 && codeLines > lines.length * 0.3 && symbols > solid * 0.01))
		return letters < solid * 0.2 ? 'not-prose' : 'code';
	if (longest > 14 || letters < solid * 0.5) return 'not-prose';
	return undefined;
}

function isEnglish(words: string[]): boolean {
	const alphabetic = words
		.map((word) => word.replace(/[’'.,-].*$/u, ''))
		.filter((word) => /^\p{L}/u.test(word));
	const share = (list: ReadonlySet<string>) =>
		alphabetic.filter((word) => list.has(word)).length / Math.max(1, alphabetic.length);
	const english = share(englishWords);
	const foreign = share(foreignWords);
	if (alphabetic.length < 12) return foreign <= english || foreign < 0.2;
	return english >= 0.12 && english > foreign;
}

function sampleOf(text: string): string {
	if (text.length <= sampleLength) return text;
	const piece = sampleLength / 3;
	const middle = Math.floor(text.length / 2);
	return text.slice(0, piece) + '\n' + text.slice(middle, middle + piece) + '\n' + text.slice(-piece);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
