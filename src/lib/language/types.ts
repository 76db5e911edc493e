import type { Span } from '../article/types';

/** Universal Dependencies features that question writing needs. */
export interface Features {
	number?: 'Sing' | 'Plur';
	tense?: 'Past' | 'Pres';
	person?: 1 | 2 | 3;
	verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
	voice?: 'Pass';
}

/** One syntactic word in UD English style ("did" + "n't", "Putin" + "'s"). */
export interface Token extends Span {
	/** Its place in the sentence, from 0. */
	index: number;
	text: string;
	lemma: string;
	/** Universal part of speech, e.g. `NOUN`. */
	upos: string;
	/** Penn Treebank tag, e.g. `NNS`. */
	xpos: string;
	features: Features;
	/** Index of the head token in the same sentence; -1 for the root. */
	head: number;
	/** UD relation to the head, subtype included, e.g. `nsubj:pass`. */
	relation: string;
	/** Probability of the tag, 0–1. */
	tagProbability: number;
	/** Probability of the arc to the head, 0–1. */
	arcProbability: number;
	/** The name this token is part of, as the model sees it. */
	entity?: { type: 'person' | 'place' | 'organisation' | 'other'; begins: boolean; probability: number };
}

/** A sentence read: its tokens with tags and tree. */
export interface Sentence extends Span {
	/** Its place in `article.sentences`. */
	index: number;
	tokens: Token[];
}

/** Reads one sentence's text into tokens; `offset` is added to every span. */
export interface LanguageModel {
	/** Version of the weights. */
	version: string;
	read(text: string, offset: number): Token[];
}
