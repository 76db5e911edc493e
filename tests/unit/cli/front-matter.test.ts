import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/cli/front-matter';

describe('front matter', () => {
	it('gives title, date and source, and leaves the body', () => {
		const { front, body } = splitFrontMatter(
			'---\nid: a\ntitle: "Flood: \\"worst in years\\""\ndate: 2025-05-09\nsource: unknown\n---\n\n LIMA — Rain fell.\n'
		);
		expect(front.title).toBe('Flood: "worst in years"');
		expect(front.date).toBe('2025-05-09');
		expect(front.source).toBeUndefined();
		expect(front.fields.get('id')).toBe('a');
		expect(body).toBe(' LIMA — Rain fell.\n');
	});

	it('reads blocks with Windows line ends and a byte order mark', () => {
		const { front, body } = splitFrontMatter('\uFEFF---\r\ntitle: Flood\r\n---\r\nRain fell.');
		expect(front.title).toBe('Flood');
		expect(body).toBe('Rain fell.');
	});

	it('passes over a date that is none', () => {
		expect(splitFrontMatter('---\ndate: May\n---\nRain fell.').front.date).toBeUndefined();
	});

	it.each([
		'---\ntitle: never closed\nRain fell.',
		'--- a dash that opens a sentence\n---\n',
		'Rain fell.\n---\n---\n'
	])('takes %j for body alone', (text) => {
		expect(splitFrontMatter(text).body).toBe(text);
	});

	it('keeps the words of any body as they are', () => {
		fc.assert(
			fc.property(fc.string(), (body) => {
				const text = `---\ntitle: T\n---\n\n${body}`;
				expect(splitFrontMatter(text).body).toBe(body);
			})
		);
	});
});
