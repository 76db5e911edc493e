import { describe, expect, it } from 'vitest';
import { correctArticle } from '$lib/article';
import { anArticle } from '../../support/builders';

describe('correcting what the reader took', () => {
	const article = anArticle({ dateline: { place: 'Moscow', span: { start: 0, end: 8 } } });

	it('sets title, day and place, and leaves text, spans and id alone', () => {
		const corrected = correctArticle(article, {
			title: ' Trains\nreturn ',
			published: '2025-03-06',
			place: 'Paris'
		});
		expect(corrected).toEqual({
			...article,
			title: 'Trains return',
			published: '2025-03-06',
			dateline: { place: 'Paris', span: { start: 0, end: 8 } }
		});
	});

	it('takes a field away where the person empties it', () => {
		const corrected = correctArticle(article, { title: '', published: '', place: '' });
		expect(corrected).not.toHaveProperty('title');
		expect(corrected).not.toHaveProperty('published');
		expect(corrected.dateline).toEqual({ span: { start: 0, end: 8 } });
	});

	it('changes nothing where nothing is given', () => {
		expect(correctArticle(article, {})).toEqual(article);
	});
});
