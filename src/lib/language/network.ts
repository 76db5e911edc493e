import { sigmoid, tanh } from './activations';
import { applyDense, expand, makeDense, type Dense } from './dense';
import { WeightsError, type Weights } from './weights-file';

/** The most tokens that are read at once; longer sentences are cut before. */
export const mostTokens = 128;

/** Slope below zero of the heads' activation. */
const leak = 0.1;

/** Embedding numbers of a word: its own and its features'; 0 where unknown, 1 for the root's place. */
export interface WordIds {
	word: number;
	features: number[];
}

/** One direction of a layer: what comes in, what came before. */
interface Direction {
	input: Dense;
	recurrent: Dense;
}

/**
 * The network: embeddings, two layers of LSTM in both directions, tags off the first, names, arcs and
 * labels off the second. It computes into buffers of its own that the next run overwrites. Place 0 of every
 * result is the root's.
 */
export class Network {
	readonly tagCount: number;
	readonly nameCount: number;
	readonly relationCount: number;
	/** Scores after a run, row by row of {@link tagCount}, {@link nameCount}, tokens + 1, {@link relationCount}. */
	readonly tagScores: Float32Array;
	readonly nameScores: Float32Array;
	readonly arcScores: Float32Array;
	readonly relationScores: Float32Array;

	readonly #hidden: number;
	readonly #wordTable: Float32Array;
	readonly #featureTable: Float32Array;
	readonly #wordSize: number;
	readonly #featureSize: number;
	readonly #layers: [Direction[], Direction[]];
	readonly #dense: Record<
		'tags' | 'names' | 'arcWord' | 'arcHead' | 'arcs' | 'labelWord' | 'labelHead' | 'labels',
		Dense
	>;
	readonly #rows: Float32Array;
	readonly #gates: Float32Array;
	readonly #states: [Float32Array, Float32Array];
	readonly #hiddenNow: Float32Array;
	readonly #cellNow: Float32Array;
	readonly #gatesNow: Float32Array;
	readonly #arcWord: Float32Array;
	readonly #arcHead: Float32Array;
	readonly #arcQuery: Float32Array;
	readonly #labelWord: Float32Array;
	readonly #labelHead: Float32Array;
	readonly #labelPair: Float32Array;

