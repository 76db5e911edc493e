/**
 * An article's id, from the words of its running text: the same however it was pasted (case, spaces, quotation
 * marks, line breaks). 53 bits, so that ten thousand articles share one by a chance under 1 in 100 million.
 */
export function makeArticleId(text: string): string {
	let first = 0xdeadbeef;
	let second = 0x41c6ce57;
	let between = false;
	const add = (unit: number) => {
		first = Math.imul(first ^ unit, 0x9e3779b1);
		second = Math.imul(second ^ unit, 0x5f356495);
	};
	for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (between) add(32);
		between = true;
		const lower = word.toLowerCase();
		for (let at = 0; at < lower.length; at++) add(lower.charCodeAt(at));
	}
	// The last mixing steps are those of MurmurHash3 (public domain): every bit reaches every other.
	first = mix(first) ^ mix(second);
	second = mix(second) ^ mix(first);
	return ((second >>> 11) * 0x100000000 + (first >>> 0)).toString(36);
}

function mix(lane: number): number {
	let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
