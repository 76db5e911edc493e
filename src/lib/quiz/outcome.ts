import type { FactKind } from '../facts/types';
import type { Mark, Response } from '../grading/types';
import type { Question } from '../questions/types';

/** One question of a sitting with what came of it; `given` is missing where it was never answered. */
export interface Outcome {
	question: Question;
	given?: { response: Response; mark: Mark; overruled: boolean } | undefined;
}

/** How many were right of how many. */
export interface Score {
	right: number;
	of: number;
}

/** Whether an answer counts as right: wholly right, or said to be so by the learner. */
export function counts({ given }: Outcome): boolean {
	return given !== undefined && (given.overruled || given.mark.mark >= 1);
}

/** The score of some outcomes. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
	return { right: outcomes.filter(counts).length, of: outcomes.length };
}

/** The score by kind of fact, in the order in which kinds first came up. */
export function scoresByKind(outcomes: readonly Outcome[]): { kind: FactKind; score: Score }[] {
	const kinds = [...new Set(outcomes.map(({ question }) => question.factKind))];
	return kinds.map((kind) => ({
		kind,
		score: scoreOf(outcomes.filter(({ question }) => question.factKind === kind))
	}));
}

/** A sentence on a result that neither flatters nor scolds. */
export function resultWords({ right, of }: Score): string {
	if (of === 0) return 'Nothing was asked.';
	if (right === of) return 'Every answer was right.';
	if (right === 0) return 'None was right this time. The article holds every answer: read it and try again.';
	if (right * 4 >= of * 3) return 'Nearly all of it stayed with you.';
	if (right * 2 === of) return 'Half of it stayed with you.';
	return right * 2 > of
		? 'More than half of it stayed with you.'
		: 'Much is still to be learnt; what you missed is below.';
}
