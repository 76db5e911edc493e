import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Surroundings } from './dateline';
import { calibrate, calibrationTable, type Band } from './evaluate/language/calibration';
import { readNames, universalColumns } from './evaluate/language/name-corpus';
import { scoreNames } from './evaluate/language/name-scores';
import { scoreTokens } from './evaluate/language/token-scores';
import { readAll, scoreAppositions, scoreRelation, scoreTrees } from './evaluate/language/tree-scores';
import { readTrees } from './evaluate/language/treebank';
import { countWords, readWords } from './model';
import { EnglishModel } from '../lib/language/read';
import { readWeights } from '../lib/language/weights-file';

/** Figures of the language model by name, and how far its probabilities hold. */
export interface LanguageFigures {
	figures: Record<string, number>;
	bands: Band[];
}

/**
 * `npm run evaluate -- language`: figures of the shipped weights on treebanks and names kept for testing, one
 * `name: value` a line; the calibration table follows, its lines marked `#`. LANGUAGE names the data's folder.
 * @returns the exit code: 2 where the data isn't there
 */
export async function main(argv: string[], { root, from }: Surroundings): Promise<number> {
	const data = resolve(from, argv[0] ?? process.env['LANGUAGE'] ?? '../shared/language');
	if (!existsSync(join(data, 'treebank'))) {
		process.stderr.write(
			`There are no treebanks in ${data}. Set LANGUAGE to a folder with treebank/ and names/.\n`
		);
		return 2;
	}
	readWords(root);
	const { figures, bands } = measureLanguage(data, readFileSync(join(root, 'static/model/english.bin')));
	for (const [name, value] of Object.entries(figures))
		process.stdout.write(`${name}: ${print(name, value)}\n`);
	process.stdout.write(`${calibrationTable(bands)}\n`);
	return 0;
}

/** Measures a weights file on the test sets in a folder of treebanks and names. */
export function measureLanguage(data: string, weights: Uint8Array): LanguageFigures {
	const model = new EnglishModel(readWeights(weights));
	const tree = (name: string) => readAll(readTrees(join(data, 'treebank', `${name}-test.conllu.gz`)), model);
	const [ewt, gum, pud] = [tree('ewt'), tree('gum'), tree('pud-news')];
	const ewtScores = scoreTrees(ewt, 'all');
	const gumScores = scoreTrees(gum, 'all');
	const pudScores = scoreTrees(pud, 'without punctuation');
	const names = scoreNames(readNames(join(data, 'names/uner-pud-test.iob2.gz'), universalColumns), model);
	const pudTrees = pud.map((read) => read.tree);
	return {
		figures: {
			'ewt.upos': ewtScores.upos,
			'ewt.uas': ewtScores.uas,
			'ewt.las': ewtScores.las,
			'gum.upos': gumScores.upos,
			'gum.uas': gumScores.uas,
			'gum.las': gumScores.las,
			'pud.upos': pudScores.upos,
			'pud.uas': pudScores.uas,
			'pud.las': pudScores.las,
			...Object.fromEntries(
				['nsubj', 'nsubj:pass', 'obj', 'obl', 'conj', 'nummod', 'root'].map((relation) => [
					`pud.${relation}`,
					scoreRelation(pud, relation)
				])
			),
			'pud.appos': scoreAppositions(pud),
			'tokens.f1': scoreTokens(pudTrees),
			'lemma.accuracy': ewtScores.lemma,
			'names.exact': names.exact,
			'names.overlap': names.overlap,
			'weights.brotli_mb': brotliSize(weights) / 1e6,
			'speed.words_per_cpu_second': measureSpeed(
				pudTrees.map((t) => t.text),
				model
			)
		},
		bands: calibrate([...ewt, ...gum, ...pud])
	};
}

/** Words read from raw sentences in a second of this process's time. The sentences were seen once before. */
function measureSpeed(sentences: readonly string[], model: EnglishModel): number {
	for (const sentence of sentences) model.read(sentence, 0);
	const before = process.cpuUsage();
	for (const sentence of sentences) model.read(sentence, 0);
	const { user, system } = process.cpuUsage(before);
	const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
	return (words * 1e6) / (user + system);
}

function brotliSize(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS
		}
	}).length;
}

function print(name: string, value: number): string {
	if (name.startsWith('speed')) return value.toFixed(0);
	return value.toFixed(name === 'weights.brotli_mb' ? 3 : 2);
}
