import type { Scores } from './network';
import type { Vocabulary } from './weights-file';
import { normalise } from './word-features';

type Kind = keyof Vocabulary['gazetteer'];

/** How many times as likely a listed word makes its kind of name, and "no name" less likely; fitted on held-out sentences. */
const gains: Readonly<Record<Kind, number>> = { organisation: 20, place: 7 };
const loss = 3;

/** Words in the longest listed name. */
const longest = 3;

/** Names with what they name: few companies, bodies and towns stand in the name corpora. */
export class Gazetteer {
	readonly #kinds = new Map<string, Kind>();

	constructor(lists: Vocabulary['gazetteer']) {
		for (const kind of Object.keys(lists) as Kind[])
			for (const name of lists[kind].split(';')) this.#kinds.set(name, kind);
	}

	/**
	 * Leans the probabilities of names towards what capitalised words are listed as: "Hamas" is an organisation in
	 * whatever company. A place right before another capitalised word may be part of anything ("Boston Bruins").
	 * @param names probabilities in rows, the first that of the root's place; changed in place
	 */
	lean(names: Pick<Scores, 'values' | 'width'>, labels: readonly string[], words: readonly string[]): void {
		const keys = words.map(normalise);
		for (let at = 0, end: number; at < words.length; at = end) {
			end = this.#endOf(keys, at);
			// "US" is told from "us" by its capitals alone.
			const kind = words[at] === 'US' ? 'place' : this.#kinds.get(keys.slice(at, end).join(' '));
			if (!kind || !isCapitalised(words[at]) || (kind === 'place' && isCapitalised(words[end]))) continue;
			for (let i = at; i < end; i++) {
				const start = (i + 1) * names.width;
				leanRow(names.values.subarray(start, start + labels.length), labels, kind, i > at);
			}
		}
	}

	/** Where the longest listed name that begins at a word ends; after that word where none does. */
	#endOf(keys: readonly string[], at: number): number {
		for (let end = Math.min(keys.length, at + longest); end > at + 1; end--)
			if (this.#kinds.has(keys.slice(at, end).join(' '))) return end;
		return at + 1;
	}
}

/** @param goesOn whether the word is a later one of a name, so that none begins with it */
function leanRow(row: Float32Array, labels: readonly string[], kind: Kind, goesOn: boolean): void {
	labels.forEach((label, k) => {
		if (label === `I-${kind}` || (label === `B-${kind}` && !goesOn)) row[k]! *= gains[kind];
		else if (label === 'O') row[k]! /= loss;
	});
	const sum = row.reduce((all, value) => all + value, 0);
	row.forEach((value, k) => (row[k] = value / sum));
}

function isCapitalised(word: string | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word);
}
