import type { FactKind } from '../facts/types';
import { isRight } from '../grading/credit';
import type { Attempt } from '../grading/types';

export { isRight as countsAsRight } from '../grading/credit';

/** Questions that were last answered rightly, last answered wrongly, and never asked. */
export interface Standing {
	right: number;
	wrong: number;
	unasked: number;
}

/** A question as far as its standing needs it. */
export interface Askable {
	id: string;
	factKind: FactKind;
}

/** Where the learner stands with some questions: the latest attempt at each counts. */
export function standingOf(questions: readonly Askable[], latest: ReadonlyMap<string, Attempt>): Standing {
	const standing = { right: 0, wrong: 0, unasked: 0 };
	for (const { id } of questions) {
		const attempt = latest.get(id);
		standing[attempt === undefined ? 'unasked' : isRight(attempt) ? 'right' : 'wrong'] += 1;
	}
	return standing;
}

/** Standings by kind of fact, in the order in which kinds first come up. */
export function standingsByKind(
	questions: readonly Askable[],
	latest: ReadonlyMap<string, Attempt>
): { kind: FactKind; standing: Standing }[] {
	const kinds = [...new Set(questions.map(({ factKind }) => factKind))];
	return kinds.map((kind) => ({
		kind,
		standing: standingOf(
			questions.filter(({ factKind }) => factKind === kind),
			latest
		)
	}));
}

/** A standing in words: `6 right, 2 wrong, 4 not yet asked`. */
export function standingWords({ right, wrong, unasked }: Standing): string {
	return `${right} right, ${wrong} wrong, ${unasked} not yet asked`;
}
