import * as v from 'valibot';
import type { Article } from '../article/types';
import type { Fact } from '../facts/types';
import type { Sentence } from '../language/types';
import type { Question, Refusal } from '../questions/types';

/** An article as the shelf keeps it, with all that was made of it. */
export interface ShelfArticle {
	article: Article;
	facts: Fact[];
	questions: Question[];
	refused: Refusal[];
	/** Trees, where a page wants them again without reading anew. */
	sentences?: Sentence[] | undefined;
	/** Milliseconds since 1970. */
	createdAt: number;
}

/** What the shelf shows of an article without loading it. */
export interface ArticleSummary {
	id: string;
	title: string;
	published?: string | undefined;
	source?: string | undefined;
	createdAt: number;
	/** In words, for "4 minutes to read". */
	words: number;
	facts: number;
	questions: number;
}

/** The line of the shelf for an article; without a title its first words stand in. */
export function summarise({ article, facts, questions, createdAt }: ShelfArticle): ArticleSummary {
	return {
		id: article.id,
		title: article.title?.trim() || firstWords(article.text),
		...(article.published !== undefined && { published: article.published }),
		...(article.source !== undefined && { source: article.source }),
		createdAt,
		words: countWords(article.text),
		facts: facts.length,
		questions: questions.length
	};
}

function firstWords(text: string): string {
	const start = text.slice(0, 400).trim();
	const words = start.split(/\s+/).slice(0, 8).join(' ');
	return words.length < start.length ? `${words.slice(0, 80)}…` : words || 'Untitled article';
}

function countWords(text: string): number {
	let words = 0;
	let inWord = false;
	for (let at = 0; at < text.length; at++) {
		const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0;
		if (!space && !inWord) words++;
		inWord = !space;
	}
	return words;
}

const span = v.object({ start: v.number(), end: v.number() });
const named = v.object({ id: v.string(), kind: v.string() });

/**
 * The frame of a kept article, to check and not to parse: parsing would drop all else. It was written by this app and is checked for what its pages rely on, not
 * field by field: questions are held against their own article again by whoever shows them.
 */
export const ShelfArticleSchema = v.object({
	article: v.object({
		id: v.string(),
		text: v.string(),
		paragraphs: v.array(span),
		sentences: v.array(span)
	}),
	facts: v.array(named),
	questions: v.array(v.object({ id: v.string(), kind: v.string(), stem: v.string(), factId: v.string() })),
	refused: v.array(v.object({ factId: v.string(), rule: v.string(), reason: v.string() })),
	createdAt: v.number()
});
