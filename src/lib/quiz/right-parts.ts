import type { MatchQuestion } from '../questions/types';

/** One right part on offer: the place of its pair, a letter to call it by, its words. */
export interface RightPart {
	place: number;
	letter: string;
	text: string;
}

/** The right parts in the order of the alphabet, equal ones once, so that their order gives nothing away. */
export function rightParts(question: MatchQuestion): RightPart[] {
	return question.pairs
		.map(({ right }, place) => ({ place, text: right }))
		.filter(({ text, place }) => question.pairs.findIndex(({ right }) => right === text) === place)
		.sort((one, other) => (one.text < other.text ? -1 : 1))
		.map(({ place, text }, index) => ({ place, text, letter: String.fromCharCode(65 + (index % 26)) }));
}
