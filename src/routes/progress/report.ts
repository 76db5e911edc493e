import type { FactKind } from '$lib/facts/types';
import type { Attempt } from '$lib/grading/types';
import {
	countsAsRight,
	standingOf,
	standingsByKind,
	type Askable,
	type Standing
} from '$lib/learning/standing';
import { stepLength, type Work } from '$lib/learning/work';
import type { Where } from '../addresses';
import type { Coverage } from './coverage';
import { lostArticle } from './titles';

/** One line of the table by article. */
export interface ArticleLine {
	articleId: string;
	title: string;
	where?: Where | undefined;
	standing: Standing;
}

/** How far the articles were asked about. */
export interface Report {
	articles: ArticleLine[];
	kinds: { kind: FactKind; standing: Standing }[];
	/** How many answers were given in all, and how many of them were right. */
	answers: { given: number; right: number };
}

/**
 * The report on all attempts. Articles that can be asked come first; those that are gone are told from their
 * attempts alone. Questions that an article no longer has count while their attempts are kept.
 */
export function* reportOn(coverages: readonly Coverage[], attempts: readonly Attempt[]): Work<Report> {
	const known = new Map(coverages.map((coverage) => [coverage.articleId, coverage]));
	const all = [...coverages, ...gone(attempts, known)];
	yield;
	const latest = new Map<string, Attempt>();
	for (const [index, attempt] of attempts.entries()) {
		latest.set(keyOf(attempt.articleId, attempt.questionId), attempt);
		if (index % stepLength === 0) yield;
	}
	const keyed = all.map(({ articleId, questions }) =>
		questions.map(({ id, factKind }) => ({ id: keyOf(articleId, id), factKind }))
	);
	yield;
	return {
		articles: all.map(({ articleId, title, where }, index) => ({
			articleId,
			title,
			where,
			standing: standingOf(keyed[index] ?? [], latest)
		})),
		kinds: standingsByKind(keyed.flat(), latest),
		answers: { given: attempts.length, right: attempts.filter(countsAsRight).length }
	};
}

/** Question ids are stable within an article only. */
function keyOf(articleId: string, questionId: string): string {
	return `${articleId}/${questionId}`;
}

function gone(attempts: readonly Attempt[], known: ReadonlyMap<string, Coverage>): Coverage[] {
	const questions = new Map<string, Map<string, Askable>>();
	for (const { articleId, questionId, factKind } of attempts) {
		if (known.has(articleId)) continue;
		const ofArticle = questions.get(articleId) ?? new Map<string, Askable>();
		questions.set(articleId, ofArticle.set(questionId, { id: questionId, factKind }));
	}
	return [...questions].map(([articleId, ofArticle]) => ({
		articleId,
		...lostArticle,
		questions: [...ofArticle.values()]
	}));
}
