import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeQuestions } from '../../lib/engine';
import type { LanguageModel } from '../../lib/language/types';
import { chooseQuiz } from '../../lib/questions';
import type { Question } from '../../lib/questions/types';
import { readSample, type Sample } from './collection';
import type { IndexRow } from './gold';
import { keyTable, ratingTable, sheetPage, type SheetRow } from './sheet-format';

/** What a sheet is made from. */
interface Material {
	folder: string;
	index: IndexRow[];
	model: LanguageModel;
	from: string;
}

const usage = 'Usage: npm run evaluate -- sheet ID… --out FILE [--seed N] [--count N|all]\n';

/**
 * Writes the questions of some articles for people to rate: `FILE.html` to read, `FILE.csv` to fill in, and
 * `FILE.key.csv`, which says what each row is and is opened after rating. The order comes from the seed alone
 * and says nothing of kind or rule.
 * @returns the exit code: 2 where the request can't be met
 */
export async function writeSheet(argv: string[], { folder, index, model, from }: Material): Promise<number> {
	const request = readRequest(argv);
	if (typeof request === 'string') return complain(`${request}\n${usage}`);
	const { ids, out, seed, count } = request;
	const samples: { sample: Sample; questions: Question[] }[] = [];
	for (const id of ids) {
		const row = index.find((one) => one.id === id);
		if (!row) return complain(`There is no article ${id} in ${folder}.\n`);
		const sample = await readSample(folder, row);
		if ('error' in sample) return complain(`${id}: ${sample.error}\n`);
		const { questions } = await makeQuestions(sample.article, model, {});
		samples.push({ sample, questions: count === 'all' ? questions : chooseQuiz(questions, { count, seed }) });
	}
	const rows = blindOrder(
		samples.flatMap(({ sample, questions }) => questions.map((question) => ({ sample, question }))),
		seed
	);
	const base = resolve(from, out.replace(/\.(?:html|csv)$/, ''));
	const articles = samples.map(({ sample }) => sample.article);
	writeFileSync(`${base}.html`, sheetPage(articles, rows, seed));
	writeFileSync(`${base}.csv`, ratingTable(rows));
	writeFileSync(`${base}.key.csv`, keyTable(rows));
	process.stdout.write(
		`sheet.articles: ${ids.length}\nsheet.questions: ${rows.length}\nsheet.seed: ${seed}\n`
	);
	process.stderr.write(`Written: ${base}.html, .csv and .key.csv\n`);
	return 0;
}

function readRequest(
	argv: string[]
): { ids: string[]; out: string; seed: number; count: number | 'all' } | string {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			allowPositionals: true,
			options: { out: { type: 'string' }, seed: { type: 'string' }, count: { type: 'string' } }
		});
		const { out, seed = '1', count = 'all' } = values;
		if (positionals.length === 0) return 'Name one article or more by id.';
		if (!out) return 'Say where the sheet goes: --out FILE.';
		if (!/^\d+$/.test(seed) || !/^(?:all|[1-9]\d*)$/.test(count)) return 'Seed and count are whole numbers.';
		return { ids: positionals, out, seed: Number(seed), count: count === 'all' ? 'all' : Number(count) };
	} catch (error) {
		return (error as Error).message;
	}
}

/** An order that depends on the seed and on what is asked, on nothing that a rater must not know. */
function blindOrder(rows: SheetRow[], seed: number): SheetRow[] {
	const rank = ({ sample, question }: SheetRow) =>
		createHash('sha256').update(`${seed} ${sample.row.id} ${question.id} ${question.stem}`).digest('hex');
	return rows
		.map((row) => ({ row, rank: rank(row) }))
		.sort((one, other) => (one.rank < other.rank ? -1 : 1))
		.map(({ row }) => row);
}

function complain(text: string): number {
	process.stderr.write(text);
	return 2;
}
