import type { Span } from './types';

/** Lines that belong together: a paragraph, a headline, a list item, a caption. */
export interface Block extends Span {
	/** True where a bullet, a number or a quotation mark of e-mail stood before it (left out of the span). */
	item: boolean;
	/** Depth of a Markdown heading (`## …`), 0 for none. */
	heading: number;
}

interface Line extends Span {
	/** Whether an empty line, or the start of the text, comes before it. */
	first: boolean;
}

/** Widest line, in characters, that a program which breaks lines by itself writes. */
const widest = 130;
/** Narrowest. */
const narrowest = 40;
/** How much shorter than the widest a line may be and still have been broken for want of room. */
const slack = 10;

/**
 * Parts a text, from `from` on, into blocks: at empty lines, and at line breaks that were typed. Line breaks made
 * by a program that wraps (the next word would not have fitted) do not part; see {@link joinWrapped}.
 */
export function findBlocks(text: string, from = 0): Block[] {
	const lines = findLines(text, from);
	const width = wrapWidth(lines);
	const blocks: Block[] = [];
	let previous: Line | undefined;
	for (const line of lines) {
		const block = blocks.at(-1);
		const opened = openLine(text, line);
		if (block && previous && !line.first && !opened.item && opened.heading === 0 && block.heading === 0) {
			if (isWrapped(text, previous, line, width)) {
				block.end = line.end;
				previous = line;
				continue;
			}
		}
		if (opened.start < opened.end) blocks.push(opened);
		previous = line;
	}
	return blocks;
}

/** Each line break inside a block becomes a space: same length, same offsets. */
export function joinWrapped(text: string, blocks: Block[]): string {
	let joined = '';
	let at = 0;
	for (const { start, end } of blocks) {
		const inside = text.slice(start, end);
		if (!inside.includes('\n')) continue;
		joined += text.slice(at, start) + inside.replaceAll('\n', ' ');
		at = end;
	}
	return joined + text.slice(at);
}

function findLines(text: string, from: number): Line[] {
	const lines: Line[] = [];
	let first = true;
	for (let at = from; at <= text.length;) {
		const newline = text.indexOf('\n', at);
		const stop = newline < 0 ? text.length : newline;
		const span = trimmed(text, at, stop);
		if (span.start < span.end) {
			lines.push({ ...span, first });
			first = false;
		} else first = true;
		at = stop + 1;
	}
	return lines;
}

/** The stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

function isSpace(unit: number): boolean {
	return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f;
}

/** The width a text is wrapped to: its widest line, or 0 where lines are paragraphs. Addresses, which have no spaces, do not count. */
function wrapWidth(lines: Line[]): number {
	let width = 0;
	for (const { start, end } of lines) width = Math.max(width, end - start);
	return width <= widest && width >= narrowest ? width : 0;
}

function isWrapped(text: string, above: Line, below: Line, width: number): boolean {
	const last = text[above.end - 1]!;
	const next = text[below.start]!;
	const length = above.end - above.start;
	if (/[.!?:;”"]/.test(last) === false && /\p{Ll}/u.test(next) && length >= narrowest / 2) return true;
	if (width === 0) return false;
	let word = below.start;
	while (word < below.end && !isSpace(text.charCodeAt(word))) word++;
	if (length + 1 + (word - below.start) > width - slack) return true;
	return (
		!/[.!?:;”"]/.test(last) &&
		length > width * 0.6 &&
		(text[below.end - 1] === '.' || below.end - below.start > width * 0.6)
	);
}

/** Takes a Markdown heading's `#`, a bullet, a list's number or a quoting `>` off a line. */
function openLine(text: string, { start, end }: Line): Block {
	const head = text.slice(start, Math.min(end, start + 16));
	const heading = /^(#{1,6})\s+/.exec(head);
	if (heading) {
		const close = /\s#+$/.exec(text.slice(Math.max(start, end - 10), end));
		return {
			start: start + heading[0].length,
			end: end - (close?.[0].length ?? 0),
			item: false,
			heading: heading[1]!.length
		};
	}
	const bullet = /^(?:[•·▪▸►◦‣∙●○■□]\s*|[*+>–—-]\s+(?=\S)|(?:\d{1,2}|[a-z])[.)]\s+(?=\p{Lu}))/u.exec(head);
	return { start: start + (bullet?.[0].length ?? 0), end, item: bullet !== null, heading: 0 };
}
