import { addEmbedding, expand } from './embeddings';
import { chooseKernel } from './kernel/choose-kernel';
import { lowest, newLayer, padded, type Kernel, type Layer } from './kernel/kernel';
import { WeightsError, type Matrix, type Weights } from './weights-file';
import { WordLookup } from './word-ids';
import { featureCount } from './word-features';

/** The most tokens that are read at once; longer sentences are cut before. */
export const mostTokens = 127;

/** Slope below zero of the activation under arcs and labels. */
const leak = 0.1;

/** The most words whose share in the first layer's gates is kept from sentence to sentence: about 10 MB. */
const mostKept = 2000;

const places = padded(mostTokens + 1);

/**
 * The network: embeddings, two layers of LSTM in both directions, tags off the first, names, arcs and
 * relations off the second. It computes into buffers of its own that the next run overwrites. Row 0 of every
 * result is the root's. Rows are as wide as the layer's `outputs`; what fills them up scores {@link lowest}.
 */
export class Network {
	/** What the arithmetic runs on. */
	readonly kernel: Kernel;
	/** Scores after {@link run} and {@link label}, and how wide their rows are; arcs': see {@link run}. */
	readonly tags: Scores;
	readonly names: Scores;
	readonly relations: Scores;
	readonly arcs: Float32Array;

	readonly #hidden: number;
	readonly #words: Matrix;
	readonly #features: Matrix;
	readonly #lookup: WordLookup;
	readonly #input: Layer;
	readonly #second: [Layer, Layer];
	readonly #recurrent: [[Layer, Layer], [Layer, Layer]];
	readonly #layers: Record<'arcWord' | 'arcHead' | 'arcPair' | 'labelWord' | 'labelHead', Layer>;
	readonly #heads: Layer;
	readonly #buffers: Record<
		'rows' | 'projected' | 'gates' | 'cell' | 'first' | 'second' | 'word' | 'head' | 'query',
		Float32Array
	>;
	/** By word, its share in the gates of the first layer: forward, then backward. */
	readonly #kept = new Map<string, Float32Array>();
	readonly #rootShare: Float32Array;