	constructor({ matrices, vectors, sizes, vocabulary }: Weights) {
		const matrix = (name: string) => {
			const found = matrices.get(name);
			if (!found) throw new WeightsError('The language model file lacks a part.');
			return found;
		};
		const dense = (name: string) => makeDense(matrix(name), vectors.get(`${name}.bias`));
		const direction = (layer: number, side: string): Direction => ({
			input: dense(`lstm${layer}.${side}.input`),
			recurrent: dense(`lstm${layer}.${side}.recurrent`)
		});
		this.#wordTable = expand(matrix('words'));
		this.#featureTable = expand(matrix('features'));
		this.#wordSize = sizes.word;
		this.#featureSize = sizes.feature;
		this.#layers = [
			[direction(0, 'forward'), direction(0, 'backward')],
			[direction(1, 'forward'), direction(1, 'backward')]
		];
		this.#dense = {
			tags: dense('tags'),
			names: dense('names'),
			arcWord: dense('arc.word'),
			arcHead: dense('arc.head'),
			arcs: dense('arc.pair'),
			labelWord: dense('label.word'),
			labelHead: dense('label.head'),
			labels: dense('label.pair')
		};
		this.tagCount = vocabulary.tags.length;
		this.nameCount = vocabulary.names.length;
		this.relationCount = vocabulary.relations.length;
		const { hidden } = sizes;
		const places = mostTokens + 1;
		const room = (width: number) => new Float32Array(places * width);
		this.#hidden = hidden;
		this.#rows = room(sizes.word + sizes.feature);
		this.#gates = room(4 * hidden);
		this.#states = [room(2 * hidden), room(2 * hidden)];
		this.#hiddenNow = new Float32Array(hidden);
		this.#cellNow = new Float32Array(hidden);
		this.#gatesNow = new Float32Array(4 * hidden);
		this.#arcWord = room(sizes.arc);
		this.#arcHead = room(sizes.arc);
		this.#arcQuery = room(sizes.arc);
		this.#labelWord = room(sizes.label);
		this.#labelHead = room(sizes.label);
		this.#labelPair = room(sizes.label);
		this.tagScores = room(this.tagCount);
		this.nameScores = room(this.nameCount);
		this.arcScores = room(places);
		this.relationScores = room(this.relationCount);
	}

	/** Reads words, at most {@link mostTokens}: fills {@link tagScores}, {@link nameScores}, {@link arcScores}. */
	run(words: readonly WordIds[]): void {
		const places = words.length + 1;
		this.#embed(words);
		this.#layer(0, this.#rows, places);
		this.#layer(1, this.#states[0], places);
		const [first, second] = this.#states;
		applyDense(this.#dense.tags, first, places, this.tagScores);
		applyDense(this.#dense.names, second, places, this.nameScores);
		applyDense(this.#dense.arcWord, second, places, this.#arcWord);
		applyDense(this.#dense.arcHead, second, places, this.#arcHead);
		rectify(this.#arcWord, places * this.#dense.arcWord.outputs);
		rectify(this.#arcHead, places * this.#dense.arcHead.outputs);
		applyDense(this.#dense.arcs, this.#arcWord, places, this.#arcQuery);
		const heads: Dense = {
			inputs: this.#dense.arcs.outputs,
			outputs: places,
			weights: this.#arcHead,
			bias: undefined
		};
		applyDense(heads, this.#arcQuery, places, this.arcScores);
	}

	/** After {@link run}: fills {@link relationScores}, given each place's head. */
	label(heads: Int32Array): void {
		const places = heads.length;
		const { labelWord, labelHead, labels } = this.#dense;
		const width = labelWord.outputs;
		applyDense(labelWord, this.#states[1], places, this.#labelWord);
		applyDense(labelHead, this.#states[1], places, this.#labelHead);
		for (let place = 1; place < places; place++) {
			const own = place * width;
			const head = heads[place]! * width;
			for (let k = 0; k < width; k++)
				this.#labelPair[own + k] = this.#labelWord[own + k]! + this.#labelHead[head + k]!;
		}
		rectify(this.#labelPair, places * width);
		applyDense(labels, this.#labelPair, places, this.relationScores);
	}

	#embed(words: readonly WordIds[]): void {
		this.#embedOne(0, 1, words[0]?.features.map(() => 1) ?? []);
		words.forEach(({ word, features }, i) => this.#embedOne(i + 1, word, features));
	}

	#embedOne(place: number, word: number, features: readonly number[]): void {
		const row = place * (this.#wordSize + this.#featureSize);
		this.#rows.set(this.#wordTable.subarray(word * this.#wordSize, (word + 1) * this.#wordSize), row);
		const start = row + this.#wordSize;
		this.#rows.fill(0, start, start + this.#featureSize);
		for (const feature of features) {
			const from = feature * this.#featureSize;
			for (let k = 0; k < this.#featureSize; k++)
				this.#rows[start + k] = this.#rows[start + k]! + this.#featureTable[from + k]!;
		}
	}

	#layer(layer: 0 | 1, input: Float32Array, places: number): void {
		const output = this.#states[layer];
		this.#layers[layer].forEach((direction, side) => {
			applyDense(direction.input, input, places, this.#gates);
			this.#recur(direction.recurrent, side === 1, places, output, side * this.#hidden);
		});
	}

	/** Runs one direction over the gates of all places; its states go to `output` from `column` on. */
	#recur(recurrent: Dense, backward: boolean, places: number, output: Float32Array, column: number): void {
		const hidden = this.#hidden;
		const gates = this.#gates;
		const now = this.#gatesNow;
		this.#cellNow.fill(0);
		this.#hiddenNow.fill(0);
		for (let step = 0; step < places; step++) {
			const place = backward ? places - 1 - step : step;
			const at = place * 4 * hidden;
			for (let k = 0; k < 4 * hidden; k++) now[k] = gates[at + k]!;
			if (step > 0) applyDense(recurrent, this.#hiddenNow, 1, now, true);
			const to = place * 2 * hidden + column;
			for (let k = 0; k < hidden; k++) {
				const admit = sigmoid(now[k]!);
				const keep = sigmoid(now[hidden + k]!);
				const show = sigmoid(now[2 * hidden + k]!);
				const cell = admit * tanh(now[3 * hidden + k]!) + keep * this.#cellNow[k]!;
				this.#cellNow[k] = cell;
				this.#hiddenNow[k] = output[to + k] = show * tanh(cell);
			}
		}
	}
}

function rectify(values: Float32Array, count: number): void {
	for (let i = 0; i < count; i++) if (values[i]! < 0) values[i] = values[i]! * leak;
}
