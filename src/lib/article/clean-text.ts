import { decodeEntities } from './entities';

/** What may stand in a text without being seen: soft hyphen, zero width space and joiners, byte order mark, direction marks. */
const invisible = /[\u00AD\u200B\u200C\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Everything that begins a new line besides `\n`. */
// eslint-disable-next-line no-control-regex -- vertical tab and form feed are meant
const lineBreaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- these characters are what it looks for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * Makes a pasted text safe to point into: one kind of line break, no control or invisible characters, no lone
 * surrogates (each becomes U+FFFD), character references such as `&mdash;` and `&#8217;` decoded, non-breaking
 * spaces made plain. Nothing else changes. Idempotent on text without references; linear.
 */
export function cleanText(text: string): string {
	const plain = wellFormed(text).replace(lineBreaks, '\n').replace(controls, '').replace(invisible, '');
	return plainSpaces(decodeEntities(plain));
}

/**
 * Fixed-width and non-breaking spaces become plain ones, so that "8\u00A0May" is read like "8 May"; between two
 * digits, where they part thousands, they stay.
 */
function plainSpaces(text: string): string {
	return text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, (space, at: number) =>
		isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? space : ' '
	);
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

/** Lone surrogates become U+FFFD. (`String.prototype.toWellFormed` is not in every browser in use.) */
function wellFormed(text: string): string {
	return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
