/** The line every file of word lists starts with, and the one that shows that it came whole. */
const opening = 'Dateline words 1\n';
const close = '\n[end]\n';

/** Text of each list by its name, from the file; undefined until that has been loaded. */
let lists: ReadonlyMap<string, string> | undefined;

/** A file of word lists that can't be used; the message is a sentence. */
export class WordsError extends Error {}

/**
 * Takes the file of word lists, `english.txt` beside this module: fetched in a browser, read from disk in Node.
 * Nothing of the engine runs before.
 * @throws WordsError when it is none, or not whole
 */
export function loadWords(file: string): void {
	const text = file.replaceAll('\r\n', '\n');
	if (!text.startsWith(opening)) throw new WordsError('This is no file of word lists.');
	if (!text.endsWith(close)) throw new WordsError('The file of word lists is damaged or not complete.');
	const sections = text.slice(0, -close.length).split('\n[').slice(1);
	lists = new Map(
		sections.map((section) => {
			const end = section.indexOf(']\n');
			return [section.slice(0, end), section.slice(end + 2).trim()];
		})
	);
}

/** Whether the word lists are there. */
export function hasWords(): boolean {
	return lists !== undefined;
}

/** The lines of a list. */
export function linesOf(name: string): string[] {
	return textOf(name).split('\n');
}

/** The words of a list, in its order. Between two words is white space; `_` stands for a space within one. */
export function wordsOf(name: string): string[] {
	return textOf(name)
		.split(/\s+/)
		.map((word) => word.replaceAll('_', ' '));
}

function textOf(name: string): string {
	if (!lists) throw new Error('The word lists are asked for before they are loaded.');
	const list = lists.get(name);
	if (list === undefined) throw new Error(`There is no word list "${name}".`);
	return list;
}

/** Gives what `make` makes, made at the first call. */
export function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

/** A list looked into for single words; read when it is first asked, since modules are there before the file is. */
export class WordList {
	readonly #words: () => ReadonlySet<string>;

	/** @param more words besides those of the file */
	constructor(name: string, more: Iterable<string> = []) {
		this.#words = once(() => new Set([...wordsOf(name), ...more]));
	}

	has(word: string): boolean {
		return this.#words().has(word);
	}

	[Symbol.iterator](): Iterator<string> {
		return this.#words()[Symbol.iterator]();
	}
}

/** The pattern that a list of one line `/pattern/flags` holds; compiled when first asked. */
export function patternOf(name: string): () => RegExp {
	return once(() => {
		const [, source, flags] = /^\/(.+)\/([a-z]*)$/.exec(textOf(name))!;
		return new RegExp(source!, flags);
	});
}

/** Patterns with the reason each is a fault, of a list whose lines read `/pattern/flags reason`; compiled when first asked. */
export class FaultList {
	readonly #faults: () => { pattern: RegExp; reason: string }[];

	constructor(name: string) {
		this.#faults = once(() =>
			linesOf(name).map((line) => {
				const [, source, flags, reason] = /^\/(.+)\/([a-z]*) (\D.*)$/.exec(line)!;
				return { pattern: new RegExp(source!, flags), reason: reason! };
			})
		);
	}

	/** The reason of the first pattern that the text has; undefined where it has none. */
	in(text: string): string | undefined {
		return this.#faults().find(({ pattern }) => pattern.test(text))?.reason;
	}
}
