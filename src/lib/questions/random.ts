/** A source of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, good enough to choose and shuffle. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A seed from any text (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** The items in an order drawn from `random` (Fisher–Yates); the given array stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
	const out = [...items];
	for (let last = out.length - 1; last > 0; last--) {
		const at = Math.floor(random() * (last + 1));
		[out[last], out[at]] = [out[at]!, out[last]!];
	}
	return out;
}
