import { functionWords } from './function-words';

/**
 * A word without its commonest endings, lower case: enough to see "signed", "signing" and "signs" as one. Rough on
 * purpose; both sides of a comparison go through it.
 */
export function stemOf(word: string): string {
	let stem = word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '');
	stem = stem.replace(/[’']s?$/, '').replace(/[.’'-]/g, '');
	if (stem.length <= 3 || /\d/.test(stem)) return stem;
	stem = stem.replace(/(?:ies|ied)$/, 'y').replace(/(?:sses)$/, 'ss');
	stem = stem.replace(/([^s])s$/, '$1').replace(/(?<=..)(?:ing|ed)$/, '');
	stem = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
	return stem;
}

/** The words of a text, apostrophes and inner hyphens and stops kept. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Stems of the words that say something, each once; parts of hyphened words too. */
export function contentStems(text: string): Set<string> {
	const stems = new Set<string>();
	for (const word of wordsOf(text)) {
		for (const part of word.split('-')) {
			const lower = part.toLowerCase();
			if (functionWords.has(lower) || functionWords.has(lower.replace(/[’']s$/, ''))) continue;
			const stem = stemOf(part);
			if (stem.length > 1 || /\d/.test(stem)) stems.add(stem);
		}
	}
	return stems;
}

/** How many of the first are in the second. */
export function countShared(first: Iterable<string>, second: { has(word: string): boolean }): number {
	let shared = 0;
	for (const word of first) if (second.has(word)) shared++;
	return shared;
}

/** One text in a form that case, spaces, kinds of quotation marks and dashes don't change. */
export function plainForm(text: string): string {
	return text
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether `part` stands in `whole` as whole words, whatever the case. */
export function holdsWords(whole: string, part: string): boolean {
	const [text, words] = [plainForm(whole), plainForm(part)];
	if (words === '') return false;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const letter = /[\p{L}\p{N}]/u;
		const before = text[at - 1] ?? ' ';
		const after = text[at + words.length] ?? ' ';
		if (
			!(letter.test(before) && letter.test(words[0]!)) &&
			!(letter.test(after) && letter.test(words.at(-1)!))
		)
			return true;
	}
	return false;
}
