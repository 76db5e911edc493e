import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLists } from '$lib/facts/lists';
import { baseRelation } from '$lib/language/tree';
import type { Token } from '$lib/language/types';
import { factContext } from '../../support/fact-context';
import { model } from './model';

/** The founding article's sentences, without front matter and dateline. */
const text = readFileSync('src/lib/samples/moscow-joint-statement.txt', 'utf8')
	.replace(/^---[\s\S]*?\n---\n/, '')
	.replace(/^[\s\S]*?MOSCOW — /, '');
const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
	({ segment }) => segment.trim()
);
const read = (start: string) =>
	model.read(
		sentences.find((sentence) => sentence.startsWith(start))!,
		0
	);
const head = (tokens: Token[], token: Token) => tokens[token.head]?.text;

/** How each sentence begins, its main verb and that verb's subject. */
const main = [
	['China and Russia issued', 'issued', 'China'],
	['The statement', 'signed', 'statement'],
	['The two heads of state witnessed', 'witnessed', 'heads'],
	['Xi arrived', 'arrived', 'Xi'],
	['This year', 'marks', 'year'],
	['The two heads of state have', 'met', 'heads'],
	['“The foundation', 'said', 'Xi'],
	['Xi called', 'called', 'Xi'],
	['China and Russia should', 'said', 'Xi'],
	['The two countries', 'said', 'he'],
	['Xi also', 'urged', 'Xi'],
	['As China', 'said', 'Xi'],
	['He expressed', 'expressed', 'He'],
	['This will', 'said', 'Xi'],
	['Putin, who', 'said', 'Putin'],
	['Putin said', 'said', 'Putin'],
	['Russia-China ties', 'said', 'he'],
	['Putin added', 'added', 'Putin'],
	['He also', 'said', 'He']
] as const;

/** Of a sentence that begins so, what numbers count. */
const numbers = [
	['The two heads of state witnessed', ['two heads', '20 documents']],
	['The two heads of state have', ['two heads', '40 times']],
	['Xi called', ['two countries']],
	['China and Russia should', ['two countries']],
	['The two countries', ['two countries']],
	['Xi also', ['two sides']],
	['Putin, who', ['10 years']]
] as const;

/** The members of its lists, 15 in all. */
const lists = [
	[
		'The two heads of state witnessed',
		[
			'global strategic stability',
			'upholding the authority of international law',
			'biosecurity',
			'investment protection',
			'the digital economy',
			'quarantine',
			'film cooperation'
		]
	],
	[
		'China and Russia should',
		['trade and economy', 'energy', 'agriculture', 'aerospace', 'artificial intelligence']
	],
	['Xi also', ['the United Nations', 'the Shanghai Cooperation Organization', 'BRICS']]
] as const;

describe('the founding article', () => {
	it.each(main)('"%s …" has its main verb', (start, verb) => {
		expect(read(start).find(({ head }) => head < 0)?.text).toBe(verb);
	});

	it.each(main)('"%s …" has its subject', (start, verb, subject) => {
		const tokens = read(start);
		const subjects = tokens.filter((t) => baseRelation(t) === 'nsubj' && head(tokens, t) === verb);
		expect(subjects.map((t) => t.text)).toContain(subject);
	});

	it.each(numbers)('"%s …" has its numbers', (start, expected) => {
		const tokens = read(start);
		const counted = tokens.filter((t) => t.relation === 'nummod').map((t) => `${t.text} ${head(tokens, t)}`);
		expect(counted).toEqual(expected);
	});

	// The tree alone has 9 of the 15; the rules of lists start from the marks and ask it for little.
	it.each(lists)('"%s …" has the members of its list', (start, members) => {
		const found = findLists(factContext(sentences.find((sentence) => sentence.startsWith(start))!));
		expect(found.map(({ value }) => value.items)).toContainEqual(members);
	});
});
