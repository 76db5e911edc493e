import { describe, expect, it } from 'vitest';
import { featuresOf } from '$lib/language/features';

const token = (text: string, upos: string, xpos: string, relation = 'root') => ({
	text,
	upos,
	xpos,
	relation
});

describe('featuresOf', () => {
	it('tells number and person', () => {
		expect(featuresOf(token('agencies', 'NOUN', 'NNS'), false)).toEqual({ number: 'Plur' });
		expect(featuresOf(token('They', 'PRON', 'PRP'), false)).toEqual({ person: 3, number: 'Plur' });
		expect(featuresOf(token('is', 'AUX', 'VBZ', 'cop'), false)).toMatchObject({ person: 3, number: 'Sing' });
	});

	it('tells a passive participle from an active one', () => {
		expect(featuresOf(token('signed', 'VERB', 'VBN'), true)).toMatchObject({
			voice: 'Pass',
			verbForm: 'Part'
		});
		expect(featuresOf(token('signed', 'VERB', 'VBN'), false)).not.toHaveProperty('voice');
	});

	it('tells a gerund by its place in the tree', () => {
		expect(featuresOf(token('swimming', 'VERB', 'VBG', 'csubj'), false)).toEqual({ verbForm: 'Ger' });
		expect(featuresOf(token('swimming', 'VERB', 'VBG', 'root'), false)).toEqual({
			verbForm: 'Part',
			tense: 'Pres'
		});
	});

	it('knows nothing of a word such as constructor', () => {
		expect(featuresOf(token('constructor', 'PRON', 'PRP'), false)).toEqual({});
	});
});
