/** A piece of a stem: words, a gap to fill, or a NOT that must not be overlooked. */
export interface StemPiece {
	kind: 'words' | 'gap' | 'not';
	text: string;
}

/** Cuts a stem at its gaps (three or more `_`) and at NOT in capitals. */
export function stemPieces(stem: string): StemPiece[] {
	return stem
		.split(/(_{3,}|\bNOT\b)/)
		.filter((text) => text !== '')
		.map((text) => ({ kind: text.startsWith('___') ? 'gap' : text === 'NOT' ? 'not' : 'words', text }));
}
