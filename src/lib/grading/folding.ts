import { cardinals, ordinals } from '../facts/number-words';
import { leadWords } from './words/lead-words';

/** Letters that decomposition leaves whole. */
const wholeLetters: ReadonlyMap<string, string> = new Map([
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ð', 'd'],
	['þ', 'th'],
	['ı', 'i'],
	['ħ', 'h']
]);

/** Longer answers than this are compared by their beginning: no key comes near it. */
const longestAnswer = 1_000;

/**
 * The words of an answer with all that a teacher overlooks folded away: case, accents, quotation marks,
 * dashes, full stops in "U.S.", "&", number words, separators in numbers.
 */
export function foldWords(text: string): string[] {
	const plain = text
		.slice(0, longestAnswer)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþıħ]/g, (letter) => wholeLetters.get(letter) ?? letter)
		.replace(/(?<=\d)[, '’](?=\d{3}(?!\d))/g, '')
		.replace(/['’‘ʼ`´]|(?<!\d)\.|\.(?!\d)/g, '')
		.replace(/[&+]/g, ' and ')
		.replace(/[^\p{L}\p{N}.%$€£¥]+/gu, ' ')
		.trim();
	return plain === '' ? [] : foldNumberWords(plain.split(' '));
}

/** `twenty one` → `21`, `eightieth` → `80th`, `twenty first` → `21st`. */
function foldNumberWords(words: readonly string[]): string[] {
	const folded: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		const value = cardinals.get(word);
		const next = words[at + 1];
		if (value !== undefined && value >= 20 && next !== undefined) {
			const unit = cardinals.get(next) ?? 0;
			const unitth = ordinals.get(next) ?? 0;
			const small = unit > 0 && unit < 10 ? unit : unitth > 0 && unitth < 10 ? unitth : 0;
			if (small > 0) {
				folded.push(small === unit ? String(value + small) : ordinal(value + small));
				at++;
				continue;
			}
		}
		const place = ordinals.get(word);
		folded.push(value !== undefined ? String(value) : place !== undefined ? ordinal(place) : word);
	}
	return folded;
}

function ordinal(value: number): string {
	const teen = value % 100 > 10 && value % 100 < 14;
	return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}

/** Folded words without what only leads up to the answer: articles, "it was", a preposition. */
export function withoutLead(words: readonly string[]): string[] {
	let from = 0;
	while (from < words.length - 1 && leadWords.has(words[from]!)) from++;
	return words.slice(from);
}

/** The answer as one string of folded words, its lead left off: equal strings are the same answer. */
export function fold(text: string): string {
	return withoutLead(foldWords(text)).join(' ');
}
