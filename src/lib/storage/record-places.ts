import { openDatabase, type Database } from './database';
import type { Journal } from './journal';
import { browserStorage, type KeyValue } from './key-value';

/** Where a learner's record keeps things; tests pass fakes. */
export interface RecordPlaces {
	storage?: KeyValue | undefined;
	/** Opens the journal's database. */
	openDatabase?: () => Promise<Database | undefined>;
	/** How many single answers are folded into one record. */
	foldAt?: number;
}

/** The storage to use; undefined where the browser forbids it. */
export function storageOf(places: RecordPlaces): KeyValue | undefined {
	return 'storage' in places ? places.storage : browserStorage();
}

/** The journal, fetched by itself since no first question needs it; undefined where it can't be had. */
export async function journalOf(places: RecordPlaces): Promise<Journal | undefined> {
	try {
		const { Journal } = await import('./journal');
		return new Journal((places.openDatabase ?? openDatabase)());
	} catch {
		return undefined;
	}
}
