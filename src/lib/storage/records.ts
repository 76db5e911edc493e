/** The kinds of record in localStorage: how each looks, and how older versions become it. */
import * as v from 'valibot';
import type { Sitting } from '../quiz/types';
import type { Pack } from './attempt-code';
import type { RecordKind } from './record-space';

// Checks of our own instead of the library's pipes: this is loaded before the first question.
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const count = v.custom<number>(isCount);
const time = v.custom<number>(Number.isFinite);

/** One attempt as a row (see attempt-code.ts); its id stands in its key. Cells are checked there, quicker. */
export const attemptRecord: RecordKind<unknown[]> = {
	schema: v.custom<unknown[]>(Array.isArray),
	migrations: []
};

function areStrings(value: unknown): boolean {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Some hundred attempts; rows are checked one by one, so that one broken row costs one answer. */
export const packRecord: RecordKind<Pack> = {
	schema: v.object({
		table: v.custom<string[]>(areStrings),
		from: time,
		rows: v.custom<unknown[]>(Array.isArray)
	}),
	migrations: []
};

/** Whether the learner's "my answer was right" stands; the later stamp wins. */
export interface Overrule {
	overruled: boolean;
	stamp: number;
}
export const overruleRecord: RecordKind<Overrule> = {
	schema: v.object({ overruled: v.boolean(), stamp: time }),
	migrations: []
};

/** A sitting with its stamp (see `StampedAttempt`). */
export interface StampedSitting {
	sitting: Sitting;
	stamp: number;
}
export const sittingRecord: RecordKind<StampedSitting> = {
	schema: v.object({
		sitting: v.object({
			id: v.string(),
			articleId: v.string(),
			questionIds: v.array(v.string()),
			seed: v.number(),
			started: time,
			current: count
		}),
		stamp: time
	}),
	migrations: []
};

/** What was said of an answer, a fact or the reviews and may be said otherwise later: the later stamp wins. */
export interface Said {
	value: boolean | number | string;
	stamp: number;
}
const isNumberOrText = (value: unknown) => typeof value === 'string' || Number.isFinite(value);
/** An answer was taken back; a fact is suspended; something was chosen about reviews. */
export type SaidKind = 'withdrawal' | 'suspension' | 'choice';
const yesOrNo: RecordKind<Said> = { schema: v.object({ value: v.boolean(), stamp: time }), migrations: [] };
export const saidRecords: Record<SaidKind, RecordKind<Said>> = {
	withdrawal: yesOrNo,
	suspension: yesOrNo,
	choice: {
		schema: v.object({ value: v.custom<number | string>(isNumberOrText), stamp: time }),
		migrations: []
	}
};

/** A tombstone: attempts and sittings up to `stamp` were erased, unless undone. */
export interface Erasure {
	stamp: number;
	undone: boolean;
}
export const erasureRecord: RecordKind<Erasure> = {
	schema: v.object({ stamp: time, undone: v.boolean() }),
	migrations: []
};

/** More questions than anybody takes in one sitting: stands for all that an article gives. */
export const longestQuiz = 100;

/** What the learner chose about the app itself. */
export interface Settings {
	/** Questions in a quiz, at the most. */
	quizLength: number;
	/** Whether keys choose and check on the whole quiz page. */
	keys: boolean;
	/** What quizzes may ask, where not just anything; read by `readQuizChoice` where it is wanted. */
	quizChoice?: unknown;
}
export const settingsRecord: RecordKind<Settings> = {
	schema: v.object({
		quizLength: v.custom<number>((value) => isCount(value) && value >= 1 && value <= longestQuiz),
		keys: v.boolean(),
		quizChoice: v.optional(v.unknown())
	}),
	migrations: []
};

/** What stands in the paste box. */
export interface Draft {
	text: string;
	title?: string | undefined;
	published?: string | undefined;
}
export const draftRecord: RecordKind<Draft> = {
	schema: v.object({
		text: v.string(),
		title: v.optional(v.string()),
		published: v.optional(v.string())
	}),
	migrations: []
};
