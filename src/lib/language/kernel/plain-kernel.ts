import { sigmoid, softmax, tanh } from '../activations';
import type { Kernel, Layer } from './kernel';

/** The arithmetic in plain JavaScript, for where WebAssembly isn't to be had. Weights lie output by output. */
export class PlainKernel implements Kernel {
	readonly name = 'plain';

	allocate(count: number): Float32Array {
		return new Float32Array(count);
	}

	pack(layer: Layer, rows: Float32Array, count: number): void {
		layer.weights.set(rows.subarray(0, count * layer.inputs));
		layer.weights.fill(0, count * layer.inputs);
	}

	/** Two vectors by four outputs at a time keep sums in registers and halve the loads. */
	dense(layer: Layer, x: Float32Array, count: number, y: Float32Array): void {
		for (let row = 0; row < count; row++) y.set(layer.bias, row * layer.outputs);
		let row = 0;
		for (; row + 2 <= count; row += 2) addPair(layer, x, row * layer.inputs, y, row * layer.outputs);
		if (row < count) addOne(layer, x, row * layer.inputs, y, row * layer.outputs);
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
		const hidden = layer.inputs;
		cell.fill(0);
		for (let step = 0; step < places; step++) {
			const place = backward ? places - 1 - step : step;
			const to = place * stride + column;
			const at = place * 4 * hidden;
			if (step > 0) addOne(layer, output, backward ? to + stride : to - stride, gates, at);
			for (let k = 0; k < hidden; k++) {
				const admit = sigmoid(gates[at + k]!);
				const keep = sigmoid(gates[at + hidden + k]!);
				const show = sigmoid(gates[at + 2 * hidden + k]!);
				const now = admit * tanh(gates[at + 3 * hidden + k]!) + keep * cell[k]!;
				cell[k] = now;
				output[to + k] = show * tanh(now);
			}
		}
	}

	softmax(scores: Float32Array, rows: number, count: number, temperature: number): void {
		for (let row = 0; row < rows; row++) softmax(scores, row * count, count, temperature);
	}
}

/** Adds the outputs for two vectors, from `x0` on, to `y`, from `y0` on. */
function addPair(
	{ inputs, outputs, weights }: Layer,
	x: Float32Array,
	x0: number,
	y: Float32Array,
	y0: number
) {
	const x1 = x0 + inputs;
	const y1 = y0 + outputs;
	for (let out = 0; out < outputs; out += 4) {
		const w0 = out * inputs;
		const w1 = w0 + inputs;
		const w2 = w1 + inputs;
		const w3 = w2 + inputs;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let f = 0;
		let g = 0;
		let h = 0;
		for (let i = 0; i < inputs; i++) {
			const p = x[x0 + i]!;
			const q = x[x1 + i]!;
			const r = weights[w0 + i]!;
			const s = weights[w1 + i]!;
			const t = weights[w2 + i]!;
			const u = weights[w3 + i]!;
			a += p * r;
			b += p * s;
			c += p * t;
			d += p * u;
			e += q * r;
			f += q * s;
			g += q * t;
			h += q * u;
		}
		addFour(y, y0 + out, a, b, c, d);
		addFour(y, y1 + out, e, f, g, h);
	}
}

function addOne(
	{ inputs, outputs, weights }: Layer,
	x: Float32Array,
	x0: number,
	y: Float32Array,
	y0: number
) {
	for (let out = 0; out < outputs; out += 4) {
		const w0 = out * inputs;
		const w1 = w0 + inputs;
		const w2 = w1 + inputs;
		const w3 = w2 + inputs;
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		for (let i = 0; i < inputs; i++) {
			const p = x[x0 + i]!;
			a += p * weights[w0 + i]!;
			b += p * weights[w1 + i]!;
			c += p * weights[w2 + i]!;
			d += p * weights[w3 + i]!;
		}
		addFour(y, y0 + out, a, b, c, d);
	}
}

function addFour(y: Float32Array, at: number, a: number, b: number, c: number, d: number): void {
	y[at] = y[at]! + a;
	y[at + 1] = y[at + 1]! + b;
	y[at + 2] = y[at + 2]! + c;
	y[at + 3] = y[at + 3]! + d;
}
