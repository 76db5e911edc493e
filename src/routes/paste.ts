import type { Problem } from './making.svelte';
import type { Given } from '../worker/messages';

/** A paste whose clipboard held HTML beside the words that went into the box. */
export interface RichPaste {
	plain: string;
	html: string;
}

/** The part of `DataTransfer` that is looked at, from a paste or a drop. */
export type Transfer = Pick<DataTransfer, 'files' | 'getData'>;

/** Characters that the box takes; a longer paste goes straight to the reader, for the box would stall. */
const longestInBox = 300_000;

/** Bytes of a file that is looked at: a Word file with pictures may be large, its text hardly. */
const largestFile = 30_000_000;

/** Tags that say how a text is built; a copy from a plain-text window has none of them. */
const structure = /<(?:p|h[1-6]|article|section|main|li|blockquote|br)[\s/>]/i;

/** The rich side of a paste, if it tells more than its words do. */
export function richPaste(transfer: Transfer): RichPaste | undefined {
	const html = transfer.getData('text/html');
	const plain = transfer.getData('text/plain');
	return plain && structure.test(html.slice(0, 200_000)) ? { plain, html } : undefined;
}

/** What comes of a paste: words stay in the box; what it can't take goes straight to the reader. */
export type Pasted = { rich: RichPaste | undefined } | { given: Given } | { file: File };

/** What to do with a paste: a file without words is read, and so is a text that would stall the box. */
export function pastedOf(transfer: Transfer): Pasted {
	const plain = transfer.getData('text/plain');
	const [file] = transfer.files;
	if (!plain && file) return { file };
	const rich = richPaste(transfer);
	return plain.length > longestInBox ? { given: givenOf(plain, rich) } : { rich };
}

/** What the reader gives when the box is sent: the rich paste while its words stand unchanged, else the words. */
export function givenOf(text: string, rich: RichPaste | undefined): Given {
	if (rich && sameWords(rich.plain, text)) return { kind: 'html', html: rich.html };
	return isHtmlSource(text) ? { kind: 'html', html: text } : { kind: 'text', text };
}

/** The box gives every line break as one character and may have none at its ends. */
function sameWords(a: string, b: string): boolean {
	const even = (text: string) => text.replaceAll('\r\n', '\n').trim();
	return even(a) === even(b);
}

/** Whether a text is the source of a page rather than what one reads on it. */
function isHtmlSource(text: string): boolean {
	return /^\s{0,100}<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1)[\s>]/i.test(
		text.slice(0, 300)
	);
}

/** A file's bytes for the reader, or why it isn't even opened. */
export async function givenFile(file: File): Promise<{ given: Given } | { problem: Problem }> {
	if (file.size > largestFile) {
		const text = `“${file.name}” is over 30 MB, too large for an article. Copy its text into the box.`;
		return { problem: { kind: 'too-long', text } };
	}
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return { given: { kind: 'file', name: file.name, bytes } };
	} catch {
		const text = `“${file.name}” could not be opened. Is it a folder, or has it been moved? Choose it again.`;
		return { problem: { kind: 'broken-file', text } };
	}
}
