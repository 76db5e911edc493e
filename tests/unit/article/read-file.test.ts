import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/article';
import { aWordDocument, aZip } from '../../support/zip';

const lines = [
	'The council of Brackwater voted on Tuesday to reopen the harbour line after a long debate.',
	'Mayor Anna Lind said “more than 20” trains a day would run between the port and the market.',
	'The line closed in 1986. Work is to begin in May and will cost £40 million.'
];
const text = lines.join('\n\n');
const encode = (content: string) => new TextEncoder().encode(content);

async function kindOf(name: string, bytes: Uint8Array) {
	const result = await readFile({ name, bytes });
	return 'unusable' in result ? result.unusable.kind : undefined;
}
async function textOf(name: string, bytes: Uint8Array) {
	const result = await readFile({ name, bytes });
	return 'article' in result ? result.article.text : result.unusable;
}

describe('reading a file', () => {
	it('reads UTF-8 with and without a byte order mark', async () => {
		expect(await textOf('a.txt', encode(text))).toBe(text);
		expect(await textOf('a.txt', encode(`\uFEFF${text}`))).toBe(text);
	});

	it('reads UTF-16 in both orders, and without a mark where it is plain', async () => {
		const little = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
		const big = Uint8Array.from(Buffer.from(little).swap16());
		expect(await textOf('a.txt', little)).toBe(text);
		expect(await textOf('a.txt', big)).toBe(text);
		expect(await textOf('a.txt', little.slice(2))).toBe(text);
	});

	it('reads Windows-1252 where the bytes are no UTF-8', async () => {
		const old = text.replace('“', '\u0093').replace('”', '\u0094');
		expect(await textOf('a.txt', Uint8Array.from(Buffer.from(old, 'latin1')))).toBe(text);
	});

	it('reads a Word document', async () => {
		expect(await textOf('a.docx', aWordDocument(lines))).toBe(text);
	});

	it('takes Markdown’s marks off', async () => {
		const result = await readFile({
			name: 'a.md',
			bytes: encode(
				`# The line **reopens**\n\n${text.replace('harbour line', '[harbour *line*](https://example.com)')}`
			)
		});
		expect(result).toMatchObject({ article: { title: 'The line reopens' } });
		expect('article' in result && result.article.text).toContain('reopen the harbour line after');
	});

	it('reads a page by its first words whatever its name', async () => {
		const page = `<!DOCTYPE html><title>Line reopens</title>${lines.map((line) => `<p>${line}</p>`).join('')}`;
		expect(await textOf('a.txt', encode(page))).toBe(text);
	});

	it.each([
		['an empty file', 'a.txt', new Uint8Array(), 'empty'],
		[
			'a binary file named .txt',
			'a.txt',
			Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
			'binary'
		],
		[
			'a picture',
			'a.txt',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0, 0]),
			'binary'
		],
		['a PDF', 'a.pdf', encode('%PDF-1.7\n%âãÏÓ'), 'binary'],
		['a rich text file', 'a.rtf', encode('{\\rtf1\\ansi Hello}'), 'binary'],
		['a locked document', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'locked'],
		['a broken document', 'a.docx', encode('PK\u0003\u0004 no more'), 'broken-file'],
		['a container without a document', 'a.docx', aZip({ 'a.txt': 'no document' }), 'broken-file'],
		['text named .docx', 'a.docx', encode(text), 'broken-file'],
		['5 MB of text', 'a.txt', encode(`${text}\n\n`.repeat(20_000)), 'too-long']
	])('says what is wrong with %s', async (_, name, bytes, kind) => {
		expect(await kindOf(name, bytes)).toBe(kind);
	});
});
