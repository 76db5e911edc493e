import { resolve } from 'node:path';
import { makeQuestions, type EngineResult } from '../lib/engine';
import { readIndex, readSample, type Sample } from './evaluate/collection';
import { measureDates } from './evaluate/date-gold';
import { measureFacts } from './evaluate/fact-recall';
import { Figures } from './evaluate/figures';
import { measureAsked } from './evaluate/gold-questions';
import { measureMutations } from './evaluate/mutations';
import { measureQuestions } from './evaluate/question-figures';
import { measureSentences } from './evaluate/sentence-gold';
import { readRatings } from './evaluate/ratings';
import { writeSheet } from './evaluate/sheet';
import { measureIdentities } from './evaluate/who-is-who';
import type { Surroundings } from './dateline';
import { readModel } from './model';

/** An article of the collection with what the engine made of it. */
export type Measured = EngineResult & { sample: Sample };

/**
 * `npm run evaluate`: the figures of the engine on a collection of articles, one `name: value` a line;
 * `sheet ID… --out FILE`: the questions of some articles as a sheet to rate; `ratings FILE.csv…`: what raters said of them;
 * `mutations`: what the verifier catches of broken questions.
 * @returns the exit code: 2 where there is nothing to measure
 */
export async function main(argv: string[], surroundings: Surroundings): Promise<number> {
	if (argv[0] === 'ratings') return readRatings(argv.slice(1), surroundings.from);
	const folder = resolve(surroundings.from, process.env['ARTICLES'] ?? '../shared/articles');
	const index = readIndex(folder);
	if (!index) {
		process.stderr.write(
			`There are no articles in ${folder}. Set ARTICLES to a folder with an index.json, texts, facts/ and gold/.\n`
		);
		return 2;
	}
	const model = readModel(surroundings.root);
	if (argv[0] === 'sheet')
		return writeSheet(argv.slice(1), { folder, index, model, from: surroundings.from });
	if (argv[0] === 'mutations') return measureMutations(argv.slice(1), { folder, index, model });
	const figures = new Figures();
	const measured: Measured[] = [];
	const unread: string[] = [];
	for (const row of index) {
		const sample = await readSample(folder, row);
		if ('error' in sample) unread.push(`${row.id}: ${sample.error}`);
		else measured.push({ ...(await makeQuestions(sample.article, model, {})), sample });
	}
	figures.number('articles.read', measured.length);
	figures.number('articles.not_read', unread.length);
	measureSentences(measured, figures);
	measureFacts(measured, figures);
	measureDates(measured, figures);
	measureIdentities(measured, figures);
	measureAsked(measured, figures);
	measureQuestions(measured, figures);
	process.stdout.write(figures.toString());
	if (unread.length > 0) process.stderr.write(`Not read:\n${unread.join('\n')}\n`);
	return 0;
}
