import type { Vocabulary } from './weights-file';
import { normalise, wordFeatures } from './word-features';

/** Embedding numbers of a word: its own and its features'; 0 where unknown, 1 for the root's place. */
export interface WordIds {
	word: number;
	features: readonly number[];
}

/** Looks words up in a vocabulary. */
export class WordLookup {
	readonly #words: Map<string, number>;
	readonly #features: Map<string, number>;
	readonly #lexicon: Map<string, string>;

	constructor({ words, features, lexicon }: Pick<Vocabulary, 'words' | 'features' | 'lexicon'>) {
		this.#words = new Map(words.map((word, i) => [word, i]));
		this.#features = new Map(features.map((feature, i) => [feature, i]));
		this.#lexicon = new Map(lexicon);
	}

	idsOf(word: string): WordIds {
		return {
			word: this.#words.get(normalise(word)) ?? 0,
			features: wordFeatures(word, this.#lexicon).map((feature) => this.#features.get(feature) ?? 0)
		};
	}
}
