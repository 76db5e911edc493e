/**
 * What the learner chose about the app itself.
 *
 *   const settings = new ReaderSettings();   // in +layout.svelte; setReaderSettings(settings)
 *   onMount(() => settings.load());
 *   settings.quizLength, settings.keys, readQuizChoice(settings.quizChoice)
 *   settings.change({ quizLength: 20 })
 */
import { createContext } from 'svelte';
import { browserStorage, type KeyValue } from './key-value';
import { keys } from './keys';
import { settingsRecord, type Settings } from './records';
import { RecordSpace } from './record-space';

export { longestQuiz, type Settings } from './records';

/** What a first visit finds. */
export const defaultSettings: Settings = { quizLength: 10, keys: true };

export class ReaderSettings {
	readonly #places: { storage?: KeyValue | undefined };
	#space: RecordSpace | undefined;
	#settings = $state.raw<Settings>(defaultSettings);

	/** Touches no storage; tests pass a fake. */
	constructor(places: { storage?: KeyValue | undefined } = {}) {
		this.#places = places;
	}

	/** Questions in a quiz, at the most. */
	get quizLength() {
		return this.#settings.quizLength;
	}
	/** Whether keys choose and check on the whole quiz page. */
	get keys() {
		return this.#settings.keys;
	}

	/** What quizzes may ask, as kept; undefined where anything. `readQuizChoice` reads it. */
	get quizChoice() {
		return this.#settings.quizChoice;
	}

	/** Reads storage and follows other tabs; returns the function that stops following. */
	load = (): (() => void) => {
		this.#space = new RecordSpace('storage' in this.#places ? this.#places.storage : browserStorage());
		this.#read();
		const follow = ({ key }: StorageEvent) => {
			if (key === null || key === keys.settings) this.#read();
		};
		globalThis.addEventListener?.('storage', follow);
		return () => globalThis.removeEventListener?.('storage', follow);
	};

	/** Changes some settings; they hold in this tab even where they can't be kept. */
	change(some: Partial<Settings>): void {
		this.#settings = { ...this.#settings, ...some };
		if (this.#space?.read(keys.settings, settingsRecord).kind === 'newer') return;
		this.#space?.write(keys.settings, settingsRecord, this.#settings);
	}

	#read(): void {
		const loaded = this.#space?.read(keys.settings, settingsRecord);
		if (loaded?.kind === 'corrupt') this.#space?.setAside(keys.settings, loaded.text);
		this.#settings = loaded?.kind === 'found' ? loaded.value : defaultSettings;
	}
}

/** The settings of the page, set once in +layout.svelte. */
export const [getReaderSettings, setReaderSettings] = createContext<ReaderSettings>();
