import { panel, type Kernel, type Layer } from './kernel';

/** Below this the module keeps its stack. */
const firstFree = 65_536;
const pageSize = 65_536;

/** What simd.c exports; numbers that name arrays are byte offsets in memory. */
interface Exports {
	dense(
		x: number,
		weights: number,
		bias: number,
		y: number,
		count: number,
		inputs: number,
		outputs: number
	): void;
	recur(
		weights: number,
		gates: number,
		cell: number,
		output: number,
		places: number,
		hidden: number,
		stride: number,
		backward: number
	): void;
	softmax(scores: number, rows: number, count: number, sharpness: number): void;
}

/** The module of simd.c, from `simd.wasm` beside this file; undefined until that has been loaded. */
let simd: BufferSource | undefined;

/** Takes the bytes of `simd.wasm`: fetched in a browser, read from disk in Node. Without them JavaScript does the sums. */
export function loadSimd(bytes: BufferSource): void {
	simd = bytes;
}

/** The arithmetic in WebAssembly, four floats at a time. Weights lie in panels of eight outputs, see simd.c. */
export class WasmKernel implements Kernel {
	readonly name = 'wasm';
	readonly #memory: WebAssembly.Memory;
	readonly #run: Exports;
	#used = firstFree;

	/**
	 * @param floats how many floats will be allocated at most: memory doesn't grow, since that would cut off
	 * the arrays given before
	 * @throws where the machine or a content policy doesn't allow WebAssembly with SIMD, and where the module isn't loaded
	 */
	constructor(floats: number) {
		const pages = Math.ceil((firstFree + 4 * floats) / pageSize) + 1;
		this.#memory = new WebAssembly.Memory({ initial: pages });
		const instance = new WebAssembly.Instance(new WebAssembly.Module(simd!), {
			env: { memory: this.#memory }
		});
		this.#run = instance.exports as unknown as Exports;
	}

	allocate(count: number): Float32Array {
		const floats = new Float32Array(this.#memory.buffer, this.#used, count);
		this.#used += Math.ceil(count / 4) * 16;
		return floats;
	}

	pack(layer: Layer, rows: Float32Array, count: number): void {
		const { inputs, outputs, weights } = layer;
		for (let out = 0; out < outputs; out++) {
			const start = (out - (out % panel)) * inputs + (out % panel);
			for (let i = 0; i < inputs; i++) weights[start + i * panel] = out < count ? rows[out * inputs + i]! : 0;
		}
	}

	dense(layer: Layer, x: Float32Array, count: number, y: Float32Array): void {
		const { weights, bias, inputs, outputs } = layer;
		this.#run.dense(x.byteOffset, weights.byteOffset, bias.byteOffset, y.byteOffset, count, inputs, outputs);
	}

	recur(
		layer: Layer,
		gates: Float32Array,
		cell: Float32Array,
		output: Float32Array,
		{
			places,
			stride,
			column,
			backward
		}: { places: number; stride: number; column: number; backward: boolean }
	): void {
		const states = output.byteOffset + 4 * column;
		const { weights, inputs } = layer;
		this.#run.recur(
			weights.byteOffset,
			gates.byteOffset,
			cell.byteOffset,
			states,
			places,
			inputs,
			stride,
			backward ? 1 : 0
		);
	}

	softmax(scores: Float32Array, rows: number, count: number, temperature: number): void {
		this.#run.softmax(scores.byteOffset, rows, count, 1 / temperature);
	}
}
