import { join } from 'node:path';
import { readSimd } from '../src/cli/model';
import { readTrees, type Tree } from '../src/cli/evaluate/language/treebank';
import { mostTokens, Network } from '../src/lib/language/network';
import type { Weights } from '../src/lib/language/weights-file';

/** Rows of scores, each with the place of the right one. */
interface Row {
	scores: Float32Array;
	right: number;
}

const coolest = 0.4;
const hottest = 2.5;
const steps = 40;

/**
 * What to divide scores by before softmax so that probabilities hold: the temperatures at which the right heads
 * and tags of the treebanks' development parts are likeliest.
 * @param data folder with `treebank/`
 * @param root the project's top folder
 */
export function fitTemperatures(weights: Weights, data: string, root: string): Weights['temperatures'] {
	readSimd(root);
	const trees = ['ewt-dev', 'gum-dev'].flatMap((name) =>
		readTrees(join(data, 'treebank', `${name}.conllu.gz`))
	);
	const { arcs, tags } = collect(weights, trees);
	return { arc: best(arcs), tag: best(tags) };
}

function collect(weights: Weights, trees: readonly Tree[]): { arcs: Row[]; tags: Row[] } {
	const network = new Network(weights);
	const tagNumbers = new Map(weights.vocabulary.tags.map((tag, i) => [tag, i]));
	const arcs: Row[] = [];
	const tags: Row[] = [];
	for (const tree of trees) {
		if (tree.words.length > mostTokens) continue;
		const width = network.run(tree.words);
		tree.words.forEach((_, i) => {
			const place = i + 1;
			const right = tagNumbers.get(tree.tags[i]!);
			const row = place * network.tags.width;
			if (right !== undefined)
				tags.push({ scores: network.tags.values.slice(row, row + network.tags.width), right });
			if (tree.relations[i] !== 'punct')
				arcs.push({ scores: network.arcs.slice(place * width, (place + 1) * width), right: tree.heads[i]! });
		});
	}
	return { arcs, tags };
}

/** The temperature of the least loss, by thirds: the loss has one valley. */
function best(rows: readonly Row[]): number {
	let low = coolest;
	let high = hottest;
	for (let step = 0; step < steps && high - low > 0.005; step++) {
		const a = low + (high - low) / 3;
		const b = high - (high - low) / 3;
		if (loss(rows, a) < loss(rows, b)) high = b;
		else low = a;
	}
	return Math.round(50 * (low + high)) / 100;
}

function loss(rows: readonly Row[], temperature: number): number {
	let sum = 0;
	for (const { scores, right } of rows) {
		let highest = -Infinity;
		for (const score of scores) highest = Math.max(highest, score);
		let all = 0;
		for (const score of scores) all += Math.exp((score - highest) / temperature);
		sum += Math.log(all) - (scores[right]! - highest) / temperature;
	}
	return sum;
}
