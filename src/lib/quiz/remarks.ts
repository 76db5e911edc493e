import type { Span } from '../article/types';
import type { Response } from '../grading/types';
import type { Option, Question } from '../questions/types';

/** What is said of one part of an answer, with its own place in the article where it has one. */
export interface Remark {
	/** The words of the part that the remark is about: an option, a pair, an event. */
	about: string;
	text: string;
	evidence?: Span;
}

/** How an answer came out, for a heading and an icon. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'counted' | 'shown';

/** The verdict on an answer; `overruled` where the learner said that it was right. */
export function verdictOf(response: Response, mark: number, overruled = false): Verdict {
	if (mark >= 1) return 'right';
	if (overruled) return 'counted';
	if (response.kind === 'shown') return 'shown';
	return mark > 0 ? 'partly' : 'wrong';
}

/** The verdict in words, as the feedback opens. */
export const verdictWords: Record<Verdict, string> = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not right',
	counted: 'Counted as right',
	shown: 'The answer'
};

/** Why the learner's own parts are wrong, and which right ones are missing; empty for a right answer. */
export function remarksOn(question: Question, response: Response): Remark[] {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return response.kind === 'choice'
				? question.options
						.filter((option, index) => index === response.option && !option.correct)
						.map(remarkOn)
				: [];
		case 'multiple':
			return response.kind === 'multiple'
				? question.options
						.filter((option, index) => response.options.includes(index) !== option.correct)
						.map(remarkOn)
				: [];
		case 'order':
			return response.kind === 'order'
				? question.items
						.filter((_, index) => response.order[index] !== index)
						.map(({ text, why, evidence }) => ({ about: text, text: why, evidence }))
				: [];
		case 'match':
			return response.kind === 'match'
				? question.pairs
						.filter(({ right }, index) => question.pairs[response.rights[index] ?? -1]?.right !== right)
						.map(({ left, why, evidence }) => ({ about: left, text: why, evidence }))
				: [];
		case 'typed':
		case 'number':
		case 'date':
		case 'trueFalse':
			return [];
	}
}

function remarkOn({ text, why, evidence }: Option): Remark {
	return { about: text, text: why, ...(evidence && { evidence }) };
}
