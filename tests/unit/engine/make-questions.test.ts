import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '$lib/article';
import { makeQuestions, type EngineProgress } from '$lib/engine';
import { loadModel, readSentences } from '$lib/language';
import { findFacts } from '$lib/facts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));
const report = readFileSync('src/lib/samples/kestrel-ridge-survey.txt', 'utf8');

function anArticleOf(text: string) {
	const read = readText(text);
	if ('unusable' in read) throw new Error(read.unusable.text);
	return read.article;
}

describe('the engine', () => {
	test('makes questions of an article, each about a fact that it found', async () => {
		const { article, facts, questions } = await makeQuestions(anArticleOf(report), model);
		const ids = new Set(facts.map(({ id }) => id));
		expect(questions.length).toBeGreaterThan(4);
		expect(questions.every(({ factId }) => ids.has(factId))).toBe(true);
		expect(questions.every(({ evidence }) => evidence.end <= article.text.length)).toBe(true);
	});

	test('reads an article piece by piece as it would in one', async () => {
		const long = anArticleOf(`${report}\n\n${report.slice(report.indexOf('PORT HALDEN'))}`);
		const { facts } = await makeQuestions(long, model);
		expect(facts).toEqual(findFacts(long, readSentences(long, model)));
	});

	test('gives the same for the same', async () => {
		const article = anArticleOf(report);
		expect(await makeQuestions(article, model)).toEqual(await makeQuestions(article, model));
	});

	test('tells its progress from the first sentence to the last question', async () => {
		const told: EngineProgress[] = [];
		await makeQuestions(anArticleOf(report), model, { onprogress: (progress) => told.push(progress) });
		expect(told[0]).toMatchObject({ stage: 'reading', done: 0 });
		expect(told.at(-1)).toEqual({ stage: 'questions', done: 1, total: 1 });
		const reading = told.filter(({ stage }) => stage === 'reading');
		expect(reading.at(-1)!.done).toBe(reading.at(-1)!.total);
	});

	test('stops between two pieces', async () => {
		const stopper = new AbortController();
		const stopped = makeQuestions(anArticleOf(report), model, {
			signal: stopper.signal,
			onprogress: ({ stage }) => stage === 'reading' && stopper.abort(new Error('stopped'))
		});
		await expect(stopped).rejects.toThrow('stopped');
	});
});
