import { tokensIn } from '../../language/tree';
import type { Article, Span } from '../../article/types';
import { findQuoted } from '../../facts/quotation-marks';
import type { CountFact, DateFact, Fact, ListFact, QuotationFact } from '../../facts/types';
import type { Sentence, Token } from '../../language/types';
import { NameIndex } from './name-index';
import { contentStems, plainForm, stemOf } from './word-stems';

/** What a question is held against. */
export interface Evidence {
	article: Article;
	sentences: Sentence[];
	facts: Fact[];
}

/** The article made ready for checking many questions: names, words and quotations looked up in constant time. */
export class ProofContext {
	readonly article: Article;
	readonly sentences: Sentence[];
	readonly facts: Fact[];
	readonly names: NameIndex;
	readonly dates: DateFact[];
	readonly counts: CountFact[];
	readonly lists: ListFact[];
	readonly quotations: QuotationFact[];
	/** Stretches between quotation marks. */
	readonly quoted: Span[];
	readonly titleStems: Set<string>;
	/** The article's text in plain form. */
	readonly plainText: string;
	readonly #stems: Set<string>[];
	/** Every word of the article with whether it is a noun wherever it stands. */
	readonly #nouns = new Map<string, boolean>();
	readonly #sentencesByStem = new Map<string, number[]>();

	constructor({ article, sentences, facts }: Evidence) {
		this.article = article;
		this.sentences = sentences;
		this.facts = facts;
		this.names = new NameIndex(facts);
		this.dates = facts.filter((fact) => fact.kind === 'date');
		this.counts = facts.filter((fact) => fact.kind === 'count');
		this.lists = facts.filter((fact) => fact.kind === 'list');
		this.quotations = facts.filter((fact) => fact.kind === 'quotation');
		this.quoted = findQuoted(article.text, article.paragraphs);
		this.titleStems = contentStems(article.title ?? '');
		this.plainText = plainForm(article.text);
		for (const sentence of sentences)
			for (const token of sentence.tokens) {
				const word = token.text.toLowerCase();
				this.#nouns.set(word, token.upos === 'NOUN' && (this.#nouns.get(word) ?? true));
			}
		this.#stems = sentences.map((sentence) => this.#stemsIn(sentence));
		this.#stems.forEach((stems, index) => {
			for (const stem of stems) {
				const places = this.#sentencesByStem.get(stem);
				if (places) places.push(index);
				else this.#sentencesByStem.set(stem, [index]);
			}
		});
	}

	#stemsIn(sentence: Sentence): Set<string> {
		const stems = contentStems(this.textAt(sentence));
		for (const token of sentence.tokens) {
			if (/^(?:VERB|NOUN|AUX)$/.test(token.upos)) stems.add(stemOf(token.lemma));
		}
		return stems;
	}

	/** The article's words at a span. */
	textAt({ start, end }: Span): string {
		return this.article.text.slice(start, end);
	}

	/** The index of the sentence a place lies in; -1 where it lies in none. */
	sentenceAt(at: number): number {
		let [low, high] = [0, this.sentences.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const sentence = this.sentences[middle]!;
			if (at < sentence.start) high = middle - 1;
			else if (at >= sentence.end) low = middle + 1;
			else return middle;
		}
		return -1;
	}

	/** The sentence a place lies in. */
	sentenceOf(at: number): Sentence | undefined {
		return this.sentences[this.sentenceAt(at)];
	}

	/** The tokens that overlap a span. */
	tokensIn(span: Span): Token[] {
		const sentence = this.sentenceOf(span.start);
		return sentence ? tokensIn(sentence, span) : [];
	}

	/** Content stems of a sentence, lemmas of its verbs and nouns included. */
	stemsOfSentence(index: number): ReadonlySet<string> {
		return this.#stems[index] ?? new Set();
	}

	/** Whether the article uses a word as a noun and as nothing else. */
	isOnlyNoun(word: string): boolean {
		return this.#nouns.get(word.toLowerCase()) ?? false;
	}

	/** Whether any sentence, or the title, holds the stem. */
	knowsStem(stem: string): boolean {
		return this.#sentencesByStem.has(stem) || this.titleStems.has(stem);
	}

	/** Sentences that hold at least `share` of the stems: only those with one of the rarest are looked at. */
	sentencesLike(stems: ReadonlySet<string>, share: number): number[] {
		const wanted = [...stems].sort((a, b) => this.#count(a) - this.#count(b));
		if (wanted.length === 0) return [];
		const least = Math.ceil(wanted.length * share);
		const candidates = new Set<number>();
		for (const stem of wanted.slice(0, wanted.length - least + 1))
			for (const index of this.#sentencesByStem.get(stem) ?? []) candidates.add(index);
		return [...candidates].filter((index) => {
			const here = this.#stems[index]!;
			return wanted.filter((stem) => here.has(stem)).length >= least;
		});
	}

	#count(stem: string): number {
		return this.#sentencesByStem.get(stem)?.length ?? 0;
	}
}

const prepared = new WeakMap<Fact[], ProofContext>();

/** The context of an article's facts, made at the first question and kept while the facts are. */
export function proofContext(evidence: Evidence): ProofContext {
	const known = prepared.get(evidence.facts);
	if (known && known.article === evidence.article && known.sentences === evidence.sentences) return known;
	const made = new ProofContext(evidence);
	prepared.set(evidence.facts, made);
	return made;
}

/** Whether one span lies inside the other. */
export function within(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
