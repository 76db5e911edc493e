import type { Scores } from './network';
import type { Vocabulary } from './weights-file';
import { normalise } from './word-features';

type Kind = keyof Vocabulary['gazetteer'];

/** How many times as likely a listed word makes its kind of name, and "no name" less likely; fitted on held-out sentences. */
const gains: Readonly<Record<Kind, number>> = { organisation: 20, place: 7 };
const loss = 3;

/** Words that are names by themselves and what they name: few companies, bodies and towns stand in the name corpora. */
export class Gazetteer {
	readonly #kinds = new Map<string, Kind>();

	constructor(lists: Vocabulary['gazetteer']) {
		for (const kind of Object.keys(lists) as Kind[])
			for (const word of lists[kind].split(' ')) this.#kinds.set(word, kind);
	}

	/**
	 * Leans the probabilities of names towards what a capitalised word is listed as: "Hamas" is an organisation in
	 * whatever company. A place right before another capitalised word may be part of anything ("Boston Bruins").
	 * @param names probabilities in rows, the first that of the root's place; changed in place
	 */
	lean(names: Pick<Scores, 'values' | 'width'>, labels: readonly string[], words: readonly string[]): void {
		words.forEach((word, i) => {
			const kind = this.#kindOf(word);
			if (!kind || (kind === 'place' && isCapitalised(words[i + 1]))) return;
			const start = (i + 1) * names.width;
			const row = names.values.subarray(start, start + labels.length);
			labels.forEach((label, k) => {
				if (label.endsWith(kind)) row[k]! *= gains[kind];
				else if (label === 'O') row[k]! /= loss;
			});
			const sum = row.reduce((all, value) => all + value, 0);
			row.forEach((value, k) => (row[k] = value / sum));
		});
	}

	/** "US" is told from "us" by its capitals alone. */
	#kindOf(word: string): Kind | undefined {
		if (word === 'US') return 'place';
		return isCapitalised(word) ? this.#kinds.get(normalise(word)) : undefined;
	}
}

function isCapitalised(word: string | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word);
}
