import { describe, expect, it } from 'vitest';
import { model } from './model';

/** The relations of some words of a sentence. */
function relations(text: string, ...words: string[]) {
	const tokens = model.read(text, 0);
	return words.map((word) => tokens.find((token) => token.text === word)!.relation);
}

describe('a time before a verb', () => {
	it('is its subject where it has no other', () => {
		expect(relations('This year also marks the 80th anniversary of the victory.', 'year')).toEqual(['nsubj']);
	});

	it('is none where it has one, or shares one', () => {
		expect(relations('This year the town marks its anniversary.', 'year', 'town')).toEqual([
			'obl:unmarked',
			'nsubj'
		]);
		expect(relations('She left on Monday and last week came back.', 'week', 'She')).toEqual([
			'obl:unmarked',
			'nsubj'
		]);
		expect(relations('Last week was he seen in Rome?', 'week')).not.toEqual(['nsubj']);
	});
});
