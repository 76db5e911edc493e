import { hasVerbSign } from './verb-signs';

/** Most words a headline has. */
const headlineWords = 25;
/** Most words a heading inside the text has. */
const headingWords = 12;

/** Whether a block above the text has the shape of a headline: one short line that does not end like a sentence. */
export function isHeadline(block: string): boolean {
	if (block.length > 200 || /[.:;,]["”’']?$/.test(block.replace(/\b(?:[A-Z]\.){2,}$/, ''))) return false;
	return wordCount(block) <= headlineWords && /^["“'‘(]?[\p{Lu}\p{N}$€£¥]/u.test(block);
}

/** Whether a block among paragraphs is a heading: short, begun with a capital, not ended like a sentence. */
export function isHeading(block: string, item: boolean, followed: boolean): boolean {
	if (block.length > 100 || /[.!?:;,…]["”’')\]]*$/.test(block) || /["”]$/.test(block)) return false;
	const count = wordCount(block);
	if (item) return count <= 3;
	return count <= headingWords && (followed || count <= 6) && /^["“'‘(]?[\p{Lu}\p{N}]/u.test(block);
}

/**
 * Whether a block is a caption without a credit: one short sentence without a verb, such as "Czech fans in the
 * stands." Looks for signs of a verb only, so a short paragraph with a rare one may be taken for a caption.
 */
export function isVerbless(block: string): boolean {
	if (block.length > 110 || !block.endsWith('.') || /["“”]/.test(block)) return false;
	if (
		/^(?:And|But|So|Yet|Or|Then|In|On|At|By|For|With|After|Before|As|If|When|While|Yes|No|Oh|Well)\b/.test(
			block
		)
	)
		return false;
	return wordCount(block) <= 12 && !/[.!?]\s/.test(block) && !hasVerbSign(block);
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
