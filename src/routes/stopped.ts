import type { Attempt } from '$lib/grading/types';
import type { Sitting } from '$lib/quiz/types';

/** An article whose quiz can be taken. */
export interface Takeable {
	articleId: string;
	title: string;
	/** Where its quiz is. */
	quiz: string;
}

/** A quiz that was begun and not finished. */
export interface Stop extends Takeable {
	/** The question that waits, from 1. */
	question: number;
	questions: number;
}

/** Where the reader stopped, latest first: the last sitting of each article, if it has answers and is unfinished. */
export function stopsOf(
	sittings: readonly Sitting[],
	attempts: readonly Attempt[],
	articles: readonly Takeable[]
): Stop[] {
	const answered = new Set(attempts.map(({ sittingId }) => sittingId));
	const byId = new Map(articles.map((article) => [article.articleId, article]));
	const seen = new Set<string>();
	const stops: Stop[] = [];
	for (const { id, articleId, questionIds, current } of [...sittings].sort((a, b) => b.started - a.started)) {
		const article = byId.get(articleId);
		if (!article || seen.has(articleId)) continue;
		seen.add(articleId);
		if (current < questionIds.length && answered.has(id)) {
			stops.push({ ...article, question: current + 1, questions: questionIds.length });
		}
	}
	return stops;
}
