/** What a file's bytes turn out to be. */
export type Decoded = { text: string } | { binary: true };

/** How many of a file's first bytes are looked at for signs of a binary file. */
const lookedAt = 8192;

/**
 * Bytes → text. UTF-8 or UTF-16 by their byte order mark, UTF-16 without one by its zero bytes, UTF-8 where valid,
 * else Windows-1252. Bytes with zeros or many control characters are binary.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
	const marked = byteOrderMark(bytes);
	if (marked) return { text: new TextDecoder(marked).decode(bytes) };
	const head = bytes.subarray(0, lookedAt);
	const wide = wideWithoutMark(head);
	if (wide) return { text: new TextDecoder(wide).decode(bytes) };
	if (isBinary(head)) return { binary: true };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { text: fromWindows1252(bytes) };
	}
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** English in UTF-16 has a zero in nearly every second byte. */
function wideWithoutMark(head: Uint8Array): string | undefined {
	if (head.length < 4) return undefined;
	const zeros = [0, 0];
	head.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2]!++;
	});
	const half = head.length / 2;
	if (zeros[1]! > half * 0.8 && zeros[0]! < half * 0.1) return 'utf-16le';
	return zeros[0]! > half * 0.8 && zeros[1]! < half * 0.1 ? 'utf-16be' : undefined;
}

function isBinary(head: Uint8Array): boolean {
	let controls = 0;
	let zeros = 0;
	for (const byte of head) {
		if (byte === 0) zeros++;
		else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
	}
	return zeros > head.length * 0.002 + 3 || controls > head.length * 0.01 + 3;
}

/** What Windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard, index-windows-1252); U+FFFD where nothing. */
const upper = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** (Node's own decoder takes Windows-1252 for Latin-1 in some versions, which loses quotation marks.) */
function fromWindows1252(bytes: Uint8Array): string {
	const latin1 = new TextDecoder('latin1').decode(bytes);
	return latin1.replace(/[\u0080-\u009F]/g, (mark) => upper[mark.charCodeAt(0) - 0x80]!);
}
