import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../lib/article';
import { makeQuestions } from '../lib/engine';
import type { LanguageModel } from '../lib/language/types';
import { rivals } from './bench-rivals';
import type { Surroundings } from './dateline';
import { Figures } from './evaluate/figures';
import { countWords, readModel } from './model';
import { samplesFolder } from './samples';

/** Words of a usual article, whose cost has a budget, and of texts that show how the cost grows; with runs of each. */
const usual = { words: 650, runs: 9 };
const sizes = [
	{ words: 500, runs: 9 },
	{ words: 5_000, runs: 3 },
	{ words: 50_000, runs: 1 }
];

/**
 * `npm run bench`: the cost of making questions, model warm, the least of several runs in CPU seconds, for texts
 * made of the collection's articles (`ARTICLES`) where it is there, else of the samples; and how many times what two
 * other readers of English need for the usual one.
 */
export async function main({ root, from }: Surroundings): Promise<number> {
	const model = readModel(root);
	const paragraphs = material(resolve(from, process.env['ARTICLES'] ?? '../shared/articles'), root);
	const figures = new Figures();
	await cost(textOf(paragraphs, usual.words), model, 2);
	const usualCost = await cost(textOf(paragraphs, usual.words), model, usual.runs);
	figures.number('engine.cpu_ms_650_words', usualCost.ms);
	figures.number('engine.cpu_s_650_words', usualCost.ms / 1000);
	for (const { name, read } of rivals()) {
		const text = textOf(paragraphs, usual.words);
		await leastCost(() => read(text), 2);
		figures.number(`engine.vs_${name}`, usualCost.ms / (await leastCost(() => read(text), usual.runs)));
	}
	const points: { words: number; ms: number }[] = [];
	for (const { words, runs } of sizes) {
		const point = await cost(textOf(paragraphs, words), model, runs);
		points.push(point);
		figures.number(`engine.words_per_cpu_second.${words}`, Math.round((1000 * point.words) / point.ms));
	}
	const [least, most] = [points[0]!, points[points.length - 1]!];
	figures.number('engine.growth_exponent', Math.log(most.ms / least.ms) / Math.log(most.words / least.words));
	process.stdout.write(figures.toString());
	return 0;
}

/** CPU milliseconds from text to questions, the least of several runs. */
async function cost(
	text: string,
	model: LanguageModel,
	runs: number
): Promise<{ words: number; ms: number }> {
	const ms = await leastCost(async () => {
		const read = readText(text, { title: 'Bench', published: '2025-05-09' });
		if ('unusable' in read) throw new Error(read.unusable.text);
		await makeQuestions(read.article, model, {});
	}, runs);
	return { words: countWords(text), ms };
}

/** CPU milliseconds of a piece of work, the least of several runs. */
async function leastCost(work: () => unknown, runs: number): Promise<number> {
	let least = Infinity;
	for (let run = 0; run < runs; run += 1) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1000);
	}
	return least;
}

/** Paragraphs of running text, one article after the other. */
function material(folder: string, root: string): string[] {
	const from = existsSync(join(folder, 'index.json')) ? folder : join(root, samplesFolder);
	return readdirSync(from)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.flatMap((name) => readFileSync(join(from, name), 'utf8').split(/\n\s*\n/))
		.filter((paragraph) => countWords(paragraph) > 15 && !paragraph.startsWith('---'));
}

/** The first paragraphs that come to so many words; the round begins anew where there are not enough. */
function textOf(paragraphs: string[], words: number): string {
	const taken: string[] = [];
	for (let place = 0, sum = 0; sum < words; place += 1) {
		const paragraph = paragraphs[place % paragraphs.length]!;
		taken.push(paragraph);
		sum += countWords(paragraph);
	}
	return taken.join('\n\n');
}
