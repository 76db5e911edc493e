import { describe, expect, it } from 'vitest';
import { findAppositions } from '$lib/language/appositions';
import type { Token } from '$lib/language/types';
import { model } from './model';

const upos = (xpos: string) =>
	({ NNP: 'PROPN', NN: 'NOUN', DT: 'DET', IN: 'ADP', CD: 'NUM', VBD: 'VERB', CC: 'CCONJ', WP: 'PRON' })[
		xpos
	] ?? (/^\W/.test(xpos) && xpos !== '$' ? 'PUNCT' : 'X');

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
			upos: upos(xpos),
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

	it('moves an apposition to the phrase that it follows', () => {
		expect(
			pairs(
				tokens(
					'reference|NN|root|0',
					'to|IN|case|3',
					'*Ann|NNP|nmod|1',
					',|,|punct|6',
					'the|DT|det|6',
					'mayor|NN|appos|9',
					'.|.|punct|1',
					'of|IN|case|9',
					'plan|NN|list|1'
				)
			)
		).toEqual(['Ann = mayor']);
	});

	it('leaves out what is no second name', () => {
		const after = (...rows: string[]) => pairs(tokens('plan|NN|root|0', ...rows));
		expect(after(',|,|punct|4', 'not|RB|advmod|4', 'law|NN|appos|1')).toEqual([]);
		expect(after(',|,|punct|4', '”|”|punct|4', 'man|NN|appos|1')).toEqual([]);
		expect(after('(|(|punct|3', '1985|CD|appos|1', ')|)|punct|3')).toEqual([]);
		expect(
			after(',|,|punct|4', '50|CD|nummod|4', 'km|NN|appos|1', 'from|IN|case|6', 'Rome|NNP|nmod|4')
		).toEqual([]);
		expect(after('good|JJ|amod|3', 'day|NN|appos|1')).toEqual([]);
	});

	it('takes a phrase with an article between marks after a name', () => {
		const phrase = (...closing: string[]) =>
			pairs(
				tokens(
					'met|VBD|root|0',
					'*Ann|NNP|obj|1',
					',|,|punct|5',
					'the|DT|det|5',
					'mayor|NN|conj|2',
					...closing
				)
			);
		expect(phrase(',|,|punct|5', 'again|RB|advmod|1')).toEqual(['Ann = mayor']);
		expect(phrase('who|WP|nsubj|7', 'won|VBD|acl:relcl|5')).toEqual(['Ann = mayor']);
		expect(phrase(',|,|punct|5', 'and|CC|cc|8', 'Bo|NNP|conj|2')).toEqual([]);
		expect(phrase('spoke|VBD|conj|1')).toEqual([]);
	});

	it('takes a name between commas after a noun, and one in brackets', () => {
		expect(
			pairs(
				tokens(
					'the|DT|det|2',
					'mayor|NN|nsubj|6',
					',|,|punct|4',
					'*Ann|NNP|dep|6',
					',|,|punct|4',
					'won|VBD|root|0'
				)
			)
		).toEqual(['mayor = Ann']);
		expect(
			pairs(
				tokens(
					'the|DT|det|2',
					'agency|NN|nsubj|6',
					'(|(|punct|4',
					'*IAEA|NNP|dep|6',
					')|)|punct|4',
					'met|VBD|root|0'
				)
			)
		).toEqual(['agency = IAEA']);
		expect(pairs(tokens('TEHRAN|NNP|root|0', '(|(|punct|3', '*AFP|NNP|list|1', ')|)|punct|3'))).toEqual([]);
	});

	it('takes the day of the month after a weekday', () => {
		expect(
			pairs(tokens('on|IN|case|2', 'Thursday|NNP|root|0', ',|,|punct|5', 'May|NNP|compound|5', '8|CD|nmod|2'))
		).toEqual(['Thursday = 8']);
	});

	it('reads a sentence', () => {
		expect(pairs(model.read('Merkel, the chancellor of Germany, met the group in Berlin.', 0))).toEqual([
			'Merkel = chancellor'
		]);
	});
});
