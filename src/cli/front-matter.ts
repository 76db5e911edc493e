import { isIsoDate } from './iso-date';

/** What a front matter block says of its article, besides what other programs keep there. */
export interface FrontMatter {
	title?: string;
	/** Day of publication, ISO. */
	date?: string;
	source?: string;
	/** Every `name: value` line of the block, quotation marks taken off. */
	fields: Map<string, string>;
}

/**
 * Takes the front matter block (`---` … `---`) off the start of a text.
 * A text that opens with `---` but never closes the block has none: all of it is body.
 */
export function splitFrontMatter(text: string): { front: FrontMatter; body: string } {
	const none = { front: { fields: new Map<string, string>() }, body: text };
	const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
	if (!opening) return none;
	const closing = /^---[ \t]*(?:\r?\n|$)/m;
	const rest = text.slice(opening[0].length);
	const close = closing.exec(rest);
	if (!close) return none;
	const fields = readFields(rest.slice(0, close.index));
	const date = fields.get('date') ?? '';
	return {
		front: {
			...given('title', fields.get('title')),
			...given('source', fields.get('source')),
			...(isIsoDate(date) ? { date } : {}),
			fields
		},
		// The empty line between block and body belongs to neither.
		body: rest.slice(close.index + close[0].length).replace(/^\r?\n/, '')
	};
}

function readFields(block: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const line of block.split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon > 0)
			fields.set(line.slice(0, colon).trim().toLowerCase(), unquoted(line.slice(colon + 1).trim()));
	}
	return fields;
}

function given<Name extends string>(name: Name, value: string | undefined) {
	return value && value !== 'unknown' ? ({ [name]: value } as Record<Name, string>) : {};
}

function unquoted(value: string): string {
	const quote = value[0];
	const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
	return isQuoted ? value.slice(1, -1).replaceAll(`\\${quote}`, quote) : value;
}
