import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Span } from '../../lib/article/types';
import { readBytes } from '../input';
import { align } from './alignment';
import type { Gold, GoldFact, IndexRow } from './gold';

/** An article of the collection, read, with what people wrote about it. */
export interface Sample {
	row: IndexRow;
	article: Article;
	facts: GoldFact[] | undefined;
	gold: Gold | undefined;
	/** A span of the body as the collection counts it → the span of `article.text`. */
	place(span: Span): Span;
}

/** The rows of the collection's index; undefined where there is no collection. */
export function readIndex(folder: string): IndexRow[] | undefined {
	const path = join(folder, 'index.json');
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as IndexRow[]) : undefined;
}

/** One article of the collection, or why it can't be read. */
export async function readSample(folder: string, row: IndexRow): Promise<Sample | { error: string }> {
	const bytes = readFileSync(join(folder, row.file));
	const input = await readBytes(row.file, bytes);
	if ('error' in input) return input;
	const { article } = input;
	const places = align(bytes.toString('utf8'), article.text);
	const placeOf = (offset: number) => places[row.body_start + offset] ?? article.text.length;
	return {
		row,
		article,
		facts: row.facts ? json<{ facts: GoldFact[] }>(folder, 'facts', row.id).facts : undefined,
		gold: row.gold ? json<Gold>(folder, 'gold', row.id) : undefined,
		place: ({ start, end }) => ({ start: placeOf(start), end: placeOf(Math.max(start, end - 1)) + 1 })
	};
}

function json<Content>(folder: string, kind: string, id: string): Content {
	return JSON.parse(readFileSync(join(folder, kind, `${id}.json`), 'utf8')) as Content;
}
