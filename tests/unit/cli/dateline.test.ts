import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main, type Output } from '../../../src/cli/dateline';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
const railway = join(root, 'src/lib/samples/brackwater-railway-vote.txt');
const survey = join(root, 'src/lib/samples/kestrel-ridge-survey.txt');

// Each run reads the whole model.
vi.setConfig({ testTimeout: 60_000 });

let printed = '';
let complained = '';

beforeEach(() => {
	printed = '';
	complained = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: string[]): Promise<number> {
	return main(argv, { root, from: folder });
}

function file(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return name;
}

function output(): Output {
	return JSON.parse(printed) as Output;
}

describe('the command dateline', () => {
	it('prints one object for one file', async () => {
		expect(await run('quiz', railway)).toBe(0);
		expect(Object.keys(output())).toEqual(['article', 'facts', 'questions', 'refused', 'coverage', 'timing']);
		expect(output().article).toMatchObject({
			title: 'Brackwater council votes to reopen valley railway',
			published: '2025-10-22'
		});
		expect(output().timing.words).toBeGreaterThan(300);
		expect(complained).toBe('');
	});

	it('draws a quiz by count and seed, the same each time', async () => {
		await run('quiz', railway, '--count', '5', '--seed', '3');
		const first = output().questions;
		printed = '';
		await run('quiz', railway, '--count', '5', '--seed', '3');
		expect(first).toHaveLength(5);
		expect(output().questions).toEqual(first);
	});

	it('tells of every sentence what the quiz asks, what more could be asked, and what was refused', async () => {
		await run('quiz', railway, '--count', '5');
		const { article, facts, questions, coverage = [] } = output();
		expect(coverage.map(({ span }) => span)).toEqual(article.sentences);
		expect(new Set(coverage.flatMap(({ asked }) => asked))).toEqual(new Set(questions.map(({ id }) => id)));
		expect(coverage.flatMap(({ possible }) => possible).length).toBeGreaterThan(10);
		const ids = new Set(facts.map(({ id }) => id));
		const refused = coverage.flatMap((sentence) => sentence.refused);
		expect(refused.length).toBeGreaterThan(5);
		expect(refused.every(({ factId, reasons }) => ids.has(factId) && reasons.length > 0)).toBe(true);
	});

	it('has no map of what is asked where only facts are wanted', async () => {
		await run('facts', railway);
		expect(output()).not.toHaveProperty('coverage');
	});

	it('gives every question that passed when asked for all', async () => {
		await run('quiz', railway, '--count', 'all');
		expect(output().questions.length).toBeGreaterThan(10);
	});

	it('gives several files a line each, in their order, also one that can’t be used', async () => {
		expect(await run('quiz', survey, 'missing.txt', railway)).toBe(0);
		const lines = printed
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Output & { file: string; error: string });
		expect(lines.map((line) => line.article?.published ?? line.error)).toEqual([
			'2026-03-13',
			'There is no file missing.txt.',
			'2025-10-22'
		]);
		expect(lines[1]?.file).toBe('missing.txt');
	});

	it('takes title and date from the person before the file’s own', async () => {
		await run('facts', railway, '--date', '2024-02-29', '--title', 'Mine');
		expect(output().article).toMatchObject({ title: 'Mine', published: '2024-02-29' });
		expect(output().questions).toEqual([]);
		expect(output().facts.length).toBeGreaterThan(5);
	});

	it('prints a page of text when asked', async () => {
		await run('quiz', railway, '--format', 'text');
		expect(printed).toMatch(/^Brackwater council votes.*\n.*\n\n1\. /);
		expect(printed).toContain('Answer: ');
		expect(printed).toContain('Proof: “');
	});

	it.each([
		['a file that is not there', 'nowhere.txt', undefined],
		['an empty file', 'empty.txt', ''],
		[
			'a text in French',
			'french.txt',
			'Le conseil municipal a voté mardi soir pour la réouverture de la ligne. '.repeat(8)
		],
		['a binary file', 'binary.txt', new Uint8Array(2000).map((_, place) => (place * 37) % 256)],
		[
			'more than 2 MB of text',
			'long.txt',
			'The council of Lima voted on Monday to open the bridge. '.repeat(50_000)
		]
	])('answers %s with one sentence and exit code 2', async (_, name, content) => {
		if (content !== undefined) file(name, content);
		expect(await run('quiz', name)).toBe(2);
		expect(printed).toBe('');
		expect(complained).toMatch(/^\S.{10,200}\n$/s);
	});

	it('answers a mistake in the command with how it is used', async () => {
		expect(await run('quiz')).toBe(2);
		expect(complained).toContain('Usage:');
	});
});
