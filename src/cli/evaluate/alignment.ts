/** How far ahead a lost place is looked for, in characters. */
const reach = 40;

/**
 * For every place in `from` the place in `to` that holds the same character, where `to` is `from` cleaned
 * (characters taken out, changed or put in here and there). The result has one entry more than `from`, for ends.
 */
export function align(from: string, to: string): Uint32Array {
	const places = new Uint32Array(from.length + 1);
	let there = 0;
	for (let here = 0; here < from.length; here += 1) {
		if (from[here] !== to[there]) there = resume(from, here, to, there);
		places[here] = there;
		if (from[here] === to[there]) there += 1;
	}
	places[from.length] = there;
	return places;
}

/** The next place in `to` where three characters fit again; the same place where there is none near. */
function resume(from: string, here: number, to: string, there: number): number {
	const ahead = from.slice(here, here + 3);
	if (ahead.trim() === '') return there;
	const found = to.slice(there, there + reach).indexOf(ahead);
	return found < 0 ? there : there + found;
}
