/** Outputs are made in panels of so many; a layer of fewer is filled up. */
export const panel = 8;

/** What the filling outputs of a layer come to: never the highest, nothing in a softmax. */
export const lowest = -1e9;

/** `count` filled up to whole panels. */
export function padded(count: number): number {
	return Math.ceil(count / panel) * panel;
}

/** A layer `y = x W + b` in the order that the kernel wants its weights in. */
export interface Layer {
	inputs: number;
	/** A multiple of {@link panel}: the width of a row of results. */
	outputs: number;
	weights: Float32Array;
	bias: Float32Array;
}

/** The arithmetic of the network, on arrays that {@link Kernel.allocate} gave. */
export interface Kernel {
	/** What it runs on, to tell in a report. */
	name: 'wasm' | 'plain';
	/** Floats to work on, all zero. */
	allocate(count: number): Float32Array;
	/** Makes `count` rows of `layer.inputs` floats the layer's weights, an output each; the rest become zero. */
	pack(layer: Layer, rows: Float32Array, count: number): void;
	/** Runs a layer over `count` vectors that lie one after another in `x`, into `y`. */
	dense(layer: Layer, x: Float32Array, count: number, y: Float32Array): void;
	/**
	 * One direction of an LSTM. `gates` (places × 4 hidden, from the input) are changed; states go to `output`,
	 * rows of `stride`, from `column` on. `cell`: room for hidden floats.
	 */
	recur(
		layer: Layer,
		gates: Float32Array,
		cell: Float32Array,
		output: Float32Array,
		place: { places: number; stride: number; column: number; backward: boolean }
	): void;
	/** Turns `rows` rows of `count` scores into probabilities, in place, after division by `temperature`. */
	softmax(scores: Float32Array, rows: number, count: number, temperature: number): void;
}

/** A layer with room for `outputs` rows of weights, nothing in them yet. */
export function newLayer(kernel: Kernel, inputs: number, outputs: number): Layer {
	const width = padded(outputs);
	return { inputs, outputs: width, weights: kernel.allocate(inputs * width), bias: kernel.allocate(width) };
}
