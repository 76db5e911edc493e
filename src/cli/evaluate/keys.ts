import type { Question } from '../../lib/questions/types';

/** Every text that answers the question, for comparing with what people wrote. */
export function keysOf(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
		case 'evidence':
			return question.options.filter((option) => option.correct).map((option) => option.text);
		case 'typed':
			return [question.key, ...question.accepted];
		case 'number':
		case 'date':
			return [question.key];
		case 'trueFalse':
			return [question.correction ?? question.stem];
		case 'order':
			return question.items.map((item) => item.text);
		case 'match':
			return question.pairs.map((pair) => pair.right);
	}
}
