import type { Article, ReadResult } from '../lib/article/types';
import type { EngineProgress, EngineResult } from '../lib/engine';
import type { Token } from '../lib/language/types';

/** What a reader gave: words, the HTML of a rich paste, or a file. */
export type Given =
	| { kind: 'text'; text: string }
	| { kind: 'html'; html: string }
	| { kind: 'file'; name: string; bytes: Uint8Array };

/** How far a piece of work is; `model` counts bytes of the language model. */
export type Progress = EngineProgress | { stage: 'model'; done: number; total: number };

/** What a reader corrected in what was taken from the text. */
export interface Corrections {
	title?: string;
	published?: string;
	place?: string;
}

/** What is known of an article besides its text. */
export interface Overrides {
	title?: string;
	published?: string;
	source?: string;
}

/** Why a piece of work came to nothing; `text` is a sentence for the reader. */
export interface Failure {
	kind: 'stopped' | 'no-model' | 'no-questions' | 'died' | 'broken';
	text: string;
}

/** From the page to the worker. Every piece of work has a number of its own. */
export type Request =
	| { id: number; kind: 'read'; given: Given; overrides: Overrides }
	| { id: number; kind: 'correct'; article: Article; corrections: Corrections }
	| { id: number; kind: 'make'; article: Article; modelUrl: string }
	| { id: number; kind: 'sentence'; text: string; offset: number; modelUrl: string }
	| { id: number; kind: 'stop' }
	| { id: number; kind: 'ping' };

/** From the worker to the page. */
export type Reply =
	| { id: number; kind: 'read'; result: ReadResult }
	| { id: number; kind: 'corrected'; article: Article }
	| { id: number; kind: 'progress'; progress: Progress }
	| { id: number; kind: 'made'; result: EngineResult }
	| { id: number; kind: 'sentence'; result: Token[] }
	| { id: number; kind: 'failed'; failure: Failure }
	| { id: number; kind: 'alive' };