	/** @param makeKernel gives the arithmetic, told how many floats will be asked for */
	constructor(weights: Weights, makeKernel: (floats: number) => Kernel = chooseKernel) {
		const { matrices, vectors, sizes, vocabulary } = weights;
		const kernel = makeKernel(floatsNeeded(weights));
		this.kernel = kernel;
		const matrix = (name: string) => {
			const found = matrices.get(name);
			if (!found) throw new WeightsError('The language model file lacks a part.');
			return found;
		};
		const layer = (...names: string[]) => {
			const parts = names.map(matrix);
			const rows = joined(parts.map(expand));
			const outputs = parts.reduce((sum, part) => sum + part.rows, 0);
			const made = newLayer(kernel, parts[0]!.columns, outputs);
			kernel.pack(made, rows, outputs);
			made.bias.fill(lowest, outputs);
			made.bias.set(
				joined(names.map((name, i) => vectors.get(`${name}.bias`) ?? new Float32Array(parts[i]!.rows)))
			);
			return made;
		};
		const floats = (width: number) => kernel.allocate(places * width);
		const scores = (name: string): Scores => {
			const made = layer(name);
			return { layer: made, width: made.outputs, values: floats(made.outputs) };
		};
		const { hidden, arc, label, word, feature } = sizes;
		if ([hidden, arc, label].some((size) => size % 8 !== 0) || arc !== label)
			throw new WeightsError('The language model has sizes that the app does not know.');
		this.#hidden = hidden;
		this.#words = matrix('words');
		this.#features = matrix('features');
		this.#lookup = new WordLookup(vocabulary);
		this.#input = layer('lstm0.forward.input', 'lstm0.backward.input');
		this.#second = [layer('lstm1.forward.input'), layer('lstm1.backward.input')];
		this.#recurrent = [
			[layer('lstm0.forward.recurrent'), layer('lstm0.backward.recurrent')],
			[layer('lstm1.forward.recurrent'), layer('lstm1.backward.recurrent')]
		];
		this.#layers = {
			arcWord: layer('arc.word'),
			arcHead: layer('arc.head'),
			arcPair: layer('arc.pair'),
			labelWord: layer('label.word'),
			labelHead: layer('label.head')
		};
		this.#heads = newLayer(kernel, arc, places);
		this.tags = scores('tags');
		this.names = scores('names');
		this.relations = scores('label.pair');
		this.arcs = floats(places);
		this.#buffers = {
			rows: floats(word + feature),
			projected: floats(8 * hidden),
			gates: floats(4 * hidden),
			cell: kernel.allocate(hidden),
			first: floats(2 * hidden),
			second: floats(2 * hidden),
			word: floats(arc),
			head: floats(arc),
			query: floats(arc)
		};
		this.#rootShare = this.#project([{ word: 1, features: new Array(featureCount).fill(1) }])[0]!;
	}

	/**
	 * Reads words, at most {@link mostTokens}: fills {@link tags}, {@link names} and {@link arcs}.
	 * @returns the width of the rows of `arcs`: each holds a word's scores of every place as its head
	 */
	run(words: readonly string[]): number {
		const { kernel } = this;
		const count = words.length + 1;
		const { first, second, word, head, query } = this.#buffers;
		this.#firstLayer(words, first);
		this.#secondLayer(first, count, second);
		kernel.dense(this.tags.layer, first, count, this.tags.values);
		kernel.dense(this.names.layer, second, count, this.names.values);
		kernel.dense(this.#layers.arcWord, second, count, word);
		kernel.dense(this.#layers.arcHead, second, count, head);
		bend(word, count * this.#layers.arcWord.outputs);
		bend(head, count * this.#layers.arcHead.outputs);
		kernel.dense(this.#layers.arcPair, word, count, query);
		const heads: Layer = { ...this.#heads, outputs: padded(count) };
		kernel.pack(heads, head, count);
		kernel.dense(heads, query, count, this.arcs);
		for (let place = 0; place < count; place++) {
			const row = place * heads.outputs;
			this.arcs[row + place] = lowest;
			this.arcs.fill(lowest, row + count, row + heads.outputs);
		}
		return heads.outputs;
	}

	/** After {@link run}: fills {@link relations}, given each place's head. */
	label(heads: Int32Array): void {
		const { kernel } = this;
		const count = heads.length;
		const { second, word, head, query: pair } = this.#buffers;
		const width = this.#layers.labelWord.outputs;
		kernel.dense(this.#layers.labelWord, second, count, word);
		kernel.dense(this.#layers.labelHead, second, count, head);
		for (let place = 1; place < count; place++) {
			const own = place * width;
			const other = heads[place]! * width;
			for (let k = 0; k < width; k++) pair[own + k] = word[own + k]! + head[other + k]!;
		}
		bend(pair, count * width);
		kernel.dense(this.relations.layer, pair, count, this.relations.values);
	}

	/** The gates of the first layer come word by word from what is kept: they hang on nothing else. */
	#firstLayer(words: readonly string[], output: Float32Array): void {
		const hidden = this.#hidden;
		const shares = this.#sharesOf(words);
		const { gates, cell } = this.#buffers;
		for (let side = 0; side < 2; side++) {
			gates.set(this.#rootShare.subarray(side * 4 * hidden, (side + 1) * 4 * hidden), 0);
			shares.forEach((share, i) => {
				gates.set(share.subarray(side * 4 * hidden, (side + 1) * 4 * hidden), (i + 1) * 4 * hidden);
			});
			this.kernel.recur(this.#recurrent[0][side]!, gates, cell, output, {
				places: words.length + 1,
				stride: 2 * hidden,
				column: side * hidden,
				backward: side === 1
			});
		}
	}

	#secondLayer(input: Float32Array, count: number, output: Float32Array): void {
		const hidden = this.#hidden;
		const { gates, cell } = this.#buffers;
		for (let side = 0; side < 2; side++) {
			this.kernel.dense(this.#second[side]!, input, count, gates);
			this.kernel.recur(this.#recurrent[1][side]!, gates, cell, output, {
				places: count,
				stride: 2 * hidden,
				column: side * hidden,
				backward: side === 1
			});
		}
	}

	#sharesOf(words: readonly string[]): Float32Array[] {
		if (this.#kept.size + words.length > mostKept) this.#kept.clear();
		const unknown = [...new Set(words)].filter((word) => !this.#kept.has(word));
		const shares = this.#project(unknown.map((word) => this.#lookup.idsOf(word)));
		unknown.forEach((word, i) => this.#kept.set(word, shares[i]!));
		return words.map((word) => this.#kept.get(word)!);
	}

	/** The embeddings of words through the first layer's input weights. */
	#project(words: readonly { word: number; features: readonly number[] }[]): Float32Array[] {
		if (words.length === 0) return [];
		const { rows, projected } = this.#buffers;
		const wordSize = this.#words.columns;
		const width = wordSize + this.#features.columns;
		rows.fill(0, 0, words.length * width);
		words.forEach(({ word, features }, i) => {
			addEmbedding(this.#words, word, rows, i * width);
			for (const feature of features) addEmbedding(this.#features, feature, rows, i * width + wordSize);
		});
		this.kernel.dense(this.#input, rows, words.length, projected);
		const size = this.#input.outputs;
		return words.map((_, i) => projected.slice(i * size, (i + 1) * size));
	}
}

/** A layer's scores for each place, in rows of `width`. */
export interface Scores {
	layer: Layer;
	width: number;
	values: Float32Array;
}

/** How many floats the network asks its kernel for, or a little more. */
function floatsNeeded({ matrices, sizes }: Weights): number {
	let floats = 0;
	let outputs = 0;
	for (const [name, { rows, columns }] of matrices) {
		if (name === 'words' || name === 'features') continue;
		floats += padded(rows) * (columns + 1) + 8;
		outputs += padded(rows);
	}
	const widths = outputs + 16 * sizes.hidden + 8 * sizes.arc + sizes.word + sizes.feature + 2 * places;
	return floats + places * widths;
}

function joined(parts: readonly Float32Array[]): Float32Array {
	const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function bend(values: Float32Array, count: number): void {
	for (let i = 0; i < count; i++) if (values[i]! < 0) values[i] = values[i]! * leak;
}
