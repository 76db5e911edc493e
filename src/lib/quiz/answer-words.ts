import type { Response } from '../grading/types';
import type { Question } from '../questions/types';

/** The right answer in words, one line a part: `['8 May 2025']`, or an order or pairs line by line. */
export function keyLines(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
		case 'multiple':
		case 'evidence':
			return question.options.filter(({ correct }) => correct).map(({ text }) => text);
		case 'typed':
		case 'number':
		case 'date':
			return [question.key];
		case 'trueFalse':
			return [trueFalseWords(question.answer)];
		case 'order':
			return question.items.map(({ text }) => text);
		case 'match':
			return question.pairs.map(({ left, right }) => pairWords(left, right));
	}
}

/** What the learner gave in words, one line a part; empty where nothing was given or it no longer fits. */
export function responseLines(question: Question, response: Response): string[] {
	switch (response.kind) {
		case 'choice':
			return optionTexts(question, [response.option]);
		case 'multiple':
			return optionTexts(question, response.options);
		case 'text':
			return response.text.trim() === '' ? [] : [response.text.trim()];
		case 'trueFalse':
			return [trueFalseWords(response.answer)];
		case 'order':
			return question.kind === 'order' ? present(response.order.map((at) => question.items[at]?.text)) : [];
		case 'match':
			return question.kind === 'match'
				? present(
						question.pairs.map(({ left }, index) => {
							const right = question.pairs[response.rights[index] ?? -1]?.right;
							return right === undefined ? undefined : pairWords(left, right);
						})
					)
				: [];
		case 'shown':
			return [];
	}
}

function optionTexts(question: Question, places: number[]): string[] {
	return 'options' in question ? present(places.map((place) => question.options[place]?.text)) : [];
}

function present(texts: (string | undefined)[]): string[] {
	return texts.filter((text) => text !== undefined);
}

function trueFalseWords(answer: boolean): string {
	return answer ? 'True' : 'False';
}

function pairWords(left: string, right: string): string {
	return `${left}: ${right}`;
}
