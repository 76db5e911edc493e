import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseRelation } from '$lib/language/tree';
import type { Token } from '$lib/language/types';
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

/** "…, he said" after a coordination of two passives: the network takes the first of them for the root. */
const missed = 'Russia-China ties';

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

describe('the founding article', () => {
	it.each(main.filter(([start]) => start !== missed))('"%s …" has its main verb', (start, verb) => {
		expect(read(start).find(({ head }) => head < 0)?.text).toBe(verb);
	});

	it.each(main.filter(([, , subject]) => subject !== 'year'))(
		'"%s …" has its subject',
		(start, verb, subject) => {
			const tokens = read(start);
			const subjects = tokens.filter((t) => baseRelation(t) === 'nsubj' && head(tokens, t) === verb);
			expect(subjects.map((t) => t.text)).toContain(subject);
		}
	);

	it.fails('"Russia-China ties …" has its main verb', () => {
		expect(read(missed).find(({ head }) => head < 0)?.text).toBe('said');
	});

	// The network takes "This year" for a time.
	it.fails('"This year also marks …" has its subject', () => {
		const tokens = read('This year');
		expect(tokens.find((t) => t.text === 'year')?.relation).toBe('nsubj');
	});

	it.each(numbers)('"%s …" has its numbers', (start, expected) => {
		const tokens = read(start);
		const counted = tokens.filter((t) => t.relation === 'nummod').map((t) => `${t.text} ${head(tokens, t)}`);
		expect(counted).toEqual(expected);
	});

	it.each([
		['China and Russia should', 'trade', ['economy', 'energy', 'agriculture', 'aerospace', 'intelligence']],
		['Xi also', 'Nations', ['Organization', 'BRICS']]
	])('"%s …" has the members of its list', (start, first, others) => {
		const tokens = read(start);
		const members = tokens.filter((t) => t.relation === 'conj' && head(tokens, t) === first);
		expect(members.map((t) => t.text)).toEqual(others);
	});
});
