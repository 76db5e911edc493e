import { describe, expect, test } from 'vitest';
import { givenFile, givenOf, pastedOf, richPaste, type Transfer } from '../../../src/routes/paste';

function transfer(html: string, plain: string): Transfer {
	const data: Record<string, string> = { 'text/html': html, 'text/plain': plain };
	return { files: [] as unknown as FileList, getData: (type) => data[type] ?? '' };
}

describe('a paste', () => {
	test('gives its HTML while its words stand unchanged in the box', () => {
		const rich = richPaste(transfer('<h1>Title</h1><p>Words.</p>', 'Title\r\n\r\nWords.'));
		expect(givenOf('Title\n\nWords.\n', rich)).toEqual({ kind: 'html', html: '<h1>Title</h1><p>Words.</p>' });
	});

	test('gives its words once they were changed', () => {
		const rich = richPaste(transfer('<p>Words.</p>', 'Words.'));
		expect(givenOf('Words, changed.', rich)).toEqual({ kind: 'text', text: 'Words, changed.' });
	});

	test('of HTML that says nothing of how the text is built is a paste of words', () => {
		expect(richPaste(transfer('<meta charset="utf-8"><span>Words.</span>', 'Words.'))).toBeUndefined();
	});

	test('stays in the box; a file without words and a text that would stall it go straight to the reader', () => {
		const long = 'Words. '.repeat(50_000);
		const file = new File(['Words.'], 'news.txt');
		expect(pastedOf(transfer('', 'Words.'))).toEqual({ rich: undefined });
		expect(pastedOf(transfer('', long))).toEqual({ given: { kind: 'text', text: long } });
		expect(pastedOf({ ...transfer('', ''), files: [file] as unknown as FileList })).toEqual({ file });
	});

	test('of the source of a page is read as HTML', () => {
		expect(givenOf('<!DOCTYPE html>\n<html><p>Words.</p></html>', undefined).kind).toBe('html');
	});

	test.each(['<3 of this news', 'a < b', '<scripture> says'])('of “%s” is read as words', (text) => {
		expect(givenOf(text, undefined).kind).toBe('text');
	});
});

describe('a file', () => {
	test('is given by its name and bytes', async () => {
		const opened = await givenFile(new File(['News.'], 'news.txt'));
		expect(opened).toEqual({
			given: { kind: 'file', name: 'news.txt', bytes: new TextEncoder().encode('News.') }
		});
	});

	test('far too large is not opened', async () => {
		const opened = await givenFile({ name: 'film.txt', size: 4e9 } as File);
		expect(opened).toMatchObject({ problem: { kind: 'too-long' } });
	});

	test('that can not be opened, such as a folder, is refused in a sentence', async () => {
		const folder = { name: 'news', size: 0, arrayBuffer: () => Promise.reject(new Error('folder')) };
		const opened = await givenFile(folder as unknown as File);
		expect(opened).toMatchObject({
			problem: { kind: 'broken-file', text: expect.stringContaining('“news”') }
		});
	});
});
