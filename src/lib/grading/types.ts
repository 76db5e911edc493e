import type { FactKind } from '../facts/types';

/** What a learner gave, by kind of question; the shape storage keeps. */
export type Response =
	| { kind: 'choice'; option: number }
	| { kind: 'multiple'; options: number[] }
	| { kind: 'text'; text: string }
	| { kind: 'trueFalse'; answer: boolean }
	| { kind: 'order'; order: number[] }
	| { kind: 'match'; rights: number[] }
	| { kind: 'shown' };

/** One answer, kept for ever as it was given; everything else is derived. */
export interface Attempt {
	id: string;
	articleId: string;
	questionId: string;
	factId: string;
	factKind: FactKind;
	sittingId: string;
	response: Response;
	/** 0–1; 1 is right. */
	mark: number;
	/** The learner said "my answer was right". */
	overruled?: boolean;
	/** Milliseconds since 1970. */
	at: number;
	/** Milliseconds from shown to answered. */
	took: number;
	confidence?: 'sure' | 'unsure';
}

/** What grading says of a response. */
export interface Mark {
	/** 0–1; 1 is right, between is partly right. */
	mark: number;
	/** For lists, orders and pairs: each part right or not. */
	parts?: boolean[];
	/** Why a near miss was taken or not ("Small slip: Zelensky"), for the feedback. */
	note?: string;
}
