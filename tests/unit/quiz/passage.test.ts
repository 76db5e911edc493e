import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageOf } from '$lib/quiz/passage';
import { anArticle, spanOf } from '../../support/builders';

const article = anArticle();
const sentence = spanOf(article.text, 'Mayor Anna Lind said more than 20 trains a day would run.');

describe('the passage that proves an answer', () => {
	test('is the whole paragraph with the proof lit and the key marked', () => {
		const pieces = passageOf(article, sentence, spanOf(article.text, 'more than 20'));
		expect(pieces.map(({ text, lit, key }) => [text, lit, key])).toEqual([
			['Mayor Anna Lind said ', true, false],
			['more than 20', true, true],
			[' trains a day would run.', true, false],
			[' The line closed in 1986.', false, false]
		]);
	});

	test('is the proof alone where it stands outside every paragraph', () => {
		const heading = anArticle({ text: 'A heading\n\nA line.', paragraphs: [{ start: 11, end: 18 }] });
		expect(passageOf(heading, { start: 0, end: 9 })).toEqual([{ text: 'A heading', lit: true, key: false }]);
	});

	test('always reads as one stretch of the article, whatever the spans', () => {
		const place = fc.integer({ min: -5, max: article.text.length + 5 });
		fc.assert(
			fc.property(place, place, place, place, (start, end, keyStart, keyEnd) => {
				const pieces = passageOf(article, { start, end }, { start: keyStart, end: keyEnd });
				expect(article.text).toContain(pieces.map(({ text }) => text).join(''));
				expect(pieces.every(({ lit, key }) => lit || !key)).toBe(true);
			})
		);
	});
});
