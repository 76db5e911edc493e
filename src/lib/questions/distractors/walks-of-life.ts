import type { ParticipantFact } from '../../facts/types';
import { linesOf, once } from '../../words';

/** Each walk of life with the words of the offices and trades in it. */
const walks = once(() =>
	linesOf('walks-of-life').map((line) => {
		const [walk = '', words = ''] = line.split(' : ');
		const forms = words.split(' ').map((word) => word.replaceAll('_', ' '));
		return [walk, new RegExp(`(?:^|[ -])(?:${forms.join('|')})s?(?![\\p{L}-])`, 'iu')] as const;
	})
);

/**
 * The walk of life that a role belongs to: "US Secretary of State" is a minister's, "rookie relief pitcher" a player's;
 * undefined where no list knows the role. Whom somebody works for says nothing: a president's adviser is no president.
 */
export function walkOf(role: string | undefined): string | undefined {
	const own = role?.split(/ (?:for|at|in|to|with|of the) /)[0];
	return own && walks().find(([, words]) => words.test(own))?.[0];
}

/**
 * Whether two people are of one walk of life by what the article tells of them. Of wrong answers that were not, raters
 * struck more than half: a professor beside the President, a pharaoh beside a colonel.
 */
export function areOfOneWalk(a: ParticipantFact, b: ParticipantFact): boolean {
	const walk = walkOf(a.value.role);
	return walk !== undefined && walk === walkOf(b.value.role);
}
