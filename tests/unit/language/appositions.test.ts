import { describe, expect, it } from 'vitest';
import { findAppositions } from '$lib/language/appositions';
import type { Token } from '$lib/language/types';
import { model } from './model';

/** Tokens from `word|tag|relation|head`, a `*` before words that begin a name; heads count from 1. */
const tokens = (...rows: string[]): Token[] =>
	rows.map((row, index) => {
		const [word, xpos, relation, head] = row.split('|') as [string, string, string, string];
		const text = word.replace('*', '');
		return {
			index,
			text,
			start: index,
			end: index,
			lemma: text,
			upos: xpos === 'NNP' ? 'PROPN' : 'X',
			xpos,
			features: {},
			head: Number(head) - 1,
			relation,
			tagProbability: 1,
			arcProbability: 1,
			...(word.startsWith('*') ? { entity: { type: 'person', begins: true, probability: 1 } } : {})
		};
	});
const pairs = (read: Token[]) =>
	findAppositions(read).map(({ head, apposition }) => `${head.text} = ${apposition.text}`);

describe('findAppositions', () => {
	it('takes what the tree says', () => {
		expect(pairs(tokens('*Ann|NNP|nsubj|4', ',|,|punct|3', 'mayor|NN|appos|1', 'spoke|VBD|root|0'))).toEqual([
			'Ann = mayor'
		]);
	});

	it('takes a name right after a noun with a determiner', () => {
		const group = (noun: string, relation: string) =>
			tokens('the|DT|det|2', `${noun}|NN|nsubj|4`, `*Ann|NNP|${relation}|4`, 'won|VBD|root|0');
		expect(pairs(group('leader', 'obj'))).toEqual(['leader = Ann']);
		expect(pairs(group('year', 'nsubj'))).toEqual([]);
		expect(pairs(group('port', 'compound'))).toEqual([]);
	});

	it('reads a sentence', () => {
		expect(pairs(model.read('Merkel, the chancellor of Germany, met the group in Berlin.', 0))).toEqual([
			'Merkel = chancellor'
		]);
	});
});
