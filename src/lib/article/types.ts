/** A stretch of `article.text`: UTF-16 units, end exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** A calendar date of day grain, ISO 8601, e.g. `2025-05-08`. */
export type IsoDate = string;

/** The line such as `MOSCOW —` that says where a report was filed. */
export interface Dateline {
	place?: string;
	span: Span;
}

/**
 * A news article as a positioned text. `text` is what was pasted, cleaned of control characters, character
 * references (`&mdash;`) and the line breaks of wrapped paragraphs, but otherwise as typed; everything else points
 * into it.
 */
export interface Article {
	/** Stable: made from the text's own words. */
	id: string;
	title?: string;
	/** The day of publication, against which relative dates are resolved. */
	published?: IsoDate;
	dateline?: Dateline;
	/** Who is credited for the text, e.g. `CHINA DAILY/ANN`. */
	source?: string;
	text: string;
	/** Paragraphs of running text; datelines, credits, captions and headings are left out. */
	paragraphs: Span[];
	/** Sentences in reading order; each lies inside one paragraph. */
	sentences: Span[];
}

/** Why a text can't be used; `text` is a sentence for the person who pasted it. */
export interface UnusableText {
	kind:
		'empty' | 'too-short' | 'too-long' | 'not-english' | 'not-prose' | 'binary' | 'locked' | 'broken-file';
	text: string;
}

/** What a reader of text gives back: an article, or the reason there is none. */
export type ReadResult = { article: Article } | { unusable: UnusableText };
