import { describe, expect, test } from 'vitest';
import {
	anArticle,
	blockedStorage,
	fullStorage,
	memoryStorage,
	oneOfEachQuestion
} from '../../support/builders';

describe('builders', () => {
	test('an article made of a text points at its paragraphs and sentences', () => {
		const { text, paragraphs, sentences } = anArticle({ text: 'One. Two!\n\nThree.' });
		expect(paragraphs.map((span) => text.slice(span.start, span.end))).toEqual(['One. Two!', 'Three.']);
		expect(sentences.map((span) => text.slice(span.start, span.end))).toEqual(['One.', 'Two!', 'Three.']);
	});

	test('there is one question of every kind', () => {
		expect(new Set(oneOfEachQuestion().map((question) => question.kind)).size).toBe(9);
	});
});

describe('storage fakes', () => {
	test('a full one keeps the old value', () => {
		const storage = fullStorage(5);
		storage.setItem('a', '1234');
		expect(() => storage.setItem('a', '12345')).toThrow(
			expect.objectContaining({ name: 'QuotaExceededError' })
		);
		expect(storage.getItem('a')).toBe('1234');
	});

	test('a blocked one throws at every use', () => {
		expect(() => blockedStorage().getItem('a')).toThrow(expect.objectContaining({ name: 'SecurityError' }));
	});

	test('a working one lists its keys', () => {
		const storage = memoryStorage({ a: '1' });
		storage.setItem('b', '2');
		expect([storage.length, storage.key(1)]).toEqual([2, 'b']);
	});
});
