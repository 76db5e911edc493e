import type { Span } from '../article/types';
import type { CountValue, DateGrain, FactKind } from '../facts/types';

export interface QuestionBase {
	/** Stable: made from the fact's id and the rule. */
	id: string;
	factId: string;
	factKind: FactKind;
	stem: string;
	/** The place in the article that proves the key (usually its sentence). */
	evidence: Span;
	/** The words inside `evidence` that carry the key. */
	keySpan?: Span;
	/** Name of the writer's rule, e.g. `when.day`. */
	rule: string;
	/** One sentence for feedback; says what is right and why. */
	explanation: string;
	/** 0 (easy) – 1 (hard), estimated. */
	difficulty: number;
}

/** One choice; `why` says why this one is right or wrong, `evidence` is its own place in the article. */
export interface Option {
	text: string;
	correct: boolean;
	why: string;
	evidence?: Span;
}

/** One right option of several. */
export interface ChoiceQuestion extends QuestionBase {
	kind: 'choice';
	options: Option[];
}
/** Several right options; all must be found. */
export interface MultipleQuestion extends QuestionBase {
	kind: 'multiple';
	options: Option[];
}
/** Free text, graded forgivingly. The stem may hold one gap `_____` (a cloze). */
export interface TypedQuestion extends QuestionBase {
	kind: 'typed';
	key: string;
	accepted: string[];
	/** What sort of thing is typed; decides how forgiving grading is. */
	answerType: 'person' | 'country' | 'organisation' | 'place' | 'phrase';
}
export interface NumberQuestion extends QuestionBase {
	kind: 'number';
	/** Shown key, qualifier included where the stem doesn't hold it: `more than 20`. */
	key: string;
	value: CountValue;
}
export interface DateQuestion extends QuestionBase {
	kind: 'date';
	/** Shown both ways: `Thursday, 8 May 2025`. */
	key: string;
	iso: string;
	grain: DateGrain | 'weekday';
}
export interface TrueFalseQuestion extends QuestionBase {
	kind: 'trueFalse';
	/** `stem` is the statement. */
	answer: boolean;
	/** The true statement, when `answer` is false. */
	correction?: string;
}
/** Put events in order of time. */
export interface OrderQuestion extends QuestionBase {
	kind: 'order';
	/** In the right order. */
	items: { text: string; why: string; evidence: Span }[];
}
/** Who said what, and other pairs. */
export interface MatchQuestion extends QuestionBase {
	kind: 'match';
	pairs: { left: string; right: string; why: string; evidence: Span }[];
}
/** Click the sentence that proves a statement. */
export interface EvidenceQuestion extends QuestionBase {
	kind: 'evidence';
	/** Sentences offered; exactly one proves the statement in `stem`. */
	options: Option[];
}
export type Question =
	| ChoiceQuestion
	| MultipleQuestion
	| TypedQuestion
	| NumberQuestion
	| DateQuestion
	| TrueFalseQuestion
	| OrderQuestion
	| MatchQuestion
	| EvidenceQuestion;

/** What was not asked, and why. */
export interface Refusal {
	factId: string;
	rule: string;
	reason: string;
}
