import type { Span } from '../../lib/article/types';

/** A fact that a careful reader listed (`facts/<id>.json`). Offsets count from the start of the body. */
export interface GoldFact {
	id: string;
	kind: 'date' | 'count' | 'participant' | 'place' | 'quote' | 'list';
	sentence: string;
	evidence: Span & { text: string };
	answer: string;
	acceptable_answers: string[];
	normalised: GoldValue;
}

/** What the fact comes to; which of these are there depends on its kind. */
export interface GoldValue {
	/** A year, a month, a day, a moment, a bare time `T07:50` or an interval `a/b`. */
	iso?: string;
	/** The day of a moment. */
	day?: string;
	value?: number;
	unit?: string;
	modifier?: string;
	score?: string;
	name?: string;
	speaker?: string;
	text?: string;
	items?: string[];
}

/** Names, dates and sentences marked by hand (`gold/<id>.json`). */
export interface Gold {
	mentions: (Span & { id: string; text: string; type: string; form: string; cluster: string; head: Span })[];
	dates: (Span & { text: string; tag: string; when?: string; from?: string; to?: string })[];
	sentences: Span[];
}

/** A row of `index.json`. */
export interface IndexRow {
	id: string;
	file: string;
	words: number;
	genre: string;
	body_start: number;
	gold: boolean;
	facts: boolean;
}
