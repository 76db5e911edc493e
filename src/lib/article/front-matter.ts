/** What a front matter block says of its article. */
export interface FrontMatter {
	title?: string;
	date?: string;
	source?: string;
	/** Where the text after the block begins. */
	end: number;
}

/** Longest block looked at, in characters; a longer one is text between two rules. */
const longest = 4000;

/**
 * Reads the front matter block (`---` … `---`) that opens a text. Undefined where there is none; a block that is
 * never closed, or that holds no `name: value` line, is text.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
	if (!text.startsWith('---')) return undefined;
	const head = text.slice(0, longest);
	const opening = head.indexOf('\n');
	if (opening < 0 || head.slice(3, opening).trim() !== '') return undefined;
	const fields = new Map<string, string>();
	for (let from = opening + 1; from < head.length;) {
		const newline = head.indexOf('\n', from);
		const line = head.slice(from, newline < 0 ? undefined : newline).trimEnd();
		if (line === '---' || line === '...') {
			if (fields.size === 0) return undefined;
			return { ...named(fields), end: newline < 0 ? head.length : newline + 1 };
		}
		const colon = line.indexOf(':');
		if (colon > 0)
			fields.set(line.slice(0, colon).trim().toLowerCase(), unquoted(line.slice(colon + 1).trim()));
		if (newline < 0) return undefined;
		from = newline + 1;
	}
	return undefined;
}

function named(fields: Map<string, string>): Omit<FrontMatter, 'end'> {
	const front: Omit<FrontMatter, 'end'> = {};
	for (const name of ['title', 'date', 'source'] as const) {
		const value = fields.get(name);
		if (value && value !== 'unknown') front[name] = value;
	}
	return front;
}

function unquoted(value: string): string {
	const quote = value[0];
	const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
	return isQuoted ? value.slice(1, -1).replaceAll(`\\${quote}`, quote) : value;
}
