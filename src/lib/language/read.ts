import { highest, softmax } from './activations';
import { cutPoints } from './chunks';
import { readEntities } from './entities';
import { featuresOf } from './features';
import { Lemmatizer } from './lemma';
import { mostTokens, Network, type WordIds } from './network';
import { bestTree } from './spanning-tree';
import { tokenize } from './tokenizer';
import type { LanguageModel, Token } from './types';
import type { Weights } from './weights-file';
import { normalise, wordFeatures } from './word-features';
import type { Span } from '../article/types';

/** The most words whose embedding numbers are kept from sentence to sentence. */
const mostKept = 4096;

/** Reads English sentences with one set of weights. Buffers are its own: one reading at a time. */
export class EnglishModel implements LanguageModel {
	readonly version: string;
	readonly #weights: Weights;
	readonly #network: Network;
	readonly #lemmatizer: Lemmatizer;
	readonly #words: Map<string, number>;
	readonly #features: Map<string, number>;
	readonly #lexicon: Map<string, string>;
	readonly #root: number;
	readonly #kept = new Map<string, WordIds>();

	constructor(weights: Weights) {
		const { vocabulary } = weights;
		this.version = weights.version;
		this.#weights = weights;
		this.#network = new Network(weights);
		this.#lemmatizer = new Lemmatizer(vocabulary.lemmas);
		this.#words = new Map(vocabulary.words.map((word, i) => [word, i]));
		this.#features = new Map(vocabulary.features.map((feature, i) => [feature, i]));
		this.#lexicon = new Map(vocabulary.lexicon);
		this.#root = vocabulary.relations.indexOf('root');
	}

	/** The tokens of a sentence's text, with tree; spans count from `offset`. */
	read(text: string, offset: number): Token[] {
		const spans = tokenize(text);
		return this.readTokens(
			spans.map(({ start, end }) => text.slice(start, end)),
			spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
		);
	}

	/** Reads words that are tokens already, as a treebank's are; `spans` say where each stands. */
	readTokens(words: readonly string[], spans: readonly Span[]): Token[] {
		const tokens: Token[] = [];
		let start = 0;
		for (const end of cutPoints(words, mostTokens)) {
			this.#readChunk(words.slice(start, end), spans.slice(start, end), tokens);
			start = end;
		}
		return tokens;
	}

	/** Reads a stretch that fits the network; a second stretch's root hangs from the first one's. */
	#readChunk(words: readonly string[], spans: readonly Span[], tokens: Token[]): void {
		const network = this.#network;
		const { vocabulary, temperatures } = this.#weights;
		const count = words.length;
		const places = count + 1;
		network.run(words.map((word) => this.#idsOf(word)));
		const { tagScores, nameScores, arcScores, relationScores } = network;
		for (let place = 1; place < places; place++) {
			softmax(tagScores, place * network.tagCount, network.tagCount, temperatures.tag);
			softmax(nameScores, place * network.nameCount, network.nameCount);
			arcScores[place * places + place] = -1e9;
			softmax(arcScores, place * places, places, temperatures.arc);
		}
		const logs = Float64Array.from(arcScores.subarray(0, places * places), (p) => Math.log(p + 1e-12));
		const heads = bestTree(logs, places);
		network.label(heads);
		const entities = readEntities(nameScores, vocabulary.names, count);
		const base = tokens.length;
		const firstRoot = tokens.findIndex((token) => token.head < 0);
		for (let i = 0; i < count; i++) {
			const place = i + 1;
			const tag = highest(tagScores, place * network.tagCount, network.tagCount);
			const [upos, xpos] = splitTag(vocabulary.tags[tag]!);
			const head = heads[place]!;
			const isRoot = head === 0;
			const label = isRoot
				? this.#root
				: highest(relationScores, place * network.relationCount, network.relationCount, this.#root);
			const entity = entities[i];
			tokens.push({
				index: base + i,
				text: words[i]!,
				...spans[i]!,
				lemma: this.#lemmatizer.lemma(words[i]!, upos, xpos),
				upos,
				xpos,
				features: {},
				head: isRoot ? firstRoot : base + head - 1,
				relation: isRoot && firstRoot >= 0 ? 'parataxis' : vocabulary.relations[label]!,
				tagProbability: tagScores[place * network.tagCount + tag]!,
				arcProbability: isRoot && firstRoot >= 0 ? 0 : arcScores[place * places + head]!,
				...(entity ? { entity } : {})
			});
		}
		const passives = new Set<number>();
		for (let i = base; i < tokens.length; i++)
			if (tokens[i]!.relation.endsWith(':pass')) passives.add(tokens[i]!.head);
		for (let i = base; i < tokens.length; i++) {
			const token = tokens[i]!;
			token.features = featuresOf(token, token.relation, passives.has(i));
		}
	}

	#idsOf(word: string): WordIds {
		const known = this.#kept.get(word);
		if (known) return known;
		const ids = {
			word: this.#words.get(normalise(word)) ?? 0,
			features: wordFeatures(word, this.#lexicon).map((feature) => this.#features.get(feature) ?? 0)
		};
		if (this.#kept.size >= mostKept) this.#kept.clear();
		this.#kept.set(word, ids);
		return ids;
	}
}

function splitTag(tag: string): [string, string] {
	const slash = tag.indexOf('/');
	return [tag.slice(0, slash), tag.slice(slash + 1)];
}
