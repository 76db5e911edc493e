// Turns the treebanks and name corpora into the trainer's input: a vocabulary and sentences as numbers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../scripts/run-typescript.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** Times a word has to be seen in the treebanks, or anywhere, to get an embedding of its own. */
const leastInTrees = 2;
const leastAnywhere = 8;
/** Times a suffix, prefix or shape has to be seen. */
const leastFeature = 15;
/** Of the names in wikigold every tenth sentence is kept for watching the training. */
const heldOut = 10;
/** The Universal NER sentences, closest to news, count so many times. */
const timesUniversal = 4;

export const nameLabels = [
	'O',
	...['person', 'place', 'organisation', 'other'].flatMap((n) => [`B-${n}`, `I-${n}`])
];

/**
 * Writes `train.bin`, `dev.bin`, `counts.bin`, `sizes.txt` and `vocabulary.json` into `out`.
 * @param {string} data folder with `treebank/` and `names/`
 * @param {string} out
 * @returns the training trees and the vocabulary
 */
export async function prepare(data, out) {
	const { normalise, wordFeatures, featureCount } = await load('src/lib/language/word-features.ts');
	const { readTrees } = await load('src/cli/evaluate/language/treebank.ts');
	const { readNames, universalColumns } = await load('src/cli/evaluate/language/name-corpus.ts');
	const lexicon = readLexicon(join(here, 'lexicon.txt'));
	const tree = (name) => readTrees(join(data, 'treebank', `${name}.conllu.gz`));
	const trees = [...tree('ewt-train'), ...tree('gum-train')];
	const wikigold = readNames(join(data, 'names/wikigold.conll.gz'));
	const universal = readNames(join(data, 'names/uner-ewt-dev.iob2.gz'), universalColumns);
	const named = [
		...wikigold.filter((_, i) => i % heldOut !== 0),
		...readNames(join(data, 'names/crossner.conll.gz'))
	];
	for (let i = 0; i < timesUniversal; i++) named.push(...universal);
	const dev = [...tree('ewt-dev'), ...tree('gum-dev'), ...wikigold.filter((_, i) => i % heldOut === 0)];

	const inTrees = count(trees, (word) => [normalise(word)]);
	const anywhere = count([...trees, ...named], (word) => [normalise(word)]);
	const words = ['<unknown>', '<root>'];
	for (const [word, times] of byCount(anywhere))
		if (times >= leastAnywhere || (inTrees.get(word) ?? 0) >= leastInTrees) words.push(word);
	const features = ['<unknown>', '<root>'];
	for (const [feature, times] of byCount(count([...trees, ...named], (word) => wordFeatures(word, lexicon))))
		if (times >= leastFeature) features.push(feature);
	const tags = [...new Set(trees.flatMap((t) => t.tags))].sort();
	const relations = [...new Set(trees.flatMap((t) => t.relations))].sort();
	const gazetteer = readGazetteer(join(here, 'gazetteer.txt'));
	const vocabulary = {
		words,
		features,
		tags,
		relations,
		names: nameLabels,
		lexicon: [...lexicon],
		gazetteer
	};

	const index = (list) => new Map(list.map((name, i) => [name, i]));
	const ids = {
		words: index(words),
		features: index(features),
		tags: index(tags),
		relations: index(relations),
		names: index(nameLabels)
	};
	const numbers = (sentences) => {
		const out = [sentences.length];
		for (const sentence of sentences) {
			out.push(sentence.words.length);
			sentence.words.forEach((word, i) => {
				out.push(ids.words.get(normalise(word)) ?? 0);
				for (const feature of wordFeatures(word, lexicon)) out.push(ids.features.get(feature) ?? 0);
				out.push(
					ids.tags.get(sentence.tags?.[i]) ?? -1,
					sentence.heads?.[i] ?? -1,
					ids.relations.get(sentence.relations?.[i]) ?? -1,
					ids.names.get(sentence.names?.[i]) ?? -1
				);
			});
		}
		return Buffer.from(Int32Array.from(out).buffer);
	};
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'train.bin'), numbers([...trees, ...named]));
	writeFileSync(join(out, 'dev.bin'), numbers(dev));
	writeFileSync(
		join(out, 'counts.bin'),
		Buffer.from(Int32Array.from(words, (w) => anywhere.get(w) ?? 1_000_000).buffer)
	);
	writeFileSync(
		join(out, 'sizes.txt'),
		[
			words.length,
			features.length,
			tags.length,
			relations.length,
			nameLabels.length,
			featureCount,
			trees.length
		].join(' ')
	);
	writeFileSync(join(out, 'vocabulary.json'), JSON.stringify(vocabulary));
	return { trees, vocabulary };
}

/** Words with their classes, a letter each: `paris` → `gl`. */
function readLexicon(path) {
	return new Map(
		readFileSync(path, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => /** @type {[string, string]} */ (line.split('\t')))
	);
}

/** Names by what they name; the network doesn't learn from them. */
function readGazetteer(path) {
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	const words = (kind) =>
		lines.filter((line) => line.endsWith(`\t${kind}`)).map((line) => line.split('\t')[0]);
	return Object.fromEntries(['organisation', 'place'].map((kind) => [kind, words(kind).join(';')]));
}

function count(sentences, keys) {
	const times = new Map();
	for (const sentence of sentences)
		for (const word of sentence.words)
			for (const key of keys(word)) times.set(key, (times.get(key) ?? 0) + 1);
	return times;
}

function byCount(times) {
	return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
