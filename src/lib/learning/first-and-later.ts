import type { FactKind } from '../facts/types';
import { isRight } from '../grading/credit';
import type { FactHistory } from './fact-history';
import { count, type Share } from './share';

/** First answers on a fact, which tell what reading left, and later ones, which tell what practice did. */
export interface FirstAndLater {
	first: Share;
	later: Share;
}

/** The same for all facts, and by their kind in the order in which kinds first come up. */
export interface FirstAndLaterByKind {
	all: FirstAndLater;
	kinds: { kind: FactKind; answers: FirstAndLater }[];
}

/** Tells first answers from later ones; every answer is in one of the two. */
export function firstAndLater(histories: readonly FactHistory[]): FirstAndLaterByKind {
	const all = nothing();
	const kinds = new Map<FactKind, FirstAndLater>();
	for (const { readings } of histories) {
		for (const [index, { attempt }] of readings.entries()) {
			const ofKind = kinds.get(attempt.factKind) ?? nothing();
			kinds.set(attempt.factKind, ofKind);
			for (const answers of [all, ofKind])
				count(index === 0 ? answers.first : answers.later, isRight(attempt));
		}
	}
	return { all, kinds: [...kinds].map(([kind, answers]) => ({ kind, answers })) };
}

function nothing(): FirstAndLater {
	return { first: { right: 0, of: 0 }, later: { right: 0, of: 0 } };
}
