import type { Span } from '../article/types';

/** Who says it, where the article gives it as somebody's words or claim. */
export interface Claim {
	/** The speaker's full name or description as the article first gives it. */
	source: string;
	/** The reporting verb's lemma, e.g. `say`. */
	verb: string;
}

export type FactKind = 'date' | 'count' | 'participant' | 'place' | 'quotation' | 'list';

export interface FactBase {
	/** Stable: made from kind, normalised value and the sentence's own words. */
	id: string;
	/** The words that carry the answer. */
	span: Span;
	/** Index into `article.sentences`. */
	sentence: number;
	claim?: Claim;
	/** 0–1. */
	confidence: number;
}

export type DateGrain = 'day' | 'month' | 'year' | 'decade' | 'century' | 'range';

export interface DateValue {
	/** `2025-05-08` | `2025-05` | `2015` | `1990s` → `1990/1999` | `1931/1945`; a weekday without a dateline gives `weekday:Thursday`. */
	iso: string;
	grain: DateGrain | 'weekday';
	/** As the article puts it, preposition included: `on Thursday`. */
	phrase: string;
	/** True where the article's words already name the date in full (no dateline needed). */
	absolute: boolean;
	/** True for a plan, a deadline, "next week": after the article's date. */
	future?: boolean;
	/** True where the date only names something ("the 2015 Treaty", "(1931-45)" in a war's name). */
	partOfName?: boolean;
}

export type CountModifier =
	| 'more than'
	| 'over'
	| 'less than'
	| 'fewer than'
	| 'under'
	| 'at least'
	| 'at most'
	| 'about'
	| 'around'
	| 'approximately'
	| 'roughly'
	| 'some'
	| 'nearly'
	| 'almost'
	| 'up to'
	| 'as many as'
	| 'as much as';

export interface CountValue {
	value: number;
	/** Upper end of "20 to 30". */
	upper?: number;
	/** What is counted, as in the text: `bilateral cooperation documents`; for ordinals the noun ("visit"). */
	unit: string;
	modifier?: CountModifier;
	ordinal?: boolean;
	percent?: boolean;
	/** ISO 4217, or the sign's own word where unclear. */
	currency?: string;
	/** A match score "3-1": value is the first, upper the second. */
	score?: boolean;
	/** An age in years ("34-year-old", "aged 34", "Smith, 34,"). */
	age?: boolean;
	/** A duration or measure: the unit is `days`, `km` and so on. */
	measure?: boolean;
}

export type ParticipantType = 'person' | 'country' | 'organisation' | 'group';

export interface ParticipantValue {
	/** The fullest proper name in the article, title left off: `Vladimir Putin`. */
	name: string;
	/** Every other form in the article ("Putin", "President Vladimir Putin", "the Russian president"). */
	aliases: string[];
	type: ParticipantType;
	/** `Russian President` */
	role?: string;
	/** Grammatical gender where known from he/she or a first name. */
	gender?: 'f' | 'm';
	/** Every place it is named, in order (names and role nouns; no pronouns). */
	mentions: Span[];
}

export interface PlaceValue {
	name: string;
	kind: 'country' | 'city' | 'region' | 'site' | 'place';
	aliases: string[];
	mentions: Span[];
}

export interface QuotationValue {
	/** Full name (or description) of the speaker, pronouns resolved. */
	speaker: string;
	/** The words quoted, without marks. */
	text: string;
	/** False for reported speech without quotation marks. */
	direct: boolean;
	/** Where the speaker is named ("Xi said" → "Xi"). */
	speakerSpan?: Span;
}

export interface ListValue {
	/** What it is a list of, as in the text: `areas`. */
	label: string;
	items: string[];
	/** Place of every item, in order. */
	itemSpans: Span[];
	/** True after "such as", "including": it may go on. */
	open: boolean;
}

export interface DateFact extends FactBase {
	kind: 'date';
	value: DateValue;
}
export interface CountFact extends FactBase {
	kind: 'count';
	value: CountValue;
}
export interface ParticipantFact extends FactBase {
	kind: 'participant';
	value: ParticipantValue;
}
export interface PlaceFact extends FactBase {
	kind: 'place';
	value: PlaceValue;
}
export interface QuotationFact extends FactBase {
	kind: 'quotation';
	value: QuotationValue;
}
export interface ListFact extends FactBase {
	kind: 'list';
	value: ListValue;
}
/** One thing the article states, with the place that states it. */
export type Fact = DateFact | CountFact | ParticipantFact | PlaceFact | QuotationFact | ListFact;
