import type { DBSchema, IDBPDatabase } from 'idb';
import type { ShelfArticle, ArticleSummary } from './article-record';
import type { JournalLine } from './journal';
import type { Draft } from './records';

/** The object stores; each value is `{ version, data }` like the records in localStorage. */
export interface DatelineDatabase extends DBSchema {
	articles: { key: string; value: { version: number; data: ShelfArticle } };
	/** One small line an article, so that the shelf opens without loading any. */
	summaries: { key: string; value: { version: number; data: ArticleSummary } };
	journal: { key: string; value: JournalLine };
	drafts: { key: string; value: { version: number; data: Draft } };
}

/** An open database. */
export type Database = IDBPDatabase<DatelineDatabase>;

/** DO NOT CHANGE without a step in `upgrade`: raise it with each new store. */
const databaseVersion = 1;

/**
 * Opens the app's database; undefined where the browser has none, forbids it, or a later release has raised
 * its version. It closes when another tab needs to upgrade, and callers then go on in memory.
 */
export async function openDatabase(name = 'dateline'): Promise<Database | undefined> {
	try {
		if (!globalThis.indexedDB) return undefined;
		const { openDB } = await import('idb');
		return await openDB<DatelineDatabase>(name, databaseVersion, {
			upgrade(database) {
				database.createObjectStore('articles');
				database.createObjectStore('summaries');
				database.createObjectStore('journal');
				database.createObjectStore('drafts');
			},
			blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
		});
	} catch {
		return undefined;
	}
}
