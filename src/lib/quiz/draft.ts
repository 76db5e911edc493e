import type { Response } from '../grading/types';
import { seedOf } from '../questions/random';
import type { Question } from '../questions/types';

/** What a question asks of the learner who checks too early; undefined where the response can be graded. */
export function missingIn(question: Question, response: Response | undefined): string | undefined {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return response?.kind === 'choice' ? undefined : 'Choose an answer';
		case 'trueFalse':
			return response?.kind === 'trueFalse' ? undefined : 'Choose an answer';
		case 'multiple':
			return response?.kind === 'multiple' && response.options.length > 0
				? undefined
				: 'Choose at least one answer';
		case 'typed':
		case 'number':
		case 'date':
			return response?.kind === 'text' && response.text.trim() !== '' ? undefined : 'Type an answer';
		case 'order':
			return undefined;
		case 'match':
			return response?.kind === 'match' &&
				question.pairs.every((_, index) => (response.rights[index] ?? -1) >= 0)
				? undefined
				: 'Choose a match for each';
	}
}

/**
 * The response that stands before the learner has done anything: an order as first shown, else none.
 * The first order is the same for every visit and never the right one.
 */
export function firstDraft(question: Question): Response | undefined {
	if (question.kind !== 'order') return undefined;
	const places = question.items.map((_, index) => index);
	const order = [...places].sort(
		(one, other) => seedOf(question.items[one]?.text ?? '') - seedOf(question.items[other]?.text ?? '')
	);
	if (order.every((place, index) => place === index)) order.push(...order.splice(0, 1));
	return { kind: 'order', order };
}

/** The response after option `index` has been pressed: chosen, or for several right ones switched. */
export function chosen(question: Question, response: Response | undefined, index: number): Response {
	if (question.kind === 'trueFalse') return { kind: 'trueFalse', answer: index === 0 };
	if (question.kind !== 'multiple') return { kind: 'choice', option: index };
	const before = response?.kind === 'multiple' ? response.options : [];
	const options = before.includes(index) ? before.filter((one) => one !== index) : [...before, index];
	return { kind: 'multiple', options: options.sort((one, other) => one - other) };
}

/** How many options can be chosen by number. */
export function optionCount(question: Question): number {
	if (question.kind === 'trueFalse') return 2;
	return 'options' in question ? question.options.length : 0;
}
