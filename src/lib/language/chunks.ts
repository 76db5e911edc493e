const sentenceMarks = new Set(['.', '!', '?', ';', ':']);
const phraseMarks = new Set([',', '—', '–', '-', ')']);

/**
 * Where to cut a sentence that is too long to be read at once: the ends of its stretches, the last one the
 * sentence's own. A cut falls after a full stop or semicolon of the stretch's second half, else after a
 * comma or dash there, else at `most`.
 */
export function cutPoints(words: readonly string[], most: number): number[] {
	const ends: number[] = [];
	let start = 0;
	while (words.length - start > most) {
		start =
			lastAfter(words, start, most, sentenceMarks) ??
			lastAfter(words, start, most, phraseMarks) ??
			start + most;
		ends.push(start);
	}
	if (words.length > start) ends.push(words.length);
	return ends;
}

function lastAfter(
	words: readonly string[],
	start: number,
	most: number,
	marks: ReadonlySet<string>
): number | undefined {
	for (let end = start + most; end > start + most / 2; end--) if (marks.has(words[end - 1]!)) return end;
	return undefined;
}
