import type { Question } from '../questions/types';
import type { GradingContext } from './context';
import { gradeDate } from './grade-date';
import { gradeNumber } from './grade-number';
import { gradeMatch, gradeMultiple, gradeOption, gradeOrder } from './grade-parts';
import { gradeTyped } from './grade-typed';
import type { Mark, Response } from './types';

export type { GradingContext } from './context';
export { creditOf, isRight } from './credit';

/**
 * Marks a response as a forgiving teacher would. Pure; the same question and response always get the same mark.
 * A response of a kind that does not fit the question, and an answer shown instead of given, get 0.
 */
export function grade(question: Question, response: Response, context: GradingContext = {}): Mark {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return response.kind === 'choice' ? gradeOption(question.options, response.option) : unanswered;
		case 'multiple':
			return response.kind === 'multiple' ? gradeMultiple(question, response.options) : unanswered;
		case 'typed':
			return response.kind === 'text' ? gradeTyped(question, response.text, context) : unanswered;
		case 'number':
			return response.kind === 'text' ? gradeNumber(question, response.text) : unanswered;
		case 'date':
			return response.kind === 'text' ? gradeDate(question, response.text, context) : unanswered;
		case 'trueFalse':
			return response.kind === 'trueFalse'
				? { mark: response.answer === question.answer ? 1 : 0 }
				: unanswered;
		case 'order':
			return response.kind === 'order' ? gradeOrder(question, response.order) : unanswered;
		case 'match':
			return response.kind === 'match' ? gradeMatch(question, response.rights) : unanswered;
	}
}

const unanswered: Mark = { mark: 0 };
