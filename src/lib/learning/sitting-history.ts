import { isRight } from '../grading/credit';
import type { Attempt } from '../grading/types';
import type { Sitting } from '../quiz/types';
import { stepLength, type Work } from './work';

/** One sitting with its answers. */
export interface SittingLine {
	id: string;
	/**
	 * A review has no record of its own: it is told by its facts, which had all been asked for before. Of old quizzes
	 * the record is gone too; one that was taken again then counts as a review of its facts, which it was.
	 */
	kind: 'quiz' | 'review';
	/** The articles it asked about, in the order asked. */
	articleIds: string[];
	/** Milliseconds since 1970. */
	started: number;
	/** Every answer in the order given; with two tabs a question may have two. */
	answers: Attempt[];
	/** Questions answered, and those whose last answer was right. */
	answered: number;
	right: number;
	/** Questions asked; as many as were answered where no record says more. */
	of: number;
	/** The answers that were the first ever on their fact, by id. */
	first: ReadonlySet<string>;
}

/** All sittings with an answer, the latest first; every answer is in one of them. Attempts are in the order given. */
export function* sittingHistory(
	attempts: readonly Attempt[],
	sittings: readonly Sitting[]
): Work<SittingLine[]> {
	const known = new Map(sittings.map((sitting) => [sitting.id, sitting]));
	const bySitting = new Map<string, { answers: Attempt[]; first: Set<string> }>();
	const facts = new Set<string>();
	for (const [index, attempt] of attempts.entries()) {
		const ofSitting = bySitting.get(attempt.sittingId) ?? { answers: [], first: new Set<string>() };
		bySitting.set(attempt.sittingId, ofSitting);
		ofSitting.answers.push(attempt);
		if (!facts.has(attempt.factId)) ofSitting.first.add(attempt.id);
		facts.add(attempt.factId);
		if (index % stepLength === 0) yield;
	}
	const lines: SittingLine[] = [];
	for (const [id, { answers, first }] of bySitting) {
		lines.push(lineOf(id, answers, first, known.get(id)));
		if (lines.length % 50 === 0) yield;
	}
	return lines.sort((a, b) => b.started - a.started);
}

function lineOf(
	id: string,
	answers: Attempt[],
	first: Set<string>,
	sitting: Sitting | undefined
): SittingLine {
	const latest = new Map(answers.map((attempt) => [`${attempt.articleId}/${attempt.questionId}`, attempt]));
	return {
		id,
		kind: sitting || first.size > 0 ? 'quiz' : 'review',
		articleIds: [...new Set(answers.map(({ articleId }) => articleId))],
		started: sitting?.started ?? answers[0]!.at,
		answers,
		answered: latest.size,
		right: [...latest.values()].filter(isRight).length,
		of: sitting?.questionIds.length ?? latest.size,
		first
	};
}
