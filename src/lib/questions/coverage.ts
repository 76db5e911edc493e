import type { Article, Span } from '../article/types';
import type { Fact } from '../facts/types';
import type { Question, Refusal } from './types';

/** What became of one sentence: whether a quiz can ask about it, and if not, why. */
export interface SentenceCoverage {
	/** Its place in `article.sentences`. */
	sentence: number;
	span: Span;
	/** Ids of the facts that it tells. */
	facts: string[];
	/** Ids of the quiz's questions whose proof stands in it. */
	asked: string[];
	/** Ids of further questions that could be asked of it and are not in the quiz. */
	possible: string[];
	/** What was not asked about its facts, and why; empty for a fact that something asks for. */
	refused: Refusal[];
}

/** What an engine made of an article. */
interface Made {
	article: Article;
	facts: readonly Fact[];
	/** Every question that passed. */
	questions: readonly Question[];
	refused: readonly Refusal[];
}

/**
 * The coverage map: for every sentence what is asked, what could be asked, and what was refused and why.
 * @param quiz the questions that were chosen; all that passed where nothing was
 */
export function coverageOf(
	{ article, facts, questions, refused }: Made,
	quiz: readonly Question[] = questions
): SentenceCoverage[] {
	const inQuiz = new Set(quiz.map(({ id }) => id));
	const served = new Set(questions.map(({ factId }) => factId));
	const sentenceOf = new Map(facts.map((fact) => [fact.id, fact.sentence]));
	const map = article.sentences.map(({ start, end }, sentence): SentenceCoverage => ({
		sentence,
		span: { start, end },
		facts: [],
		asked: [],
		possible: [],
		refused: []
	}));
	for (const { id, sentence } of facts) map[sentence]?.facts.push(id);
	for (const question of questions)
		for (const row of map)
			if (row.span.start < question.evidence.end && row.span.end > question.evidence.start)
				row[inQuiz.has(question.id) ? 'asked' : 'possible'].push(question.id);
	for (const refusal of refused) {
		const row = map[sentenceOf.get(refusal.factId) ?? -1];
		if (row && !served.has(refusal.factId)) row.refused.push(refusal);
	}
	return map;
}
