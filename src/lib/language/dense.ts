import type { Matrix } from './weights-file';

/** A layer `y = W x + b` ready to run: W row by row (a row an output unit), b or none. */
export interface Dense {
	inputs: number;
	outputs: number;
	weights: Float32Array;
	bias: Float32Array | undefined;
}

/** A dense layer from the weights file's integers. */
export function makeDense(matrix: Matrix, bias?: Float32Array): Dense {
	return { inputs: matrix.columns, outputs: matrix.rows, weights: expand(matrix), bias };
}

/** A matrix as plain numbers, row by row. */
export function expand({ rows, columns, values, scales }: Matrix): Float32Array {
	const weights = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++)
		for (let i = row * columns; i < (row + 1) * columns; i++) weights[i] = values[i]! * scales[row]!;
	return weights;
}

/**
 * Runs a layer over `count` vectors that lie one after another in `x`, into `y`; with `add`, onto what is
 * there. Two vectors by four outputs at a time keep sums in registers and halve the loads.
 */
export function applyDense(layer: Dense, x: Float32Array, count: number, y: Float32Array, add = false): void {
	const { inputs, outputs, weights, bias } = layer;
	let at = 0;
	for (; at + 2 <= count; at += 2) pair(layer, x, at * inputs, y, at * outputs, add);
	if (at === count) return;
	const x0 = at * inputs;
	const y0 = at * outputs;
	let out = 0;
	for (; out + 4 <= outputs; out += 4) {
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
		put(y, y0 + out, a, bias, out, add);
		put(y, y0 + out + 1, b, bias, out + 1, add);
		put(y, y0 + out + 2, c, bias, out + 2, add);
		put(y, y0 + out + 3, d, bias, out + 3, add);
	}
	for (; out < outputs; out++) put(y, y0 + out, dot(x, x0, weights, out * inputs, inputs), bias, out, add);
}

function pair(layer: Dense, x: Float32Array, x0: number, y: Float32Array, y0: number, add: boolean): void {
	const { inputs, outputs, weights, bias } = layer;
	const x1 = x0 + inputs;
	const y1 = y0 + outputs;
	let out = 0;
	for (; out + 4 <= outputs; out += 4) {
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
		put(y, y0 + out, a, bias, out, add);
		put(y, y0 + out + 1, b, bias, out + 1, add);
		put(y, y0 + out + 2, c, bias, out + 2, add);
		put(y, y0 + out + 3, d, bias, out + 3, add);
		put(y, y1 + out, e, bias, out, add);
		put(y, y1 + out + 1, f, bias, out + 1, add);
		put(y, y1 + out + 2, g, bias, out + 2, add);
		put(y, y1 + out + 3, h, bias, out + 3, add);
	}
	for (; out < outputs; out++) {
		put(y, y0 + out, dot(x, x0, weights, out * inputs, inputs), bias, out, add);
		put(y, y1 + out, dot(x, x1, weights, out * inputs, inputs), bias, out, add);
	}
}

function dot(x: Float32Array, x0: number, w: Float32Array, w0: number, length: number): number {
	let sum = 0;
	for (let i = 0; i < length; i++) sum += x[x0 + i]! * w[w0 + i]!;
	return sum;
}

function put(
	y: Float32Array,
	at: number,
	value: number,
	bias: Float32Array | undefined,
	out: number,
	add: boolean
): void {
	y[at] = value + (bias ? bias[out]! : 0) + (add ? y[at]! : 0);
}
