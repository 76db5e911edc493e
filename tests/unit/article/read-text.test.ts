import { describe, expect, it } from 'vitest';
import { readText } from '$lib/article';
import type { Article } from '$lib/article/types';

const body =
	'The council of Brackwater voted on Tuesday to reopen the harbour line after a long debate about its cost.\n\n' +
	'Mayor Anna Lind said more than 20 trains a day would run between the port and the old market.\n\n' +
	'The line closed in 1986 and its tracks were never sold. Work is to begin in May.';

function read(text: string, overrides = {}): Article {
	const result = readText(text, overrides);
	if ('unusable' in result) throw new Error(result.unusable.text);
	return result.article;
}
const paragraphsOf = (article: Article) =>
	article.paragraphs.map(({ start, end }) => article.text.slice(start, end));

describe('reading a pasted text', () => {
	it('gives paragraphs and sentences as spans of the text', () => {
		const article = read(body);
		expect(paragraphsOf(article)).toEqual(body.split('\n\n'));
		expect(article.sentences).toHaveLength(4);
		expect(article.text.slice(article.sentences[3]!.start, article.sentences[3]!.end)).toBe(
			'Work is to begin in May.'
		);
	});

	it('takes title, day and source from a front matter block, and leaves it out of the paragraphs', () => {
		const article = read(
			`---\ntitle: "A line reopens"\ndate: 2025-03-05\nsource: Brackwater News\n---\n\n${body}`
		);
		expect(article).toMatchObject({
			title: 'A line reopens',
			published: '2025-03-05',
			source: 'Brackwater News'
		});
		expect(article.paragraphs).toHaveLength(3);
	});

	it('lets what is known from elsewhere win', () => {
		const article = read(`A line reopens\n\nMarch 5, 2025\n\n${body}`, {
			title: 'Trains return',
			published: '2025-03-06'
		});
		expect(article).toMatchObject({ title: 'Trains return', published: '2025-03-06' });
	});

	it('takes a headline and a date line off the top', () => {
		const article = read(`HARBOUR LINE TO REOPEN AFTER 39 YEARS\n\nWednesday, March 5, 2025\n\n${body}`);
		expect(article).toMatchObject({
			title: 'HARBOUR LINE TO REOPEN AFTER 39 YEARS',
			published: '2025-03-05'
		});
		expect(paragraphsOf(article)).toEqual(body.split('\n\n'));
	});

	it('takes a credit off the end', () => {
		const article = read(`${body} — HARBOUR POST/ANN`);
		expect(article.source).toBe('HARBOUR POST/ANN');
		expect(paragraphsOf(article).at(-1)).toMatch(/in May\.$/);
	});

	it('gives the same id however the words were pasted', () => {
		expect(read(body.replaceAll(' ', '  ')).id).toBe(read(body).id);
		expect(read(body.replace('1986', '1987')).id).not.toBe(read(body).id);
	});
});
