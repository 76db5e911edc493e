import type { Article, Span } from '../article/types';
import type { Fact } from '../facts/types';
import type { Question, Refusal } from './types';

/** What became of one sentence; questions and facts by their ids. */
export interface SentenceCoverage {
	/** Index into `article.sentences`. */
	sentence: number;
	span: Span;
	/** Facts told in it. Who or what is named again and again is told where it is named first. */
	facts: string[];
	/** Those of `facts` that some question asks for, be its proof here or in another sentence. */
	askedFacts: string[];
	/** Questions of the quiz whose proof stands here. */
	asked: string[];
	/** Questions that passed, and whose proof stands here, but that the quiz leaves out. */
	possible: string[];
	/** Those of `facts` that no question asks for, and why: never without a reason. */
	refused: { factId: string; reasons: string[] }[];
}

/** What the engine made of an article. */
export interface Made {
	article: Article;
	facts: readonly Fact[];
	/** Every question that passed. */
	questions: readonly Question[];
	refused: readonly Refusal[];
}

/** Said of a fact that no writer took up, and so none refused with a reason of its own. */
export const noQuestionProved = 'no question about it could be proved from the text';

/**
 * The coverage map: for every sentence what is asked, what could be asked, and what was refused and why.
 * Takes time linear in the text. No part of `index.ts`: who makes questions need not load it.
 * @param quiz the questions that were chosen of those that passed; all of them where none were chosen
 */
export function coverageOf(
	{ article, facts, questions, refused }: Made,
	quiz: readonly Question[] = questions
): SentenceCoverage[] {
	const map = article.sentences.map((span, sentence): SentenceCoverage => ({
		sentence,
		span,
		facts: [],
		askedFacts: [],
		asked: [],
		possible: [],
		refused: []
	}));
	const chosen = new Set(quiz.map(({ id }) => id));
	for (const question of questions)
		for (const at of new Set(proofOf(question).flatMap((span) => sentencesAt(article, span))))
			map[at]![chosen.has(question.id) ? 'asked' : 'possible'].push(question.id);
	const askedFor = new Set(questions.map(({ factId }) => factId));
	const reasons = reasonsOf(refused);
	for (const { id, span } of facts)
		for (const at of sentencesAt(article, span)) {
			const row = map[at]!;
			row.facts.push(id);
			if (askedFor.has(id)) row.askedFacts.push(id);
			else row.refused.push({ factId: id, reasons: [...(reasons.get(id) ?? [noQuestionProved])] });
		}
	return map;
}

/** Where a question's key is proved: events in order and pairs have each a place of its own. */
function proofOf(question: Question): Span[] {
	switch (question.kind) {
		case 'order':
			return question.items.map(({ evidence }) => evidence);
		case 'match':
			return question.pairs.map(({ evidence }) => evidence);
		default:
			return [question.evidence];
	}
}

/** Why each fact was refused; what several rules say is said once. */
function reasonsOf(refused: readonly Refusal[]): Map<string, Set<string>> {
	const reasons = new Map<string, Set<string>>();
	for (const { factId, reason } of refused)
		reasons.set(factId, (reasons.get(factId) ?? new Set()).add(reason));
	return reasons;
}

/** Indices of the sentences that share a character with a span: several for a long quotation. */
function sentencesAt({ sentences }: Article, { start, end }: Span): number[] {
	let from = 0;
	let to = sentences.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (sentences[middle]!.end > start) to = middle;
		else from = middle + 1;
	}
	const found: number[] = [];
	for (let at = from; at < sentences.length && sentences[at]!.start < end; at++) found.push(at);
	return found;
}
