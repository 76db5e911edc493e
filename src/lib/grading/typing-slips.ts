import { confusableNames } from './words/confusable-names';

/**
 * The number of typing slips (a letter wrong, missing, too many, or two swapped) between two words: optimal
 * string alignment, which counts no letter twice. More than `most` is told as `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, beforeLast[j - 2]! + 1);
			}
			row.push(cost);
		}
		if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[b.length]!, most + 1);
}

/** How many slips a word or name of so many letters may have: none under 4, one up to 8, two beyond. */
export function slipsAllowed(letters: number): number {
	return letters < 4 ? 0 : letters <= 8 ? 1 : 2;
}

const confusable = new Map<string, Set<string>>();
for (const row of confusableNames) {
	for (const name of row) {
		const others = confusable.get(name) ?? new Set();
		for (const other of row) others.add(other);
		confusable.set(name, others);
	}
}

/**
 * Whether folded words are the key's but for small typing slips. A word with a digit must be exact, as must one
 * that is another name; the first letter must be right where two slips are forgiven, and wherever `strictStart`
 * ("imports" is no slip for "exports").
 */
export function isSlipOf(given: readonly string[], key: readonly string[], strictStart: boolean): boolean {
	if (given.length !== key.length) return false;
	let slips = 0;
	for (const [at, word] of given.entries()) {
		const right = key[at]!;
		if (word === right) continue;
		if (/\d/.test(word + right) || confusable.get(right)?.has(word)) return false;
		const allowed = slipsAllowed(right.length);
		const found = slipsBetween(word, right, allowed);
		if (found > allowed) return false;
		const startsRight = word[0] === right[0] || (word[0] === right[1] && word[1] === right[0]);
		if (!startsRight && (strictStart || found > 1 || word.length !== right.length)) return false;
		slips += found;
	}
	return slips <= slipsAllowed(key.join('').length);
}
