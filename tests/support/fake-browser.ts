import { memoryStorage, quotaExceeded, type FakeStorage } from './storage';

type Change = { key: string | null; value: string | null };

/** One tab: its own, late copy of the storage. */
export interface FakeTab {
	storage: FakeStorage;
	/** Brings what other tabs wrote into this tab's copy, telling each key as a storage event does. */
	deliver(follow: (key: string | null) => void): void;
	close(): void;
}

/**
 * A browser's localStorage as measured: each tab has a copy of its own and hears of the others' writes late; a
 * killed browser forgets the last writes; a full storage refuses what makes it larger.
 */
export class FakeBrowser {
	/** What is on disk once all is written. */
	readonly disk = memoryStorage();
	isFull = false;
	/** Every use of the storage throws, as where site data are forbidden. */
	isBlocked = false;
	#log: Change[] = [];
	#committed = new Map<string, string>();
	#tabs = new Set<{ waiting: Change[] }>();

	openTab(): FakeTab {
		const copy = memoryStorage(Object.fromEntries(this.disk.map));
		const tab = { waiting: [] as Change[] };
		this.#tabs.add(tab);
		const write = (change: Change) => {
			apply(copy, change);
			this.#log.push(change);
			apply(this.disk, change);
			for (const other of this.#tabs) if (other !== tab) other.waiting.push(change);
		};
		const allowed = () => {
			if (this.isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
			return copy;
		};
		const storage: FakeStorage = {
			map: copy.map,
			get length() {
				return allowed().map.size;
			},
			key: (index) => allowed().key(index),
			getItem: (key) => allowed().getItem(key),
			setItem: (key, value) => {
				allowed();
				if (this.isFull && value.length > (copy.getItem(key)?.length ?? -1)) throw quotaExceeded();
				if (copy.getItem(key) !== value) write({ key, value });
			},
			removeItem: (key) => {
				if (allowed().getItem(key) !== null) write({ key, value: null });
			}
		};
		return {
			storage,
			deliver: (follow) => {
				for (const change of tab.waiting.splice(0)) {
					apply(copy, change);
					follow(change.key);
				}
			},
			close: () => void this.#tabs.delete(tab)
		};
	}

	/** Everything so far is safe from a kill. */
	commit(): void {
		this.#committed = new Map(this.disk.map);
		this.#log = [];
	}

	/** The browser dies, and with it the last `lost` writes since the last commit. All tabs are gone. */
	kill(lost: number): void {
		const kept = this.#log.slice(0, Math.max(0, this.#log.length - lost));
		this.disk.map.clear();
		for (const [key, value] of this.#committed) this.disk.map.set(key, value);
		for (const change of kept) apply(this.disk, change);
		this.#tabs.clear();
		this.commit();
	}

	/** Text from elsewhere under a key, on disk and in no tab's memory yet. */
	overwrite(key: string, value: string): void {
		this.#fromElsewhere({ key, value });
	}

	/** Somebody else on the origin, or its developer, empties the storage. */
	clear(): void {
		this.#fromElsewhere({ key: null, value: null });
	}

	#fromElsewhere(change: Change): void {
		apply(this.disk, change);
		this.commit();
		for (const tab of this.#tabs) tab.waiting.push(change);
	}
}

function apply(storage: Pick<FakeStorage, 'map'>, { key, value }: Change): void {
	if (key === null) storage.map.clear();
	else if (value === null) storage.map.delete(key);
	else storage.map.set(key, value);
}
