/** One piece of an HTML source: a tag that opens or closes, or text with its references still in it. */
export type HtmlToken =
	| { kind: 'open'; name: string; attributes: string }
	| { kind: 'close'; name: string }
	| { kind: 'text'; text: string };

/** Elements whose content is no markup. */
const rawText = new Set([
	'script',
	'style',
	'title',
	'textarea',
	'noscript',
	'template',
	'iframe',
	'svg',
	'math'
]);

/** Longest tag read, in characters; a longer one is taken for text. (Pictures in `data:` addresses are long.) */
const longestTag = 2_000_000;

/**
 * Parts HTML into tokens, forgivingly and in linear time: no tree, no depth, nothing run. Comments, declarations
 * and processing instructions are left out. What only looks like a tag ("5 < 6") is text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
	const find = finder(html);
	let at = 0;
	let pending = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) break;
		const next = html[open + 1] ?? '';
		if (next === '!' || next === '?') {
			if (open > pending) yield { kind: 'text', text: html.slice(pending, open) };
			at = pending = afterDeclaration(html, open, find);
			continue;
		}
		const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(html.slice(open, open + 44));
		const end = tag ? tagEnd(html, open + tag[0].length, find) : -1;
		if (!tag || end < 0) {
			at = open + 1;
			continue;
		}
		if (open > pending) yield { kind: 'text', text: html.slice(pending, open) };
		const name = tag[2]!.toLowerCase();
		if (tag[1]) yield { kind: 'close', name };
		else yield { kind: 'open', name, attributes: html.slice(open + tag[0].length, end - 1) };
		at = pending = end;
		if (tag[1] || !rawText.has(name) || html[end - 2] === '/') continue;
		const close = findClose(html, name, end, find);
		if (close > end) yield { kind: 'text', text: html.slice(end, close) };
		at = pending = close;
	}
	if (pending < html.length) yield { kind: 'text', text: html.slice(pending) };
}

/** The value of an attribute in a tag's source, references undecoded; undefined where it has none. */
export function attribute(attributes: string, name: string): string | undefined {
	if (attributes.length > 20_000) return undefined;
	const pattern = new RegExp(
		`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))|(?=[\\s/]|$))`,
		'i'
	);
	const match = pattern.exec(attributes);
	return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

type Find = (what: string, from: number) => number;

/** `indexOf` that remembers what was not found any more, so that hostile input can't make it search to the end each time. */
function finder(html: string): Find {
	const absent = new Set<string>();
	return (what, from) => {
		if (absent.has(what)) return -1;
		const at = html.indexOf(what, from);
		if (at < 0) absent.add(what);
		return at;
	};
}

function afterDeclaration(html: string, open: number, find: Find): number {
	const isComment = html.startsWith('<!--', open);
	const mark = isComment ? '-->' : '>';
	const end = find(mark, open + 2);
	if (end >= 0) return end + mark.length;
	const plain = find('>', open);
	return plain < 0 ? html.length : plain + 1;
}

/** The place after a tag's `>`, quoted values skipped; -1 where the tag never ends. */
function tagEnd(html: string, from: number, find: Find): number {
	let at = from;
	for (let steps = 0; steps < 200; steps++) {
		const close = find('>', at);
		if (close < 0 || close - from > longestTag) return -1;
		const quote = /=\s*(["'])/g;
		quote.lastIndex = 0;
		const opened = quote.exec(html.slice(at, Math.min(close, at + 5000)));
		if (!opened) return close + 1;
		const value = at + opened.index + opened[0].length;
		const closing = find(opened[1]!, value);
		if (closing < 0) return close + 1;
		at = closing + 1;
	}
	const close = find('>', at);
	return close < 0 ? -1 : close + 1;
}

function findClose(html: string, name: string, from: number, find: Find): number {
	const lower = find(`</${name}`, from);
	const upper = find(`</${name.toUpperCase()}`, from);
	if (lower < 0 && upper < 0) return from;
	return lower < 0 ? upper : upper < 0 ? lower : Math.min(lower, upper);
}
