import { quoting } from '../questions/quoting';
import type { Question } from '../questions/types';
import { keyLines } from './answer-words';

/** Words of an explanation that only lead to the answer: "It was …", "The article names …", "… said it". */
const frame = /^(?:it|they|is|was|were|gives|in|and|said|the|article|names)$/i;

/**
 * An explanation's own words, for a page that shows the sentence in its paragraph below. Empty where `besideKey`
 * says that the right answer stands there already and the explanation says no more.
 */
export function commentOf(question: Question, besideKey: boolean): string {
	const [own = ''] = question.explanation.split(quoting);
	const comment = own.trim();
	return besideKey && saysNoMore(comment, keyLines(question)) ? '' : comment;
}

function saysNoMore(comment: string, key: string[]): boolean {
	const longestFirst = [...key].sort((a, b) => b.length - a.length);
	const rest = longestFirst.reduce(
		(left, line) => left.replace(line.toLowerCase(), ' '),
		comment.toLowerCase()
	);
	return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => frame.test(word));
}
