/** A name or phrase as it is compared: no case, accents, marks or leading article. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.replace(/[^\p{L}\p{N}.]+/gu, ' ')
		.replace(/\.(?!\d)/g, '')
		.trim()
		.replace(/^(the|a|an) /, '');
}

/** Whether two names can be of one thing: equal, or one made of words of the other ("Key", "John Key"). */
export function sameName(one: string, other: string): boolean {
	const left = plain(one).split(' ');
	const right = plain(other).split(' ');
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	return short.join('') !== '' && short.every((word) => long.includes(word));
}

/** Harmonic mean of precision and recall. */
export function f1({ right, found, wanted }: { right: number; found: number; wanted: number }): number {
	return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

/** The middle value; 0 of none. */
export function median(values: number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length >> 1;
	if (sorted.length === 0) return 0;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
