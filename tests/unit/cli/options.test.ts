import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/cli/options';

function options(...argv: string[]) {
	const read = readOptions(argv);
	if (!('options' in read)) throw new Error(JSON.stringify(read));
	return read.options;
}

describe('the command line', () => {
	it('asks for ten questions as JSON where nothing else is said', () => {
		expect(options('quiz', 'a.txt')).toEqual({
			command: 'quiz',
			files: ['a.txt'],
			seed: 1,
			count: 10,
			format: 'json',
			blueprint: { without: [] }
		});
	});

	it('takes every option, before or after the files', () => {
		const given = [
			'--seed',
			'7',
			'b.html',
			'--count',
			'all',
			'--date',
			'2025-05-09',
			'--title',
			'T',
			'--format'
		];
		expect(options('facts', 'a.txt', ...given, 'text')).toEqual({
			command: 'facts',
			files: ['a.txt', 'b.html'],
			title: 'T',
			date: '2025-05-09',
			seed: 7,
			count: 'all',
			format: 'text',
			blueprint: { without: [] }
		});
	});

	it('takes a blueprint and a form, and says what it does not know', () => {
		expect(
			options('quiz', 'a.txt', '--level', 'easy', '--without', 'date, list', '--form', 'B')
		).toMatchObject({
			blueprint: { level: 'easy', without: ['date', 'list'] },
			form: 'B'
		});
		for (const wrong of [
			['--level', 'mild'],
			['--without', 'date,verbs'],
			['--form', 'C'],
			['--form', 'A', '--count', 'all']
		])
			expect(readOptions(['quiz', 'a.txt', ...wrong])).toHaveProperty('mistake');
	});

	it('takes - as standard input, once', () => {
		expect(options('quiz', '-').files).toEqual(['-']);
		expect(readOptions(['quiz', '-', '-'])).toHaveProperty('mistake');
	});

	it('gives help when asked', () => {
		expect(readOptions(['--help'])).toEqual({ help: true });
	});

	it.each([
		['no command', []],
		['an unknown command', ['print', 'a.txt']],
		['no file', ['quiz']],
		['a day that the calendar lacks', ['quiz', 'a.txt', '--date', '2025-02-30']],
		['a date in another form', ['quiz', 'a.txt', '--date', '9 May 2025']],
		['a count of none', ['quiz', 'a.txt', '--count', '0']],
		['a seed in words', ['quiz', 'a.txt', '--seed', 'one']],
		['an unknown format', ['quiz', 'a.txt', '--format', 'xml']],
		['an unknown option', ['quiz', 'a.txt', '--colour', 'red']]
	])('answers %s with a sentence', (_, argv) => {
		const read = readOptions(argv);
		expect(read).toHaveProperty('mistake');
		expect((read as { mistake: string }).mistake).toMatch(/^\S.*[.]$/);
	});
});
