/** The part of Web Storage that the app uses, with its contents open to tests. */
export interface FakeStorage {
	readonly map: Map<string, string>;
	readonly length: number;
	key(index: number): string | null;
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

/** A storage that works, with what it holds at first. */
export function memoryStorage(initial: Record<string, string> = {}): FakeStorage {
	const map = new Map(Object.entries(initial));
	let listed: string[] = [];
	return {
		map,
		get length() {
			return map.size;
		},
		key: (index) => {
			if (index === 0 || listed.length !== map.size) listed = [...map.keys()];
			return listed[index] ?? null;
		},
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) => void map.set(key, String(value)),
		removeItem: (key) => void map.delete(key)
	};
}

/**
 * A storage with room for `room` characters, keys included (0: none at all); a write beyond it throws as
 * browsers do and leaves the old value.
 */
export function fullStorage(room = 0, initial: Record<string, string> = {}): FakeStorage {
	const inner = memoryStorage(initial);
	const used = (without: string) =>
		[...inner.map].reduce((sum, [key, value]) => sum + (key === without ? 0 : key.length + value.length), 0);
	return {
		...inner,
		get length() {
			return inner.map.size;
		},
		setItem: (key, value) => {
			if (used(key) + key.length + value.length > room) throw quotaExceeded();
			inner.map.set(key, value);
		}
	};
}

/** A storage that the browser forbids: every use throws, as with cookies off. */
export function blockedStorage(): FakeStorage {
	const refuse = (): never => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	return {
		map: new Map(),
		get length(): number {
			return refuse();
		},
		key: refuse,
		getItem: refuse,
		setItem: refuse,
		removeItem: refuse
	};
}

/** The error that a write to a full storage throws. */
export function quotaExceeded(): DOMException {
	return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
