import { trimmed } from './blocks';
import { isBoundary } from './sentence-boundary';
import type { Span } from './types';

/** Longest sentence, in characters; a longer stretch without a stop is cut at a comma or space. */
const longest = 1500;

/**
 * The sentences of a paragraph, as spans of `text`, trimmed, in order. Looks at every stop once, with a bounded
 * view of what stands around it: linear, and the same in every browser and in Node.
 *
 * (`Intl.Segmenter` knows neither abbreviations nor quotations, differs between engines, and takes quadratic
 * time on long strings in Node 20; with rules enough to mend it, nothing of its answer is left.)
 */
export function findSentences(text: string, paragraph: Span): Span[] {
	const sentences: Span[] = [];
	let start = paragraph.start;
	const close = (end: number) => {
		const span = trimmed(text, start, end);
		if (span.start < span.end) sentences.push(...pieces(text, span));
		start = end;
	};
	const stops = /[.!?…]/g;
	stops.lastIndex = start;
	for (let stop = stops.exec(text); stop && stop.index < paragraph.end; stop = stops.exec(text)) {
		const after = isBoundary(text, stop.index, { start, end: paragraph.end });
		stops.lastIndex = after.next;
		if (after.ends) close(after.next);
	}
	close(paragraph.end);
	return sentences;
}

/** Cuts what is too long for a sentence at its last semicolon, comma or space within the limit, else hard. */
function* pieces(text: string, { start, end }: Span): Generator<Span> {
	while (end - start > longest) {
		const limit = start + longest;
		const least = start + Math.floor(longest / 3);
		const tail = text.slice(least, limit);
		const cut = [';', ',', ' '].map((mark) => tail.lastIndexOf(mark)).find((at) => at >= 0);
		let at = cut === undefined ? limit : least + cut + 1;
		if (/[\uDC00-\uDFFF]/.test(text[at] ?? '')) at--;
		const span = trimmed(text, start, at);
		if (span.start < span.end) yield span;
		start = trimmed(text, at, end).start;
	}
	if (start < end) yield { start, end };
}
