import type { FactKind } from '../facts/types';
import { chooseQuiz, type QuizWish } from './choose';
import type { Question } from './types';

/** How hard a question may be. */
export type Level = 'easy' | 'medium' | 'hard';

/** What a quiz may ask: "10 questions, easy, no dates". */
export interface Blueprint {
	level?: Level;
	/** Kinds of fact that are left out. */
	without?: readonly FactKind[];
}

/** Difficulties, estimated 0–1 from the form of the answer and how near the wrong ones are, at which a level ends. */
const easiest = 0.4;
const hardest = 0.6;

/** The questions that a blueprint allows. */
export function allowed(questions: readonly Question[], { level, without = [] }: Blueprint): Question[] {
	return questions.filter(
		(question) => !without.includes(question.factKind) && (level === undefined || levelOf(question) === level)
	);
}

/** How hard a question is. */
export function levelOf({ difficulty }: Question): Level {
	if (difficulty <= easiest) return 'easy';
	return difficulty < hardest ? 'medium' : 'hard';
}

/**
 * Two quizzes of one length that share no fact and give each other's keys away no more than one quiz its own: for
 * neighbours at a desk, or for before and after. Questions are paired by kind of fact and difficulty, and of each pair
 * the one goes where the sum of difficulties is behind.
 * @returns two quizzes of up to `count` questions, as long as each other
 */
export function parallelForms(
	questions: readonly Question[],
	{ count, seed }: QuizWish
): [Question[], Question[]] {
	const both = chooseQuiz(questions, { count: 2 * count, seed });
	const ranked = [...both].sort(
		(a, b) =>
			a.factKind.localeCompare(b.factKind) ||
			a.difficulty - b.difficulty ||
			a.evidence.start - b.evidence.start
	);
	const forms: [Question[], Question[]] = [[], []];
	const sum = (form: readonly Question[]) => form.reduce((total, { difficulty }) => total + difficulty, 0);
	for (let at = 0; at + 1 < ranked.length; at += 2) {
		const pair = [ranked[at]!, ranked[at + 1]!].sort((a, b) => b.difficulty - a.difficulty);
		const behind = sum(forms[0]) <= sum(forms[1]) ? 0 : 1;
		forms[behind]!.push(pair[0]!);
		forms[1 - behind]!.push(pair[1]!);
	}
	const inOrder = (form: Question[]) => both.filter((question) => form.includes(question));
	return [inOrder(forms[0]), inOrder(forms[1])];
}
