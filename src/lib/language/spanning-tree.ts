/** How many words are tried as the root where the likeliest heads are no tree. */
const rootsTried = 3;
const never = -1e9;

/**
 * The heads of the best tree with one root: where the likeliest head of every word makes a tree, that;
 * else by the algorithm of Chu-Liu and Edmonds.
 * @param scores log-probabilities, row by row: `scores[word * size + head]`; word 0 is the root's place
 * @returns for each word its head; of place 0, -1
 */
export function bestTree(scores: Float32Array | Float64Array, size: number): Int32Array {
	const greedy = likeliestHeads(scores, size);
	if (size <= 2 || isTree(greedy)) return greedy;
	const roots = Array.from({ length: size - 1 }, (_, i) => i + 1)
		.sort((a, b) => scores[b * size]! - scores[a * size]!)
		.slice(0, rootsTried);
	let best = greedy;
	let bestSum = -Infinity;
	for (const root of roots) {
		const fixed = Float64Array.from(scores);
		for (let word = 1; word < size; word++) {
			fixed[word * size + word] = never;
			if (word === root) for (let head = 1; head < size; head++) fixed[word * size + head] = never;
			else fixed[word * size] = never;
		}
		const heads = arborescence(fixed, size);
		let sum = 0;
		for (let word = 1; word < size; word++) sum += scores[word * size + heads[word]!]!;
		if (sum > bestSum) {
			bestSum = sum;
			best = heads;
		}
	}
	return best;
}

/** Each word's highest-scoring head, itself excepted. */
function likeliestHeads(scores: Float32Array | Float64Array, size: number): Int32Array {
	const heads = new Int32Array(size).fill(-1);
	for (let word = 1; word < size; word++) {
		let best = -1;
		for (let head = 0; head < size; head++) {
			if (head === word) continue;
			if (best < 0 || scores[word * size + head]! > scores[word * size + best]!) best = head;
		}
		heads[word] = best;
	}
	return heads;
}

/** Whether heads make a tree with one root under place 0. */
export function isTree(heads: Int32Array): boolean {
	let roots = 0;
	for (let word = 1; word < heads.length; word++) if (heads[word] === 0) roots += 1;
	return roots === 1 && findCycle(heads) === undefined;
}

/** The words of one cycle among heads, if there is one. */
function findCycle(heads: Int32Array): number[] | undefined {
	const seenFrom = new Int32Array(heads.length);
	for (let start = 1; start < heads.length; start++) {
		let at = start;
		while (at > 0 && seenFrom[at] === 0) {
			seenFrom[at] = start;
			at = heads[at]!;
		}
		if (at <= 0 || seenFrom[at] !== start) continue;
		const cycle = [at];
		for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
		return cycle;
	}
	return undefined;
}

/** The highest-scoring arborescence from place 0: a cycle is drawn together to one place, until there is none. */
function arborescence(scores: Float64Array, size: number): Int32Array {
	const heads = likeliestHeads(scores, size);
	const cycle = findCycle(heads);
	if (!cycle) return heads;
	const inCycle = new Uint8Array(size);
	for (const word of cycle) inCycle[word] = 1;
	const outside: number[] = [];
	for (let word = 0; word < size; word++) if (!inCycle[word]) outside.push(word);
	const drawn = outside.length;
	const small = drawn + 1;
	const reduced = new Float64Array(small * small).fill(never);
	/** For a word outside: the word of the cycle it would enter at, and the one it would hang from. */
	const entry = new Int32Array(size);
	const support = new Int32Array(size);
	outside.forEach((word, a) => {
		let enterAt = cycle[0]!;
		let gain = -Infinity;
		let hangFrom = cycle[0]!;
		for (const inner of cycle) {
			const value = scores[inner * size + word]! - scores[inner * size + heads[inner]!]!;
			if (value > gain) {
				gain = value;
				enterAt = inner;
			}
			if (scores[word * size + inner]! > scores[word * size + hangFrom]!) hangFrom = inner;
		}
		entry[word] = enterAt;
		support[word] = hangFrom;
		reduced[drawn * small + a] = gain;
		if (word === 0) return;
		outside.forEach((head, b) => {
			if (a !== b) reduced[a * small + b] = scores[word * size + head]!;
		});
		reduced[a * small + drawn] = scores[word * size + hangFrom]!;
	});
	const inner = arborescence(reduced, small);
	const result = heads.slice();
	for (let a = 1; a < drawn; a++) {
		const word = outside[a]!;
		result[word] = inner[a] === drawn ? support[word]! : outside[inner[a]!]!;
	}
	const from = outside[inner[drawn]!]!;
	result[entry[from]!] = from;
	return result;
}
