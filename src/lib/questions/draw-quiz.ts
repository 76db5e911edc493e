import type { FactKind } from '../facts/types';
import { allowed, parallelForms, type Blueprint, type Level } from './blueprint';
import { chooseQuiz, type QuizWish } from './choose';
import type { Question } from './types';

/** One of two quizzes of an article that are as hard as each other and share no fact. */
export type Form = 'A' | 'B';

export const levels: readonly Level[] = ['easy', 'medium', 'hard'];
export const factKinds: readonly FactKind[] = ['date', 'count', 'participant', 'place', 'quotation', 'list'];
export const forms: readonly Form[] = ['A', 'B'];

/** What somebody chose for a quiz besides its length. */
export interface QuizChoice extends Blueprint {
	/** None where the quiz is one by itself. */
	form?: Form;
}

/**
 * Draws the quiz that was chosen. The same questions, choice, length and seed give the same quiz; forms A and B are a
 * pair only where all but the form is the same.
 */
export function drawQuiz(questions: readonly Question[], choice: QuizChoice, wish: QuizWish): Question[] {
	const left = allowed(questions, choice);
	if (!choice.form) return chooseQuiz(left, wish);
	return parallelForms(left, wish)[choice.form === 'A' ? 0 : 1];
}
