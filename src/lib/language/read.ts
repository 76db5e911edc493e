import { highest } from './activations';
import { cutPoints } from './chunks';
import { readEntities } from './entities';
import { featuresOf } from './features';
import { Gazetteer } from './gazetteer';
import type { Kernel } from './kernel/kernel';
import { Lemmatizer } from './lemma';
import { mostTokens, Network, type Scores } from './network';
import { findAsides, hangAside, type Aside } from './asides';
import { settleTitles } from './name-titles';
import { settleNumerals } from './numerals';
import { settleReport } from './reports';
import { bestTree } from './spanning-tree';
import { settleSubjects } from './subjects';
import { tokenize } from './tokenizer';
import type { LanguageModel, Token } from './types';
import type { Vocabulary, Weights } from './weights-file';
import type { Span } from '../article/types';

/** Reads English sentences with one set of weights. Buffers are its own: one reading at a time. */
export class EnglishModel implements LanguageModel {
	readonly version: string;
	/** What the arithmetic runs on: WebAssembly or plain JavaScript. */
	readonly kernel: Kernel['name'];
	readonly #network: Network;
	readonly #lemmatizer: Lemmatizer;
	readonly #gazetteer: Gazetteer;
	readonly #vocabulary: Vocabulary;
	readonly #temperatures: Weights['temperatures'];
	readonly #tags: [string, string][];
	readonly #root: number;

	constructor(weights: Weights, makeKernel?: (floats: number) => Kernel) {
		this.version = weights.version;
		this.#network = new Network(weights, makeKernel);
		this.kernel = this.#network.kernel.name;
		this.#lemmatizer = new Lemmatizer(weights.vocabulary.lemmas);
		this.#gazetteer = new Gazetteer(weights.vocabulary.gazetteer);
		this.#vocabulary = weights.vocabulary;
		this.#temperatures = weights.temperatures;
		this.#tags = weights.vocabulary.tags.map(splitTag);
		this.#root = weights.vocabulary.relations.indexOf('root');
	}

	/** The tokens of a sentence's text, with tree; spans count from `offset`. */
	read(text: string, offset: number): Token[] {
		const spans = tokenize(withoutTags(text));
		return this.readTokens(
			spans.map(({ start, end }) => text.slice(start, end)),
			spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
		);
	}

	/** Reads words that are tokens already, as a treebank's are; `spans` say where each stands. */
	readTokens(words: readonly string[], spans: readonly Span[]): Token[] {
		const asides = findAsides(words);
		const tokens = asides.length > 0 ? this.#readAround(words, spans, asides) : this.#readPlain(words, spans);
		settleNumerals(tokens);
		settleSubjects(tokens);
		settleTitles(tokens);
		settleReport(tokens);
		markFeatures(tokens);
		return tokens;
	}

	/** Reads a sentence without its asides and each aside by itself, and joins the trees. */
	#readAround(words: readonly string[], spans: readonly Span[], asides: readonly Aside[]): Token[] {
		const tokens: Token[] = Array(words.length);
		const place = (places: number[]) => {
			const read = this.#readPlain(
				places.map((at) => words[at]!),
				places.map((at) => spans[at]!)
			);
			for (const token of read)
				tokens[places[token.index]!] = {
					...token,
					index: places[token.index]!,
					head: token.head < 0 ? -1 : places[token.head]!
				};
			return tokens[places[read.find(({ head }) => head < 0)!.index]!]!;
		};
		const all = words.map((_, at) => at);
		place(all.filter((at) => !asides.some(({ from, to }) => at >= from && at < to)));
		for (const aside of asides) {
			const root = place(all.slice(aside.from, aside.to));
			hangAside(tokens, aside, root);
		}
		return tokens;
	}

	#readPlain(words: readonly string[], spans: readonly Span[]): Token[] {
		const tokens: Token[] = [];
		let start = 0;
		for (const end of cutPoints(words, mostTokens)) {
			this.#readStretch(words.slice(start, end), spans.slice(start, end), tokens);
			start = end;
		}
		return tokens;
	}

	/** Reads words that fit the network; the root of a second stretch hangs from the first one's. */
	#readStretch(words: readonly string[], spans: readonly Span[], tokens: Token[]): void {
		const network = this.#network;
		const { tags, names, relations, arcs, kernel } = network;
		const places = words.length + 1;
		const width = network.run(words);
		kernel.softmax(tags.values, places, tags.width, this.#temperatures.tag);
		kernel.softmax(names.values, places, names.width, 1);
		this.#gazetteer.lean(names, this.#vocabulary.names, words);
		kernel.softmax(arcs, places, width, this.#temperatures.arc);
		const heads = bestTree(logarithms(arcs, places, width), places);
		network.label(heads);
		const entities = readEntities(names, this.#vocabulary.names, words.length);
		const base = tokens.length;
		const firstRoot = tokens.findIndex((token) => token.head < 0);
		words.forEach((text, i) => {
			const place = i + 1;
			const tag = highest(tags.values, place * tags.width, this.#tags.length);
			const [upos, xpos] = this.#tags[tag]!;
			const head = heads[place]!;
			const joins = head === 0 && firstRoot >= 0;
			const entity = entities[i];
			tokens.push({
				index: base + i,
				text,
				...spans[i]!,
				lemma: this.#lemmatizer.lemma(text, upos, xpos),
				upos,
				xpos,
				features: {},
				head: head === 0 ? firstRoot : base + head - 1,
				relation: joins ? 'parataxis' : this.#relationOf(place, head, relations),
				tagProbability: tags.values[place * tags.width + tag]!,
				arcProbability: joins ? 0 : arcs[place * width + head]!,
				...(entity ? { entity } : {})
			});
		});
	}

	#relationOf(place: number, head: number, { values, width }: Scores): string {
		const { relations } = this.#vocabulary;
		if (head === 0) return relations[this.#root]!;
		return relations[highest(values, place * width, relations.length, this.#root)]!;
	}
}

/** "reported [es] (http://…) that": tags of languages and bare addresses in brackets are no words of the sentence. */
function withoutTags(text: string): string {
	return text.replace(/\[[a-z]{2}\]|\(\([a-z]{2}\)\)|\(https?:[^\s)]+\)/g, (tag) => ' '.repeat(tag.length));
}

function markFeatures(tokens: Token[]): void {
	const passives = new Set<number>();
	for (const token of tokens) if (token.relation.endsWith(':pass')) passives.add(token.head);
	for (const token of tokens) token.features = featuresOf(token, passives.has(token.index));
}

/** The logarithms of rows of probabilities, without what fills the rows up. */
function logarithms(probabilities: Float32Array, size: number, width: number): Float64Array {
	const logs = new Float64Array(size * size);
	for (let row = 0; row < size; row++)
		for (let k = 0; k < size; k++) logs[row * size + k] = Math.log(probabilities[row * width + k]! + 1e-12);
	return logs;
}

function splitTag(tag: string): [string, string] {
	const slash = tag.indexOf('/');
	return [tag.slice(0, slash), tag.slice(slash + 1)];
}
