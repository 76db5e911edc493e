const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A new id of 12 characters (72 bits): safe in keys and addresses. `crypto.randomUUID` is missing on plain
 * http and three times as long; `getRandomValues` is there, and where it isn't, Math.random must do.
 */
export function makeId(): string {
	const bytes = new Uint8Array(12);
	if (globalThis.crypto?.getRandomValues) globalThis.crypto.getRandomValues(bytes);
	else bytes.forEach((_, at) => (bytes[at] = Math.floor(Math.random() * 256)));
	return Array.from(bytes, (byte) => alphabet[byte & 63]).join('');
}
