import { drawQuiz } from '$lib/questions/draw-quiz';
import { seedOf } from '$lib/questions/random';
import { readQuizChoice } from '$lib/storage/quiz-choice';
import type { ReaderSettings } from '$lib/storage/reader-settings.svelte';
import type { DrawnQuiz, QuizMaterial } from '../desk.svelte';

/**
 * The quiz that comes next by what the learner chose. Forms A and B are drawn by a seed from the article, so that they
 * are a pair also on two machines; any other quiz by the seed given.
 */
export function nextQuiz(
	{ article, questions }: QuizMaterial,
	{ quizLength, quizChoice }: Pick<ReaderSettings, 'quizLength' | 'quizChoice'>,
	seedGiven: number
): DrawnQuiz {
	const choice = readQuizChoice(quizChoice);
	const seed = choice.form ? seedOf(article.id) : seedGiven;
	return { questions: drawQuiz(questions, choice, { count: quizLength, seed }), seed };
}
