import type { Article, Span } from '../article/types';
import type { Sentence } from '../language/types';
import type { Fact, FactKind } from './types';

/** What every finder is given. */
export interface FactContext {
	article: Article;
	/** The article's sentences, read; `sentences[i]` lies at `article.sentences[i]`. */
	sentences: Sentence[];
	/** What the finders before this one found, in the order of `finders` in index.ts. */
	found: readonly Fact[];
}

/** Finds the facts of one kind. Pure; takes time linear in the text. */
export type FactFinder = (context: FactContext) => Fact[];

/** The words at a span of the article. */
export function textAt(context: FactContext, span: Span): string {
	return context.article.text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** How much of a sentence goes into an id, in UTF-16 units: many facts in one endless sentence must stay cheap. */
const mostKept = 600;

/**
 * A fact's id: made from kind, normalised value and the sentence's own words, so that it outlives
 * changes elsewhere in the article and of case, spaces and punctuation in its own sentence.
 */
export function makeFactId(kind: FactKind, value: string, sentenceText: string): string {
	const words =
		sentenceText
			.slice(0, mostKept)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return `${kind}-${hash(`${value}|${words.join(' ')}`)}`;
}

/** FNV-1a over UTF-16 units in two lanes of 32 bits, written in base 36. */
function hash(text: string): string {
	let first = 0x811c9dc5;
	let second = 0x01000193;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		first = Math.imul(first ^ unit, 0x01000193);
		second = Math.imul(second ^ unit, 0x85ebca6b);
	}
	return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
