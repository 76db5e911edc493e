/**
 * The shelf of saved articles, each with its facts, questions and refusals, in IndexedDB.
 *
 *   const shelf = new ArticleShelf();         // in +layout.svelte; setArticleShelf(shelf)
 *   onMount(() => shelf.load());              // returns the function that stops following other tabs
 *   shelf.ready, shelf.list                   // reactive summaries, latest first; no article is loaded
 *   await shelf.get(id)                       // ShelfArticle | undefined
 *   await shelf.save({ article, facts, questions, refused, createdAt })   // 'saved' | 'full' | 'blocked'
 *   await shelf.remove(id); await shelf.undoRemove(); shelf.removed       // what undo would bring back
 *
 * Where the browser forbids or fills the database, articles go on in memory and `saving` tells.
 */
import { createContext } from 'svelte';
import * as v from 'valibot';
import { ShelfArticleSchema, summarise, type ArticleSummary, type ShelfArticle } from './article-record';
import { openDatabase, type Database } from './database';
import { outcomeOfError, type SaveOutcome } from './key-value';

const articleVersion = 1;
const channelName = 'dateline:shelf';

export class ArticleShelf {
	readonly #open: () => Promise<Database | undefined>;
	#database: Promise<Database | undefined> | undefined;
	#channel: BroadcastChannel | undefined;
	/** Articles that only memory holds. */
	#unsaved: readonly ShelfArticle[] = [];
	#ready = $state(false);
	#stored = $state.raw<readonly ArticleSummary[]>([]);
	#inMemory = $state.raw<readonly ArticleSummary[]>([]);
	#saving = $state<SaveOutcome>('saved');
	#removed = $state.raw<ShelfArticle | undefined>(undefined);
	readonly #list = $derived.by(() => {
		const here = this.#inMemory.map((summary) => summary.id);
		const both = [...this.#inMemory, ...this.#stored.filter((summary) => !here.includes(summary.id))];
		return both.sort((a, b) => b.createdAt - a.createdAt);
	});

	/** Touches no storage; `open` is replaced in tests. */
	constructor(open: () => Promise<Database | undefined> = openDatabase) {
		this.#open = open;
	}

	/** False until the list has been read. */
	get ready() {
		return this.#ready;
	}
	/** A line an article, latest saved first. */
	get list(): readonly ArticleSummary[] {
		return this.#list;
	}
	/** How the last save went. */
	get saving() {
		return this.#saving;
	}
	/** The article that `undoRemove` would bring back. */
	get removed() {
		return this.#removed;
	}

	/** Reads the list and follows other tabs; returns the function that stops following. */
	load = (): (() => void) => {
		void this.#refresh().then(() => (this.#ready = true));
		if (typeof BroadcastChannel === 'undefined') return () => undefined;
		const channel = new BroadcastChannel(channelName);
		channel.onmessage = () => void this.#refresh();
		this.#channel = channel;
		return () => channel.close();
	};

	/** An article with all that was made of it; undefined where there is none that this release can read. */
	async get(id: string): Promise<ShelfArticle | undefined> {
		const inMemory = this.#unsaved.find(({ article }) => article.id === id);
		if (inMemory) return inMemory;
		try {
			const kept = await (await this.#opened())?.get('articles', id);
			if (!kept || kept.version > articleVersion || !v.is(ShelfArticleSchema, kept.data)) return undefined;
			return kept.data;
		} catch {
			return undefined; // The database went away; the page says that the article isn't here.
		}
	}

	/** Keeps an article, replacing an earlier one of the same id. */
	async save(article: ShelfArticle): Promise<SaveOutcome> {
		const plain = $state.snapshot(article) as ShelfArticle;
		const outcome = await this.#put(plain);
		this.#saving = outcome;
		this.#forget(plain.article.id);
		if (outcome !== 'saved') this.#unsaved = [...this.#unsaved, plain];
		await this.#changed();
		return outcome;
	}

	/** Takes an article off the shelf; the learner's answers about it stay. */
	async remove(id: string): Promise<void> {
		const article = await this.get(id);
		this.#forget(id);
		await this.#delete(id);
		this.#removed = article;
		await this.#changed();
	}

	/** Puts the article last removed back. */
	async undoRemove(): Promise<void> {
		const article = this.#removed;
		this.#removed = undefined;
		if (article) await this.save(article);
	}

	#forget(id: string): void {
		this.#unsaved = this.#unsaved.filter(({ article }) => article.id !== id);
	}

	async #put(article: ShelfArticle): Promise<SaveOutcome> {
		try {
			const database = await this.#opened();
			if (!database) return 'blocked';
			const { id } = article.article;
			const transaction = database.transaction(['articles', 'summaries'], 'readwrite');
			await Promise.all([
				transaction.objectStore('articles').put({ version: articleVersion, data: article }, id),
				transaction.objectStore('summaries').put({ version: articleVersion, data: summarise(article) }, id),
				transaction.done
			]);
			return 'saved';
		} catch (error) {
			return outcomeOfError(error);
		}
	}

	async #delete(id: string): Promise<void> {
		try {
			const transaction = (await this.#opened())?.transaction(['articles', 'summaries'], 'readwrite');
			if (!transaction) return;
			await Promise.all([
				transaction.objectStore('articles').delete(id),
				transaction.objectStore('summaries').delete(id),
				transaction.done
			]);
		} catch {
			// Nothing was taken away; the list, read anew, shows that it is still there.
		}
	}

	async #changed(): Promise<void> {
		await this.#refresh();
		this.#channel?.postMessage('changed');
	}

	async #refresh(): Promise<void> {
		this.#inMemory = this.#unsaved.map(summarise);
		try {
			const lines = (await (await this.#opened())?.getAll('summaries')) ?? [];
			this.#stored = lines.filter((line) => line.version <= articleVersion).map((line) => line.data);
		} catch {
			// Keep showing what was read before.
		}
	}

	#opened(): Promise<Database | undefined> {
		this.#database ??= this.#open();
		return this.#database;
	}
}

/** The shelf of the page, set once in +layout.svelte. */
export const [getArticleShelf, setArticleShelf] = createContext<ArticleShelf>();
