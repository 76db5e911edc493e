import type { Article } from '$lib/article/types';
import type { Fact } from '$lib/facts/types';
import type { Question } from '$lib/questions/types';
import type { QuizMaterial } from './desk.svelte';

/** What a quiz needs of all that was made of an article. */
export function materialOf(made: {
	article: Article;
	facts: readonly Fact[];
	questions: readonly Question[];
}): QuizMaterial {
	const names = made.facts.flatMap((fact) => (fact.kind === 'participant' ? [fact.value.name] : []));
	return { article: made.article, questions: made.questions, names };
}
