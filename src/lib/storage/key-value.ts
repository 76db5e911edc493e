/** The part of the Web Storage API that the app uses; tests pass a fake. */
export type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How a write went: on disk, no room left, or storage forbidden. Memory goes on in every case. */
export type SaveOutcome = 'saved' | 'full' | 'blocked';

/** The browser's localStorage, or undefined where the browser forbids it: even the getter can throw. */
export function browserStorage(): KeyValue | undefined {
	try {
		return globalThis.localStorage ?? undefined;
	} catch {
		return undefined;
	}
}

/** What a failed write's error means; browsers name a full storage in two ways. */
export function outcomeOfError(error: unknown): Exclude<SaveOutcome, 'saved'> {
	const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
	return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'blocked';
}

/** Tells of the keys that other tabs change (null: all of them); returns the function that stops it. */
export function followStorage(storage: KeyValue | undefined, told: (key: string | null) => void): () => void {
	const follow = (event: StorageEvent) => {
		if (!event.storageArea || event.storageArea === storage) told(event.key);
	};
	globalThis.addEventListener?.('storage', follow);
	return () => globalThis.removeEventListener?.('storage', follow);
}
