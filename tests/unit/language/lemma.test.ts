import { describe, expect, it } from 'vitest';
import { Lemmatizer, regularLemma } from '$lib/language/lemma';

const lemmatizer = new Lemmatizer([['stables', 'NNS', 'stables']]);

describe('Lemmatizer', () => {
	it.each([
		['issued', 'VERB', 'VBD', 'issue'],
		['stopped', 'VERB', 'VBN', 'stop'],
		['added', 'VERB', 'VBD', 'add'],
		['agreed', 'VERB', 'VBD', 'agree'],
		['tried', 'VERB', 'VBD', 'try'],
		['making', 'VERB', 'VBG', 'make'],
		['opening', 'VERB', 'VBG', 'open'],
		['dying', 'VERB', 'VBG', 'die'],
		['taken', 'VERB', 'VBN', 'take'],
		['Was', 'AUX', 'VBD', 'be'],
		['n’t', 'PART', 'RB', 'not'],
		['countries', 'NOUN', 'NNS', 'country'],
		['matches', 'NOUN', 'NNS', 'match'],
		['houses', 'NOUN', 'NNS', 'house'],
		['women', 'NOUN', 'NNS', 'woman'],
		['Nations', 'PROPN', 'NNPS', 'Nation'],
		['Chinese', 'ADJ', 'JJ', 'Chinese'],
		['Large', 'ADJ', 'JJ', 'large'],
		['larger', 'ADJ', 'JJR', 'large'],
		['them', 'PRON', 'PRP', 'they'],
		['12,000', 'NUM', 'CD', '12000']
	])('%s (%s, %s) is a form of %s', (word, upos, xpos, lemma) => {
		expect(lemmatizer.lemma(word, upos, xpos)).toBe(lemma);
	});

	it('takes what was learnt before the rules', () => {
		expect(lemmatizer.lemma('Stables', 'NOUN', 'NNS')).toBe('stables');
		expect(regularLemma('stables', 'NOUN', 'NNS')).toBe('stable');
	});
});
