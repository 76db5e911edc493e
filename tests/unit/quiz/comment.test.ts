import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commentOf } from '$lib/quiz/comment';
import { aChoiceQuestion, aMultipleQuestion, aTrueFalseQuestion } from '../../support/builders';
import { readNews } from '../../support/read-news';

const sentence = 'The article says: The council voted on Tuesday.';

describe('what is said of an answer beside its passage', () => {
	test('leaves out the sentence that the passage shows', () => {
		const question = aChoiceQuestion({ explanation: `It was Tuesday, 4 March 2025. ${sentence}` });
		expect(commentOf(question, false)).toBe('It was Tuesday, 4 March 2025.');
	});

	test('is nothing where the right answer beside it says the same', () => {
		const date = aChoiceQuestion({ explanation: `It was Tuesday, 4 March 2025. ${sentence}` });
		const list = aMultipleQuestion({ explanation: `The article names trade; energy. ${sentence}` });
		const right = aTrueFalseQuestion({ answer: true, explanation: `It is true. ${sentence}` });
		expect([date, list, right].map((question) => commentOf(question, true))).toEqual(['', '', '']);
	});

	test('stays where it says more than the right answer', () => {
		const more = [
			'Tuesday, 4 March 2025, as the mayor had promised.',
			'“Tuesday, 4 March 2025” is not in this list. The article names Monday; Friday.'
		];
		for (const explanation of more)
			expect(commentOf(aChoiceQuestion({ explanation: `${explanation} ${sentence}` }), true)).toBe(
				explanation
			);
		const mended = aTrueFalseQuestion({ explanation: `It should be “four”, not “two”. ${sentence}` });
		expect(commentOf(mended, true)).toBe('It should be “four”, not “two”.');
	});

	test('repeats the proof of no question that the engine writes', () => {
		const { article, questions } = readNews(readFileSync('src/lib/samples/kestrel-ridge-survey.txt', 'utf8'));
		for (const question of questions) {
			const { start, end } = question.evidence;
			expect(commentOf(question, false)).not.toContain(article.text.slice(start, end));
		}
	});
});
