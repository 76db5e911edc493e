import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../src/lib/facts/counts';
import type { CountValue } from '../../../src/lib/facts/types';
import { plainContext, treeContext } from '../../support/hand-read';

/** The counts found in a sentence read by hand, a `word/TAG/head/relation` a token. */
function counts(text: string, rows: string): CountValue[] {
	return findCounts(treeContext(text, rows)).map((fact) => fact.value);
}

/** The values found in a sentence without a tree. */
function values(text: string): number[] {
	return findCounts(plainContext(text)).map((fact) => fact.value.value);
}

describe('the finder of counts', () => {
	it('keeps the qualifier and takes the whole noun phrase as what is counted', () => {
		const text = 'They exchanged more than 20 bilateral cooperation documents covering trade.';
		const rows = `They/PRP/2/nsubj exchanged/VBD/0/root more/JJR/5/advmod than/IN/3/fixed 20/CD/8/nummod
			bilateral/JJ/8/amod cooperation/NN/8/compound documents/NNS/2/obj covering/VBG/8/acl trade/NN/9/obj ././2/punct`;
		expect(counts(text, rows)).toEqual([
			{ value: 20, modifier: 'more than', unit: 'bilateral cooperation documents' }
		]);
		const context = treeContext(text, rows);
		const span = findCounts(context)[0]!.span;
		expect(text.slice(span.start, span.end)).toBe('more than 20');
	});

	it('reads an ordinal with its noun', () => {
		const rows =
			'It/PRP/4/nsubj was/VBD/4/cop his/PRP$/6/nmod:poss 11th/JJ/6/amod state/NN/6/compound visit/NN/0/root';
		expect(counts('It was his 11th state visit', rows)).toEqual([
			{ value: 11, unit: 'state visit', ordinal: true }
		]);
	});

	it('takes what a percentage is of', () => {
		const rows = '77/CD/2/nummod %/NN/5/nsubj of/IN/4/case voters/NNS/2/nmod agreed/VBD/0/root';
		expect(counts('77% of voters agreed', rows)).toEqual([{ value: 77, unit: 'voters', percent: true }]);
	});

	it('lends what was counted before to a number that only a place follows', () => {
		const rows = `It/PRP/2/nsubj cut/VBD/0/root 4,300/CD/4/nummod jobs/NNS/2/obj in/IN/6/case France/NNP/4/nmod
			,/,/8/punct 3,700/CD/4/conj in/IN/10/case Germany/NNP/8/nmod`;
		expect(counts('It cut 4,300 jobs in France, 3,700 in Germany', rows)).toMatchObject([
			{ value: 4300, unit: 'jobs' },
			{ value: 3700, unit: 'jobs' }
		]);
	});

	it.each([
		['The 34-year-old man fled.', 34],
		['John Smith, 34, fled.', 34],
		['A woman aged 34 fled.', 34]
	])('reads an age in: %s', (text, age) => {
		expect(findCounts(plainContext(text)).map((fact) => fact.value)).toEqual([
			{ value: age, unit: 'years', age: true }
		]);
	});

	it.each([
		['They won 3-1 at home.', 3, 1],
		['A 1–1 draw followed.', 1, 1],
		['The house voted 52-48 for it.', 52, 48]
	])('reads a score in: %s', (text, value, upper) => {
		expect(findCounts(plainContext(text))[0]?.value).toMatchObject({ value, upper, score: true });
	});

	it.each([
		['It cost $4.2 billion in all.', 4.2e9],
		['It cost NZ $ 26 million in all.', 26e6],
		['It cost £15bn in all.', 15e9],
		['It cost $140.1 B in all.', 140.1e9],
		['It cost 26 million euros in all.', 26e6]
	])('never loses a multiplier: %s', (text, value) => {
		const [fact] = findCounts(plainContext(text));
		expect(fact?.value.value).toBe(value);
		expect(fact?.value.currency).toBeDefined();
	});

	it('reads hyphened measures in the plural', () => {
		const units = (text: string) => findCounts(plainContext(text)).map((fact) => fact.value);
		expect(units('A 40-meter-long boat sank.')).toEqual([{ value: 40, unit: 'meters', measure: true }]);
		expect(units('It took two-and-a-half years.')).toMatchObject([{ value: 2.5 }]);
		expect(units('The six-person crew landed.')).toEqual([{ value: 6, unit: 'people' }]);
	});

	it('reads a range as one count, a change as two', () => {
		expect(findCounts(plainContext('Between 20 and 30 came.'))[0]?.value).toMatchObject({
			value: 20,
			upper: 30
		});
		expect(values('It rose from 20 to 30.')).toEqual([20, 30]);
	});

	it('marks "dozens" as hardly a number', () => {
		expect(findCounts(plainContext('Dozens of people came.'))[0]?.confidence).toBeLessThan(0.3);
	});

	it.each([
		'They flew a Boeing 737.',
		'It breached Resolution 1441.',
		'Section 5 was struck out.',
		'One of the men left, and no one stayed.',
		'It began at 7.50 am and ended at 9:42 p.m.',
		'They met at 1200 GMT.',
		'He came on May 8, 2025.',
		'It happened in 2015.',
		'The war of 1931-45 ended.',
		'Call 555-1234.',
		'Mission STS-133 ended.',
		'Version 5.0.1 is out.',
		'The first time was best.',
		'They live on Fifth Avenue.',
		'It is the third-largest city.',
		'In the 1990s it grew.'
	])('counts nothing in: %s', (text) => {
		expect(values(text)).toEqual([]);
	});

	it('takes time in proportion to hostile text', () => {
		for (const text of ['1/', '1-', 'one hundred and ', '9', '20 to ', 'more than 20 ', '5% to ']) {
			const before = performance.now();
			findCounts(plainContext(text.repeat(5000)));
			expect(performance.now() - before).toBeLessThan(5000);
		}
	}, 60_000);
});
