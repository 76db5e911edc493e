import { describe, expect, test } from 'vitest';
import { chooseQuiz } from '$lib/questions';
import { coverageOf } from '$lib/questions/coverage';
import { coveredSentences, coverageInWords } from '../../../src/routes/read/covered';
import { notesOf } from '../../../src/routes/read/note';
import { readNews } from '../../support/read-news';

const made = readNews(`Harbour council signs ferry deal

March 12, 2015

The harbour council of Brackwater met on Monday. Nobody was late. Anna Lind, the mayor of Brackwater, bought 12 old ferries in Denmark in 2009. It was quiet then. The council will meet again after Easter to talk about the price of the tickets for the old quay.`);
const quiz = chooseQuiz(made.questions, { count: 2, seed: 1 });
const map = coverageOf(made, quiz);

describe('the coverage map', () => {
	test('has a row for every sentence, with its place in the text', () => {
		expect(map.map(({ span }) => made.article.text.slice(span.start, span.end))).toEqual(
			made.article.sentences.map(({ start, end }) => made.article.text.slice(start, end))
		);
	});

	test('names every question once as asked or as possible, where its proof stands', () => {
		for (const question of made.questions) {
			const rows = map.filter(({ asked, possible }) => [...asked, ...possible].includes(question.id));
			expect(rows.length).toBeGreaterThan(0);
			for (const { span } of rows) {
				expect(span.start).toBeLessThan(question.evidence.end);
				expect(span.end).toBeGreaterThan(question.evidence.start);
			}
			const isChosen = quiz.includes(question);
			expect(rows.every(({ asked }) => asked.includes(question.id) === isChosen)).toBe(true);
		}
	});

	test('names every fact, and why those are refused that nothing asks for', () => {
		expect(map.flatMap(({ facts }) => facts).sort()).toEqual(made.facts.map(({ id }) => id).sort());
		const served = new Set(made.questions.map(({ factId }) => factId));
		for (const { factId, reason } of map.flatMap(({ refused }) => refused)) {
			expect(served.has(factId)).toBe(false);
			expect(reason).not.toBe('');
		}
	});
});

describe('the coverage map in words', () => {
	const sentences = coveredSentences(made, notesOf(made));

	test('tells how many sentences are asked about, and what the others hold', () => {
		expect(coverageInWords(sentences)).toMatch(
			/^\d of 5 sentences (?:is|are) asked about; .*hold.* no fact\.$/
		);
	});

	test('gives each stem once, and a reason for each fact that is not asked for', () => {
		for (const { stems, unasked, state } of sentences) {
			expect(new Set(stems).size).toBe(stems.length);
			expect(unasked.every(({ reasons }) => reasons.length > 0)).toBe(true);
			if (stems.length > 0) expect(state).toMatch(/^\d+ questions?$/);
		}
		expect(sentences.find(({ text }) => text === 'Nobody was late.')?.state).toBe('No fact');
	});
});
