import { describe, expect, it } from 'vitest';
import { flawsOf } from '../../../../src/cli/evaluate/flaws';
import type { Article } from '../../../../src/lib/article/types';
import type { ChoiceQuestion, Question, TypedQuestion } from '../../../../src/lib/questions/types';

const text = 'The mayor of Lima opened the bridge on Monday.';
const article: Article = {
	id: 'a',
	title: 'Bridge opens in Lima',
	text,
	paragraphs: [{ start: 0, end: text.length }],
	sentences: [{ start: 0, end: text.length }]
};

const base = {
	id: 'q',
	factId: 'f',
	evidence: { start: 0, end: text.length },
	rule: 'who',
	explanation: 'The article says so.',
	difficulty: 0.5
};

function typed(stem: string, key: string, more: Partial<TypedQuestion> = {}): Question {
	const factKind = 'participant';
	return { ...base, kind: 'typed', factKind, stem, key, accepted: [], answerType: 'phrase', ...more };
}

function choice(texts: string[], stem = 'Who opened the bridge?'): ChoiceQuestion {
	const options = texts.map((option, place) => ({ text: option, correct: place === 0, why: 'So it is.' }));
	return { ...base, kind: 'choice', factKind: 'participant', stem, options };
}

describe('flaws that show in a question by itself', () => {
	it('finds none in a sound question', () => {
		expect(
			flawsOf([typed('Who opened the bridge?', 'the mayor'), choice(['Ana', 'Bob', 'Eva'])], article)
		).toEqual([]);
	});

	it.each<[string, Question]>([
		['evidence_outside_text', typed('Who opened it?', 'Ana', { evidence: { start: 0, end: 400 } })],
		['key_outside_evidence', typed('Who opened it?', 'Ana', { keySpan: { start: 60, end: 64 } })],
		['key_in_stem', typed('Which bridge did the mayor open?', 'the bridge')],
		['key_shown_above', typed('Which city has a mayor?', 'Lima')],
		['options_alike', choice(['Ana', 'the Ana', 'Eva'])],
		['too_few_options', choice(['Ana', 'Bob'])],
		['catch_all_option', choice(['Ana', 'Bob', 'All of the above'])],
		['key_longest', choice(['Ana María de la Cruz y Ríos', 'Bob', 'Eva'])],
		['digits_give_away', choice(['11 times', 'often', 'never'])],
		['stem_too_long', typed(`Who ${'really '.repeat(22)}opened the bridge?`, 'Ana')],
		['no_question_mark', typed('Who opened the bridge', 'Ana')],
		['starts_small', typed('who opened the bridge?', 'Ana')],
		['pronoun_before_name', typed('When did she open the bridge?', 'Monday')],
		['doubled_word', typed('Who opened the the bridge?', 'Ana')],
		['marks_out_of_place', typed('Who opened the bridge ?', 'Ana')]
	])('finds %s', (flaw, question) => {
		expect(flawsOf([question], article)).toContain(flaw);
	});

	it('finds a stem that comes twice', () => {
		const question = typed('Who opened the bridge?', 'Ana');
		expect(flawsOf([question, question], article)).toEqual(['stem_twice']);
	});
});
