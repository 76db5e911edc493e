import type { Article } from '../article/types';
import { findFacts } from '../facts';
import type { Fact } from '../facts/types';
import { readSentences } from '../language';
import type { LanguageModel, Sentence } from '../language/types';
import { writeQuestions } from '../questions';
import type { Question, Refusal } from '../questions/types';

/** Everything the engine makes of an article; what the shelf keeps and the command prints. */
export interface EngineResult {
	article: Article;
	facts: Fact[];
	questions: Question[];
	/** What was not asked, and why. */
	refused: Refusal[];
}

/** How far the engine is. `done` and `total` count sentences while reading; the other stages are one step. */
export interface EngineProgress {
	stage: 'reading' | 'facts' | 'questions';
	done: number;
	total: number;
}

/** What {@link makeQuestions} may be given besides the article. */
export interface EngineOptions {
	/** Called before the first and after every piece of work. */
	onprogress?: (progress: EngineProgress) => void;
	/** Stops the work; the promise is then rejected with the signal's reason. */
	signal?: AbortSignal;
}

/** Characters read between two breaths: some 20 ms of work, so that a stop is heard at once. */
const pieceLength = 4000;

/**
 * From article to questions: sentences → facts → questions. Takes a breath between pieces of work, so that
 * whoever runs it can hear a stop. Same article and model: same result.
 */
export async function makeQuestions(
	article: Article,
	model: LanguageModel,
	{ onprogress, signal }: EngineOptions = {}
): Promise<EngineResult> {
	const total = article.sentences.length;
	const step = async (progress: EngineProgress) => {
		onprogress?.(progress);
		await breath();
		signal?.throwIfAborted();
	};
	const sentences: Sentence[] = [];
	await step({ stage: 'reading', done: 0, total });
	for (const [from, to] of pieces(article)) {
		sentences.push(...readPiece(article, model, from, to));
		await step({ stage: 'reading', done: to, total });
	}
	await step({ stage: 'facts', done: 0, total: 1 });
	const facts = findFacts(article, sentences);
	await step({ stage: 'questions', done: 0, total: 1 });
	const { questions, refused } = writeQuestions(article, sentences, facts);
	onprogress?.({ stage: 'questions', done: 1, total: 1 });
	return { article, facts, questions, refused };
}

/** First and last-but-one index of runs of sentences of about {@link pieceLength} characters. */
function* pieces({ sentences }: Article): Generator<[from: number, to: number]> {
	let from = 0;
	let length = 0;
	for (const [index, { start, end }] of sentences.entries()) {
		length += end - start;
		if (length < pieceLength && index < sentences.length - 1) continue;
		yield [from, index + 1];
		from = index + 1;
		length = 0;
	}
}

/** Reads some of an article's sentences; their `index` counts from the article's first. */
function readPiece(article: Article, model: LanguageModel, from: number, to: number): Sentence[] {
	const piece = { ...article, sentences: article.sentences.slice(from, to) };
	return readSentences(piece, model).map((sentence, at) => ({ ...sentence, index: from + at }));
}

/** Lets other work of this thread run, messages above all. */
function breath(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}
