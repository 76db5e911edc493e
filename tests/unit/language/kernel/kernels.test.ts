import { describe, expect, it, vi } from 'vitest';
import { chooseKernel } from '$lib/language/kernel/choose-kernel';
import { newLayer, type Kernel } from '$lib/language/kernel/kernel';
import { PlainKernel } from '$lib/language/kernel/plain-kernel';
import { WasmKernel } from '$lib/language/kernel/wasm-kernel';

/** Numbers between -1 and 1 that look like chance and repeat. */
function numbers(count: number, seed: number): Float32Array {
	let state = seed;
	return Float32Array.from({ length: count }, () => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return state / 1073741824 - 1;
	});
}

function layerOf(kernel: Kernel, inputs: number, outputs: number) {
	const layer = newLayer(kernel, inputs, outputs);
	kernel.pack(layer, numbers(inputs * outputs, 7), outputs);
	layer.bias.set(numbers(outputs, 9));
	return layer;
}

function filled(kernel: Kernel, values: Float32Array): Float32Array {
	const room = kernel.allocate(values.length);
	room.set(values);
	return room;
}

function dense(kernel: Kernel, count: number, outputs: number): number[] {
	const layer = layerOf(kernel, 24, outputs);
	const y = kernel.allocate(count * layer.outputs);
	kernel.dense(layer, filled(kernel, numbers(count * 24, 3)), count, y);
	return [...y];
}

function recur(kernel: Kernel, backward: boolean): number[] {
	const hidden = 16;
	const places = 5;
	const layer = layerOf(kernel, hidden, 4 * hidden);
	const output = kernel.allocate(places * 2 * hidden);
	const gates = filled(kernel, numbers(places * 4 * hidden, 5));
	const place = { places, stride: 2 * hidden, column: hidden, backward };
	kernel.recur(layer, gates, kernel.allocate(hidden), output, place);
	return [...output];
}

function expectSame(a: number[], b: number[]): void {
	expect(a).toHaveLength(b.length);
	expect(Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))).toBeLessThan(1e-4);
}

const wasm = () => new WasmKernel(100_000);
const plain = () => new PlainKernel();

describe('the two kernels', () => {
	it.each([
		[1, 8],
		[2, 40],
		[4, 13],
		[7, 72]
	])('agree on a layer over %i vectors with %i outputs', (count, outputs) => {
		expectSame(dense(wasm(), count, outputs), dense(plain(), count, outputs));
	});

	it.each([false, true])('agree on an LSTM (backward: %s)', (backward) => {
		expectSame(recur(wasm(), backward), recur(plain(), backward));
	});

	it('agree on probabilities, which add up to one', () => {
		const [a, b] = [wasm(), plain()].map((kernel) => {
			const scores = filled(kernel, Float32Array.from([1, 2, -1e9, 0, 80, 3, -80, 1]));
			kernel.softmax(scores, 2, 4, 1.5);
			return [...scores];
		});
		expectSame(a!, b!);
		expect(a!.slice(0, 4).reduce((sum, value) => sum + value)).toBeCloseTo(1);
	});
});

describe('chooseKernel', () => {
	it('takes WebAssembly where there is some', () => {
		expect(chooseKernel(1000).name).toBe('wasm');
	});

	it('does without where there is none, or where it is forbidden', () => {
		vi.stubGlobal('WebAssembly', undefined);
		expect(chooseKernel(1000).name).toBe('plain');
		vi.stubGlobal('WebAssembly', { ...WebAssemblyParts, Module: refuse });
		expect(chooseKernel(1000).name).toBe('plain');
		vi.unstubAllGlobals();
	});
});

const WebAssemblyParts = { Memory: WebAssembly.Memory, Instance: WebAssembly.Instance };

/** What a content policy without `wasm-unsafe-eval` does. */
function refuse(): never {
	throw new EvalError('Refused to compile or instantiate WebAssembly module');
}
