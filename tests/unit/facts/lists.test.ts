import { describe, expect, it } from 'vitest';
import { findLists } from '$lib/facts/lists';
import { factContext } from '../../support/fact-context';

function lists(text: string) {
	return findLists(factContext(text)).map(({ value }) => value);
}

describe('lists', () => {
	it('keep a pair together where commas divide the items', () => {
		const text =
			'The two sides should expand cooperation in areas such as trade and economy, energy, agriculture, aerospace and artificial intelligence.';
		expect(lists(text)[0]).toMatchObject({
			label: 'areas',
			open: true,
			items: ['trade and economy', 'energy', 'agriculture', 'aerospace', 'artificial intelligence']
		});
	});

	it('divide the last two at "and"', () => {
		const text =
			'The papers cover such areas as global stability, upholding international law, investment protection, the digital economy, quarantine and film cooperation.';
		expect(lists(text)[0]!.items.slice(-2)).toEqual(['quarantine', 'film cooperation']);
	});

	it('are closed after a number and a colon', () => {
		const text = 'Trains stop at four villages: Ashby Fold, Millgate, Sorrel Bridge and Upper Tarn.';
		expect(lists(text)[0]).toMatchObject({
			label: 'villages',
			open: false,
			items: ['Ashby Fold', 'Millgate', 'Sorrel Bridge', 'Upper Tarn']
		});
	});

	it('cut what belongs to all items off the first', () => {
		const text =
			'The wounded included citizens of Indonesia, Australia, South Korea, the Netherlands and the United States.';
		expect(lists(text)[0]!.items).toEqual([
			'Indonesia',
			'Australia',
			'South Korea',
			'the Netherlands',
			'the United States'
		]);
	});

	it('point at every item in the text', () => {
		const context = factContext('They bought apples, red pears, plums and cherries at the market.');
		for (const { value } of findLists(context)) {
			value.itemSpans.forEach((span, at) =>
				expect(context.article.text.slice(span.start, span.end)).toBe(value.items[at])
			);
		}
	});

	it('are not made of clauses, nor of a phrase that opens the sentence', () => {
		expect(lists('She came home, he left the house, and the dog slept all day.')).toEqual([]);
		expect(
			lists('In March, Helen Varga and Tom Ashgrove met for a talk.').filter((list) => list.items.length > 2)
		).toEqual([]);
	});
});
