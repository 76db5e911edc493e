import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readFile } from '../lib/article';
import type { Article } from '../lib/article/types';

/** More bytes than any usable input has (2 MB of text, a Word file with pictures): not worth reading. */
const mostBytes = 64_000_000;

/** Title and day of publication that the person gave; they win over what the file says. */
export interface Given {
	title?: string;
	date?: string;
}

/** The article of a file, or a sentence that says why there is none. `file` is a path, or `-` for standard input. */
export async function readInput(
	file: string,
	from: string,
	given: Given
): Promise<{ article: Article } | { error: string }> {
	const read = file === '-' ? readAll() : readPath(resolve(from, file), file);
	if ('error' in read) return read;
	return readBytes(file === '-' ? 'standard input' : basename(file), read.bytes, given);
}

/** The article in the bytes of a file of that name. */
export async function readBytes(
	name: string,
	bytes: Uint8Array,
	{ title, date }: Given = {}
): Promise<{ article: Article } | { error: string }> {
	const result = await readFile(
		{ name, bytes },
		{ ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { published: date }) }
	);
	return 'article' in result ? result : { error: result.unusable.text };
}

function readAll(): { bytes: Uint8Array } | { error: string } {
	try {
		return { bytes: readFileSync(0) };
	} catch (error) {
		return { error: `Standard input can't be read (${(error as NodeJS.ErrnoException).code}).` };
	}
}

function readPath(path: string, file: string): { bytes: Uint8Array } | { error: string } {
	try {
		const { size } = statSync(path);
		if (size > mostBytes) return { error: `${file} is too large: an article has at most 2 MB of text.` };
		return { bytes: readFileSync(path) };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return { error: `There is no file ${file}.` };
		if (code === 'EISDIR') return { error: `${file} is a folder; name the files in it.` };
		if (code === 'EACCES') return { error: `${file} can't be read: you have no right to.` };
		return { error: `${file} can't be read (${code}).` };
	}
}
