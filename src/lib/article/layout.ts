import { findBlocks, joinWrapped, trimmed, type Block } from './blocks';
import { findClosingCredit } from './closing-credit';
import { findDateline } from './dateline';
import { isHeading, isHeadline, isVerbless } from './headings';
import { readDateLine } from './line-dates';
import { lineKind } from './line-kinds';
import type { Article, IsoDate, Span } from './types';

/** What the shape of a text gives: everything but sentences. */
export interface Layout {
	/** The text with wrapped lines joined, one character for one. */
	text: string;
	title?: string;
	published?: IsoDate | undefined;
	dateline?: NonNullable<Article['dateline']>;
	source?: string | undefined;
	paragraphs: Span[];
}

/** How many blocks before the first paragraph may be headline, date, byline and caption. */
const headBlocks = 12;

/**
 * Tells running text from what surrounds it: headline, date line, byline, captions, headings, credits, links,
 * sign-offs. `from` is where the body begins; `title` is known from elsewhere.
 */
export function readLayout(raw: string, from: number, title: string | undefined): Layout {
	const blocks = findBlocks(raw, from);
	const text = joinWrapped(raw, blocks);
	const layout: Layout = { text, paragraphs: [] };
	const words = ({ start, end }: Span) => text.slice(start, end);
	let updated: IsoDate | undefined;
	let byline: string | undefined;
	blocks.forEach((block, at) => {
		const line = words(block);
		const kind = lineKind(line);
		const atHead = layout.paragraphs.length === 0 && at < headBlocks;
		if (kind === 'date') {
			const date = readDateLine(line)!;
			if (date.updated) updated ??= date.iso;
			else if (atHead || at >= blocks.length - 3) layout.published ??= date.iso;
			if (atHead) layout.dateline ??= { span: { start: block.start, end: block.end } };
			return;
		}
		if (kind === 'byline') byline ??= bylineName(line);
		if (kind === 'credit') layout.source ??= creditName(line);
		if (kind) return;
		if (atHead && isTitleBlock(block, line, blocks.length > at + 1, title ?? layout.title)) {
			if (title === undefined) layout.title ??= line.replace(/\s+/g, ' ');
			return;
		}
		if (block.heading > 0 || isHeading(line, block.item, blocks[at + 1] !== undefined)) return;
		if (!atHead && !block.item && isVerbless(line)) return;
		addParagraph(layout, block);
	});
	layout.published ??= updated;
	layout.source ??= byline;
	closeLast(layout);
	return layout;
}

/** The headline: marked as one, the title again, or a line of a headline's shape above everything else. */
function isTitleBlock(block: Block, words: string, more: boolean, known: string | undefined): boolean {
	if (known !== undefined && sameWords(words, known)) return true;
	if (block.item || !more) return false;
	return block.heading === 1 || (known === undefined && isHeadline(words));
}

function addParagraph(layout: Layout, block: Block): void {
	let { start } = block;
	if (layout.paragraphs.length === 0) {
		const found = findDateline(layout.text.slice(start, Math.min(block.end, start + 300)));
		if (found) {
			const span = trimmed(layout.text, start, start + found.length);
			layout.dateline = { ...(found.place === undefined ? {} : { place: found.place }), span };
			if (found.published) layout.published ??= found.published;
			if (found.agency) layout.source ??= found.agency;
			start += found.length;
		} else start += leadingDate(layout, block);
	}
	const span = trimmed(layout.text, start, block.end);
	if (span.start < span.end) layout.paragraphs.push(span);
}

/** A date line that ran into the first paragraph: `June 15, 2022 The council …` has no mark between the two. */
function leadingDate(layout: Layout, { start, end }: Block): number {
	const head = layout.text.slice(start, Math.min(end, start + 60));
	const words = head.split(' ');
	for (let count = Math.min(6, words.length - 1); count >= 3; count--) {
		const line = words.slice(0, count).join(' ');
		const date = /\d{4}$/.test(line) ? readDateLine(line) : undefined;
		if (!date || !/^\p{Lu}/u.test(words[count] ?? '')) continue;
		layout.published ??= date.iso;
		layout.dateline ??= { span: { start, end: start + line.length } };
		return line.length;
	}
	return 0;
}

/** Takes a credit such as `— CHINA DAILY/ANN` or `(Reuters)` off the end of the last paragraph. */
function closeLast(layout: Layout): void {
	const last = layout.paragraphs.at(-1);
	if (!last) return;
	const credit = findClosingCredit(layout.text.slice(Math.max(last.start, last.end - 200), last.end));
	if (!credit) return;
	layout.source ??= credit.name;
	const span = trimmed(layout.text, last.start, last.end - credit.length);
	layout.paragraphs.pop();
	if (span.start < span.end) layout.paragraphs.push(span);
}

function bylineName(line: string): string {
	return line
		.replace(/^\(?(?:[a-z]+ )?by\s+/i, '')
		.replace(/\s+/g, ' ')
		.replace(/\)$/, '')
		.trim();
}

function creditName(line: string): string | undefined {
	const name = line
		.replace(/^[—–\-(\s]+|[.)\s]+$/g, '')
		.replace(/^(?:sources?|via|credit|courtesy of):?\s*/i, '');
	return name.length > 60 || name === '' ? undefined : name;
}

function sameWords(first: string, second: string): boolean {
	const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	return letters(first) === letters(second);
}
