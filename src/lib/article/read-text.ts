import { makeArticleId } from './article-id';
import { cleanText } from './clean-text';
import { readFrontMatter } from './front-matter';
import { readLayout } from './layout';
import { readDay } from './line-dates';
import { findSentences } from './sentences';
import type { Article, IsoDate, ReadResult } from './types';
import { isTooShort, mostCharacters, tooShort, unusable, whyUnusable } from './usable';

/** Further apart, one of a file's date and the text's own is no day of publication. */
const mostDaysApart = 7;

/** What is known of an article from elsewhere; it wins over what the text says. */
export interface Overrides {
	title?: string;
	published?: IsoDate;
	source?: string;
}

/**
 * Reads a pasted text into an article: title, day, place and credit, paragraphs and sentences. Pure, linear, at
 * most 2 million characters; what can't be used comes back as a sentence that says what to do.
 */
export function readText(raw: string, overrides: Overrides = {}): ReadResult {
	if (raw.length > mostCharacters) return unusable('too-long');
	const cleaned = cleanText(raw);
	const front = readFrontMatter(cleaned);
	const bad = whyUnusable(cleaned.slice(front?.end ?? 0));
	if (bad) return bad;
	const title = plain(overrides.title) ?? plain(front?.title);
	const layout = readLayout(cleaned, front?.end ?? 0, title);
	const { text, paragraphs } = layout;
	const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph));
	const running = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n');
	const words = count(running);
	if (isTooShort(words, sentences.length)) {
		const all = count(text.slice(front?.end ?? 0));
		return all > words * 2 + 60 ? unusable('not-prose') : tooShort(words);
	}
	return {
		article: {
			id: makeArticleId(running),
			...given('title', title ?? layout.title),
			...given('published', overrides.published ?? dayOfWriting(readDay(front?.date), layout.published)),
			...given('dateline', layout.dateline),
			...given('source', plain(overrides.source) ?? plain(front?.source) ?? layout.source),
			text,
			paragraphs,
			sentences
		}
	};
}

/** A file's date and the text's own may lie days apart; "yesterday" counts from the day that the text gives. */
function dayOfWriting(file: IsoDate | undefined, own: IsoDate | undefined): IsoDate | undefined {
	if (!file || !own) return file ?? own;
	return Math.abs(Date.parse(file) - Date.parse(own)) <= mostDaysApart * 86_400_000 ? own : file;
}

function count(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}

function plain(value: string | undefined): string | undefined {
	const text = value === undefined ? '' : cleanText(value).replace(/\s+/g, ' ').trim();
	return text === '' ? undefined : text;
}

/** The field where there is a value, nothing where there is none. */
function given<Name extends keyof Article>(name: Name, value: Article[Name] | undefined): Partial<Article> {
	return value === undefined ? {} : { [name]: value };
}
