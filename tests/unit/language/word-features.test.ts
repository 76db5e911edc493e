import { describe, expect, it } from 'vitest';
import { featureCount, normalise, shape, wordFeatures } from '$lib/language/word-features';

describe('normalise', () => {
	it.each([
		['The', 'the'],
		['2019', '<year>'],
		['317', '<d3>'],
		['1234567', '<d4>'],
		['F-16', 'f-00'],
		['www.example.org', '<url>'],
		['’s', "'s"]
	])('folds %s to %s', (word, key) => {
		expect(normalise(word)).toBe(key);
	});
});

describe('shape', () => {
	it.each([
		['Putin', 'Xx'],
		['NATO', 'XX'],
		['G7', 'Xd'],
		['McDonald', 'XxXx'],
		['1,000', 'd,d'],
		['Élan', 'Xx']
	])('of %s is %s', (word, expected) => {
		expect(shape(word)).toBe(expected);
	});
});

describe('wordFeatures', () => {
	it('are as many as the network sums up, the last one what the lexicon says', () => {
		const features = wordFeatures('Paris', new Map([['paris', 'gl']]));
		expect(features).toHaveLength(featureCount);
		expect(features.at(-1)).toBe('Ggl');
	});
});
