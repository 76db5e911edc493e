import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../src/cli/evaluate/alignment';
import { f1, median, plain, sameName } from '../../../../src/cli/evaluate/comparison';

describe('names as the evaluation compares them', () => {
	it.each([
		['Xi Jinping', 'Xi'],
		['the United Nations', 'United Nations'],
		['Nouri al-Maliki', 'al-Maliki'],
		['Beyoncé', 'Beyonce'],
		['Russia’s', 'Russia']
	])('takes %j and %j for one', (one, other) => {
		expect(sameName(one, other)).toBe(true);
	});

	it.each([
		['Xi Jinping', 'Vladimir Putin'],
		['North Korea', 'South Korea'],
		['', 'Moscow']
	])('takes %j and %j for two', (one, other) => {
		expect(sameName(one, other)).toBe(false);
	});

	it('keeps the decimals of a number', () => {
		expect(plain('56.7 years.')).toBe('56.7 years');
	});
});

describe('the middle and the mean', () => {
	it('gives the middle of odd and even many, and 0 of none', () => {
		expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
	});

	it('gives F1 from what was right, found and wanted', () => {
		expect(f1({ right: 2, found: 4, wanted: 4 })).toBe(0.5);
		expect(f1({ right: 0, found: 0, wanted: 0 })).toBe(0);
	});
});

describe('places in a cleaned text', () => {
	it('are those of the text itself where nothing was cleaned', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect([...align(text, text)]).toEqual([...Array(text.length + 1).keys()]);
			})
		);
	});

	it('are found again after characters were taken out or put in', () => {
		const cleaned = 'Rain fell in Lima. Nobody was hurt.';
		const typed = 'Rain\u0000 fell in  Lima. Nobody was hurt.';
		const places = align(typed, cleaned);
		expect(places[typed.indexOf('Nobody')]).toBe(cleaned.indexOf('Nobody'));
		expect(align(cleaned, typed)[cleaned.indexOf('Nobody')]).toBe(typed.indexOf('Nobody'));
	});
});
