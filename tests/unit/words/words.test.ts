import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const file = readFileSync('src/lib/words/english.txt', 'utf8');
const small = 'Dateline words 1\n# a note\n\n[towns]\nRome New_York\nBonn\n\n[lines]\na:b\nc d\n\n[end]\n';

describe('word lists', () => {
	let words: typeof import('$lib/words');

	beforeEach(async () => {
		vi.resetModules();
		words = await import('$lib/words');
	});

	test('are looked into by name, a space within a word written as a low line', () => {
		words.loadWords(small);
		const towns = new words.WordList('towns', ['Turin']);
		expect([...towns]).toEqual(['Rome', 'New York', 'Bonn', 'Turin']);
		expect(towns.has('New York')).toBe(true);
		expect(towns.has('New')).toBe(false);
		expect(words.linesOf('lines')).toEqual(['a:b', 'c d']);
	});

	test('of patterns tell the first fault of a text, or are one pattern', () => {
		words.loadWords(
			small.replace(
				'[lines]',
				'[faults]\n/\\bto to\\b/i two words stand twice\n/x$/ it ends in x\n\n[shape]\n/^\\d+$/u\n\n[lines]'
			)
		);
		const faults = new words.FaultList('faults');
		expect(faults.in('He went To to Bonn x')).toBe('two words stand twice');
		expect(faults.in('He went to Bonn x')).toBe('it ends in x');
		expect(faults.in('He went to Bonn')).toBeUndefined();
		const shape = words.patternOf('shape');
		expect([shape().test('12'), shape().test('a1')]).toEqual([true, false]);
	});

	test('of a file with Windows line ends are the same', () => {
		words.loadWords(small.replaceAll('\n', '\r\n'));
		expect(words.wordsOf('towns')).toEqual(['Rome', 'New York', 'Bonn']);
	});

	test('can be named before the file is there, not looked into', () => {
		const towns = new words.WordList('towns');
		expect(words.hasWords()).toBe(false);
		expect(() => towns.has('Rome')).toThrow('before they are loaded');
		words.loadWords(small);
		expect(towns.has('Rome')).toBe(true);
	});

	test('of another name are a mistake of ours, never an empty list', () => {
		words.loadWords(small);
		expect(() => words.wordsOf('rivers')).toThrow('There is no word list "rivers".');
	});

	test('that are something else, or came only in part, are refused with a sentence', () => {
		expect(() => words.loadWords('<!doctype html>')).toThrow('This is no file of word lists.');
		expect(() => words.loadWords(file.slice(0, 20_000))).toThrow('damaged or not complete');
		expect(words.hasWords()).toBe(false);
	});

	test('that the engine asks for are in the file, each once, and none else is', () => {
		const named = [...file.matchAll(/^\[([\w-]+)\]$/gm)]
			.map(([, name]) => name!)
			.filter((name) => name !== 'end');
		const asked = modules('src/lib').flatMap((path) =>
			[
				...readFileSync(path, 'utf8').matchAll(
					/(?:WordList|FaultList|wordsOf|linesOf|patternOf)\('([\w-]+)'/g
				)
			].map(([, name]) => name!)
		);
		expect(new Set(named).size).toBe(named.length);
		expect([...new Set(asked)].sort()).toEqual([...named].sort());
	});
});

function modules(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name));
}
