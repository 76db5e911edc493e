import type { Overrides } from './read-text';
import { readText } from './read-text';
import type { ReadResult } from './types';
import { mostCharacters, unusable } from './usable';

/** Elements and depth of a page up to which its main text is looked for; beyond, all its blocks are read. */
const most = { elements: 6000, depth: 200 };
/** Characters of main text below which the finding is not believed. */
const leastMainText = 250;

/**
 * Reads HTML (from the clipboard, a file or a document) into an article. Nothing of it is run, loaded or shown: only
 * its words are kept. Of a whole page the main text is taken, where one stands out. The code is loaded at the first
 * call.
 */
export async function readHtml(html: string, overrides: Overrides = {}): Promise<ReadResult> {
	if (html.trim() === '') return unusable('empty');
	if (html.length > mostCharacters * 2) return unusable('too-long');
	const [{ htmlToText }, { readPageFacts }] = await Promise.all([
		import('./html-text'),
		import('./html-facts')
	]);
	const isPage = /<(?:html|body|title|main|article)[\s>]/i.test(html.slice(0, 50_000));
	if (!isPage) return readText(htmlToText(html), overrides);
	const { elements, depth, ...stated } = readPageFacts(html);
	const facts = { ...stated, ...overrides };
	const main = elements <= most.elements && depth <= most.depth ? await mainHtml(html) : undefined;
	const mainText = main === undefined ? '' : htmlToText(main);
	if (mainText.length >= leastMainText) {
		const result = readText(mainText, facts);
		if ('article' in result) return result;
	}
	return readText(htmlToText(html), facts);
}

/** The part of a page that is its main text, as HTML; undefined where none stands out. */
async function mainHtml(html: string): Promise<string | undefined> {
	const [{ parseHTML }, { Readability }] = await Promise.all([
		import('linkedom/worker'),
		import('@mozilla/readability')
	]);
	try {
		const { document } = parseHTML(html);
		return new Readability(document as unknown as Document).parse()?.content ?? undefined;
	} catch {
		return undefined;
	}
}
