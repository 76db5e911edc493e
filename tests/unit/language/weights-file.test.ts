import { describe, expect, it } from 'vitest';
import { loadModel } from '$lib/language';
import { crc32 } from '$lib/language/checksum';
import { readWeights, WeightsError } from '$lib/language/weights-file';
import { weightsFile } from './model';

describe('readWeights', () => {
	it('reads sizes, vocabulary and tensors', () => {
		const weights = readWeights(weightsFile);
		expect(weights.version).toMatch(/^\d{4}-\d\d-\d\d(\.\d+)?$/);
		expect(weights.vocabulary.tags).toContain('NOUN/NNS');
		expect(weights.matrices.get('words')?.rows).toBe(weights.vocabulary.words.length);
		expect(weights.matrices.get('words')?.columns).toBe(weights.sizes.word);
	});

	it('refuses a file that is none', () => {
		expect(() => readWeights(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
			new WeightsError('This is no language model file.')
		);
		expect(() => loadModel(new Uint8Array())).toThrow(WeightsError);
	});

	it('refuses a file that is cut off or changed', () => {
		const message = 'The language model file is damaged or not complete.';
		expect(() => readWeights(weightsFile.slice(0, 100_000))).toThrow(message);
		const changed = weightsFile.slice();
		changed[changed.length - 5]! ^= 1;
		expect(() => readWeights(changed)).toThrow(message);
	});

	it('refuses another version of the layout', () => {
		const other = weightsFile.slice();
		other[4] = 99;
		expect(() => readWeights(other)).toThrow('The language model is of another version than the app.');
	});
});

describe('crc32', () => {
	it('is the usual one', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});
});
