import type { Span } from '../../lib/article/types';
import type { Sample } from './collection';
import { f1 } from './comparison';
import { overlaps } from '../../lib/facts/context';
import type { Figures } from './figures';

/**
 * Sentences against those marked by hand, in the paragraphs of running text: F1 over their ends. A mark that
 * closes a sentence (a quotation mark, a bracket) may fall to either side.
 */
export function measureSentences(samples: { sample: Sample }[], figures: Figures): void {
	const sum = { right: 0, found: 0, wanted: 0 };
	for (const { sample } of samples) {
		if (!sample.gold) continue;
		const { text, paragraphs, sentences } = sample.article;
		const isRunning = (span: Span) => paragraphs.some((paragraph) => overlaps(paragraph, span));
		const ends = (spans: Span[]) => new Set(spans.filter(isRunning).map((span) => lastWordEnd(text, span)));
		const wanted = ends(sample.gold.sentences.map((span) => sample.place(span)));
		const found = ends(sentences);
		sum.wanted += wanted.size;
		sum.found += found.size;
		sum.right += [...found].filter((end) => wanted.has(end)).length;
	}
	figures.share('sentences.precision', sum.right, sum.found);
	figures.share('sentences.recall', sum.right, sum.wanted);
	figures.share('sentences.f1', f1(sum), 1);
}

/** Where the last letter or digit of a span ends. */
function lastWordEnd(text: string, { start, end }: Span): number {
	let last = end;
	while (last > start && !/[\p{L}\p{N}]/u.test(text[last - 1]!)) last -= 1;
	return last;
}
