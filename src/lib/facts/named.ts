import type { Span } from '../article/types';
import type { Sentence } from '../language/types';
import type { NameType } from './name-types';

/** One place where something is named. */
export interface NamedMention extends Span {
	sentence: number;
	/** First and last token in the sentence. */
	first: number;
	last: number;
	/** First token of a title before the name. */
	titleFirst?: number;
	text: string;
	/** A name ("Xi"), or a role that stands for one ("the Russian president"). */
	form: 'name' | 'role';
	/** The preposition right before it, lower case. */
	preposition?: string;
}

/** Someone or something that the article names, with all the forms it is named by. */
export interface Named {
	type: NameType;
	/** The fullest name in the article. */
	name: string;
	aliases: string[];
	mentions: NamedMention[];
	role?: string;
	gender?: 'f' | 'm';
	placeKind?: 'country' | 'city' | 'region' | 'site' | 'place';
	/** The broader place the article names with it: "France" in "Paris, France". */
	within?: string;
	/** 0–1: how sure the type and the gathering of forms are. */
	confidence: number;
}

/** Sentences of more tokens than this are no prose and are not read for names, speech and lists. */
export const longestSentence = 500;

/** Whether a mention is the subject of its clause, or part of one. */
export function isSubject(sentence: Sentence, mention: { first: number; last: number }): boolean {
	for (let at = mention.first; at <= mention.last; at++) {
		const token = sentence.tokens[at];
		if (token && /^[nc]subj/.test(token.relation)) return true;
	}
	return false;
}

/** A name's form for comparing: possessive, dots, "the" and typographic apostrophes off. */
export function nameKey(text: string): string {
	const plain = text.replace(/[’‘]/g, "'").replace(/\./g, '').replace(/^the /i, '');
	return plain.length <= 4 ? plain : plain.toLowerCase();
}
