import type { Question } from './types';

/** What wrong options that stand in the article add at the most, and what strangers to it take off. */
const reach = 0.1;

/**
 * How hard a question is, 0–1: its form's own difficulty, more where all wrong options are from the article itself, so
 * that knowing what it is about does not do, less where none is.
 */
export function estimatedDifficulty(question: Question): number {
	if (question.kind !== 'choice') return question.difficulty;
	const wrong = question.options.filter(({ correct }) => !correct);
	const near = wrong.filter(({ evidence }) => evidence).length / Math.max(1, wrong.length);
	return Math.round(100 * (question.difficulty + reach * (2 * near - 1))) / 100;
}
