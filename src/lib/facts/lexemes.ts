/** A word, a run of digits or a sign of a text, as the date and number readers see it. */
export interface Lexeme {
	text: string;
	lower: string;
	kind: 'word' | 'number' | 'sign';
	/** Place in the text given: UTF-16 units, end exclusive. */
	start: number;
	end: number;
	/** True where nothing stands between it and the lexeme before: `11|th`, `7|-|magnitude`. */
	glued: boolean;
	/** True where the first letter is a capital. */
	capital: boolean;
}

/** Numbers keep their separators (`21,004.96`), words their apostrophes and digits (`Q2`, `o'clock`). */
const pattern = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|[^\s]/gu;

/** Splits a text into lexemes, in time linear in its length. */
export function readLexemes(text: string): Lexeme[] {
	const lexemes: Lexeme[] = [];
	let before = -1;
	for (const match of text.matchAll(pattern)) {
		let piece = match[0];
		const start = match.index;
		const first = piece.charCodeAt(0);
		const kind = first >= 48 && first <= 57 ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign';
		if (kind === 'word') piece = withoutPossessive(piece);
		const end = start + piece.length;
		lexemes.push({
			text: piece,
			lower: piece.toLowerCase(),
			kind,
			start,
			end,
			glued: start === before,
			capital: kind === 'word' && piece[0] !== piece[0]!.toLowerCase()
		});
		before = end;
		if (piece.length < match[0].length) {
			const rest = match[0].slice(piece.length);
			before = end + rest.length;
			lexemes.push({
				text: rest,
				lower: "'s",
				kind: 'sign',
				start: end,
				end: before,
				glued: true,
				capital: false
			});
		}
	}
	return lexemes;
}

/** `Thursday's` → `Thursday`; the `'s` becomes a sign of its own. */
function withoutPossessive(word: string): string {
	const tail = word.slice(-2);
	return word.length > 2 && (tail === "'s" || tail === '’s') ? word.slice(0, -2) : word;
}
