import type { FactKind } from '$lib/facts/types';
import type { Attempt } from '$lib/grading/types';
import {
	countsAsRight,
	latestByQuestion,
	standingOf,
	standingsByKind,
	type Askable,
	type Standing
} from '$lib/learning/standing';
import type { Sitting } from '$lib/quiz/types';
import type { Where } from '../addresses';
import type { Coverage } from './coverage';

/** One line of the progress page's tables. */
export interface ArticleLine {
	articleId: string;
	title: string;
	where?: Where | undefined;
	standing: Standing;
}

/** One sitting of the history. */
export interface HistoryLine {
	id: string;
	title: string;
	where?: Where | undefined;
	/** Milliseconds since 1970. */
	started: number;
	right: number;
	answered: number;
	of: number;
}

/** All that the progress page tells. */
export interface Report {
	articles: ArticleLine[];
	kinds: { kind: FactKind; standing: Standing }[];
	history: HistoryLine[];
	/** How many answers were given in all, and how many of them were right. */
	answers: { given: number; right: number };
}

const lost = 'An article no longer on the shelf';

/**
 * The report on all attempts. Articles that can be asked come first; those that are gone are told from their
 * attempts alone. Questions that an article no longer has count while their attempts are kept.
 */
export function reportOn(
	coverages: readonly Coverage[],
	attempts: readonly Attempt[],
	sittings: readonly Sitting[]
): Report {
	const known = new Map(coverages.map((coverage) => [coverage.articleId, coverage]));
	const all = [...coverages, ...gone(attempts, known)];
	const latest = latestByQuestion(
		attempts.map((attempt) => ({ ...attempt, questionId: keyOf(attempt.articleId, attempt.questionId) }))
	);
	const keyed = all.map(({ articleId, questions }) =>
		questions.map(({ id, factKind }) => ({ id: keyOf(articleId, id), factKind }))
	);
	return {
		articles: all.map(({ articleId, title, where }, index) => ({
			articleId,
			title,
			where,
			standing: standingOf(keyed[index] ?? [], latest)
		})),
		kinds: standingsByKind(keyed.flat(), latest),
		history: historyOf(sittings, attempts, known),
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
		title: lost,
		questions: [...ofArticle.values()]
	}));
}

function historyOf(
	sittings: readonly Sitting[],
	attempts: readonly Attempt[],
	known: ReadonlyMap<string, Coverage>
): HistoryLine[] {
	const bySitting = new Map<string, Map<string, Attempt>>();
	for (const attempt of attempts) {
		const ofSitting = bySitting.get(attempt.sittingId) ?? new Map<string, Attempt>();
		bySitting.set(attempt.sittingId, ofSitting.set(attempt.questionId, attempt));
	}
	return sittings.flatMap(({ id, articleId, questionIds, started }) => {
		const given = [...(bySitting.get(id)?.values() ?? [])];
		if (given.length === 0) return [];
		const { title = lost, where } = known.get(articleId) ?? {};
		const right = given.filter(countsAsRight).length;
		return [{ id, title, where, started, right, answered: given.length, of: questionIds.length }];
	});
}
