import type { Span } from '../article/types';

/** Words between quotation marks; the span leaves the marks out. */
export interface QuotedSpan extends Span {
	/** True where the marks are single ones: ‘…’. */
	single: boolean;
	/** True where the quotation opened in an earlier paragraph. */
	continues: boolean;
	/** False where the paragraph ends without a closing mark. */
	closed: boolean;
}

const opens = new Set([' ', '\n', '\t', '(', '[', '—', '–', '-', '\u00a0', '', ':', ',', '“', '"']);

/** The quoted stretches of a text, paragraph by paragraph, in order. One pass over the characters. */
export function findQuoted(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
	const found: QuotedSpan[] = [];
	let pending = false;
	for (const paragraph of paragraphs) {
		const inside = quotedIn(text, paragraph, pending);
		found.push(...inside);
		const last = inside[inside.length - 1];
		pending = last !== undefined && !last.closed && !last.single;
	}
	return found;
}

function quotedIn(text: string, paragraph: Span, pending: boolean): QuotedSpan[] {
	const found: QuotedSpan[] = [];
	let start = -1;
	let continues = false;
	for (let at = paragraph.start; at < paragraph.end; at++) {
		const mark = text[at]!;
		if (mark !== '"' && mark !== '“' && mark !== '”') continue;
		const before = at > paragraph.start ? text[at - 1]! : '';
		const after = text[at + 1] ?? '';
		const isOpening = mark === '“' || (mark === '"' && opens.has(before) && after.trim() !== '');
		if (start < 0) {
			if (mark === '”') continue;
			start = at + 1;
			continues = pending && text.slice(paragraph.start, at).trim() === '';
		} else if (isOpening && (mark === '“' || before === '' || /\s/.test(before))) {
			// The mark before was never closed: begin anew.
			start = at + 1;
		} else {
			found.push({ start, end: at, single: false, continues, closed: true });
			start = -1;
			continues = false;
		}
	}
	if (start >= 0) found.push({ start, end: paragraph.end, single: false, continues, closed: false });
	return found.length > 0 ? found : singleIn(text, paragraph);
}

/** ‘…’ and '…': only where the paragraph has no double marks, and closed after a comma or stop. */
function singleIn(text: string, paragraph: Span): QuotedSpan[] {
	const found: QuotedSpan[] = [];
	let start = -1;
	for (let at = paragraph.start; at < paragraph.end; at++) {
		const mark = text[at]!;
		if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
		const before = at > paragraph.start ? text[at - 1]! : '';
		if (start < 0) {
			if (mark !== '’' && (before === '' || /[\s([]/.test(before)) && /\p{L}/u.test(text[at + 1] ?? ''))
				start = at + 1;
		} else if (mark !== '‘' && /[,.?!]/.test(before)) {
			found.push({ start, end: at, single: true, continues: false, closed: true });
			start = -1;
		} else if (mark !== '‘' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) start = -1;
	}
	return found;
}
