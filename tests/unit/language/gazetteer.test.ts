import { describe, expect, it } from 'vitest';
import { Gazetteer } from '$lib/language/gazetteer';
import { model } from './model';

const labels = ['O', 'B-person', 'I-person', 'B-place', 'I-place', 'B-organisation', 'I-organisation'];
const gazetteer = new Gazetteer({ organisation: 'hamas;goldman sachs', place: 'boston;kabul' });

/** The likeliest label of each word after leaning, where a person is a little likelier than all else. */
function likeliest(...words: string[]): string[] {
	const width = labels.length + 1;
	const row = [0.2, 0.26, 0.1, 0.11, 0.11, 0.11, 0.11, 0];
	const values = Float32Array.from([row, ...words.map(() => row)].flat());
	gazetteer.lean({ values, width }, labels, words);
	return words.map((_, i) => {
		const own = [...values.slice((i + 1) * width, (i + 1) * width + labels.length)];
		expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 4);
		return labels[own.indexOf(Math.max(...own))]!;
	});
}

describe('Gazetteer', () => {
	it('leans a listed word towards its kind', () => {
		expect(likeliest('Hamas', 'said')).toEqual(['B-organisation', 'B-person']);
		expect(likeliest('Kabul', 'fell')).toEqual(['B-place', 'B-person']);
		expect(likeliest('US')).toEqual(['B-place']);
	});

	it('leans all words of a listed name', () => {
		expect(likeliest('Goldman', 'Sachs', 'said')).toEqual(['B-organisation', 'I-organisation', 'B-person']);
	});

	it('leaves others alone, and a place before a name', () => {
		expect(likeliest('hamas', 'us', 'Ann')).toEqual(['B-person', 'B-person', 'B-person']);
		expect(likeliest('Boston', 'Bruins')).toEqual(['B-person', 'B-person']);
	});

	it('is what the model reads names with', () => {
		const tokens = model.read('Hamas denied it on Monday.', 0);
		expect(tokens[0]!.entity?.type).toBe('organisation');
	});
});
