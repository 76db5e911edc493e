import { decodeBytes } from './decode-bytes';
import { plainMarkdown } from './markdown';
import { readHtml } from './read-html';
import { readText, type Overrides } from './read-text';
import type { ReadResult } from './types';
import { mostCharacters, unusable } from './usable';

/** A file dropped or chosen. */
export interface NamedBytes {
	name: string;
	bytes: Uint8Array;
}

/** Most bytes of a Word document that are unpacked; pictures count. */
const mostDocumentBytes = 64_000_000;

/**
 * Reads a file by what its bytes are first and by its name second: Word documents (`.docx`), pages (`.html`),
 * Markdown and plain text in UTF-8, UTF-16 or Windows-1252.
 */
export async function readFile({ name, bytes }: NamedBytes, overrides: Overrides = {}): Promise<ReadResult> {
	const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (bytes.length === 0) return unusable('empty');
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unusable(inContainer(extension));
	if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return unusable('pdf');
	if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return unusable('rich-text');
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || extension === 'docx')
		return readDocument(bytes, overrides);
	// Two bytes a character at most in what is text; the rest is decided on characters.
	if (bytes.length > mostCharacters * 2 + 2) return unusable('too-long');
	const decoded = decodeBytes(bytes);
	if ('binary' in decoded) return unusable('binary');
	const { text } = decoded;
	if (/^x?html?$/.test(extension) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 400)))
		return readHtml(text, overrides);
	return readText(/^(?:md|markdown)$/.test(extension) ? plainMarkdown(text) : text, overrides);
}

async function readDocument(bytes: Uint8Array, overrides: Overrides): Promise<ReadResult> {
	if (bytes.length > mostDocumentBytes) return unusable('too-long');
	const { documentHtml } = await import('./read-document');
	const html = await documentHtml(bytes);
	return html === undefined ? unusable('broken-file') : readHtml(html, overrides);
}

/** Office's old container holds a `.doc`, or a `.docx` locked by a password. */
function inContainer(extension: string): 'locked' | 'old-document' | 'binary' {
	return extension === 'docx' ? 'locked' : extension === 'doc' ? 'old-document' : 'binary';
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}
