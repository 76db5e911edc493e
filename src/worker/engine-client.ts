import type { Article, ReadResult } from '../lib/article/types';
import type { EngineResult } from '../lib/engine';
import type { Token } from '../lib/language/types';
import type { Corrections, Failure, Given, Overrides, Progress, Reply, Request } from './messages';

/** What came of a piece of work, or why nothing did. */
export type Outcome<T> = { done: T } | { failure: Failure };

/** What {@link EngineClient.make} may be given besides the article. */
export interface MakeOptions {
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
}

interface Job {
	settle: (outcome: Outcome<never> | Outcome<unknown>) => void;
	onprogress?: ((progress: Progress) => void) | undefined;
}

/** Milliseconds between two questions whether the worker still lives. */
const pulse = 2000;
/** So many questions without any answer: half a minute, longer than any one step of the engine. */
const patience = 15;
/** Milliseconds that a worker has to stop by itself before it is ended. */
const grace = 400;

const died: Failure = {
	kind: 'died',
	text: 'The part of Dateline that reads articles broke off half-way. Your text is kept: try again.'
};

const nothingFound: Failure = {
	kind: 'no-questions',
	text: 'Nothing in this text could be asked and proved: it has no dates, numbers, names or words of others that Dateline is sure of. A news report works best.'
};

/**
 * The page's side of the engine's worker: starts it when there is work, hears its progress, stops it, and
 * notices when it dies; the next piece of work then gets a new one.
 */
export class EngineClient {
	readonly #start: () => Worker;
	readonly #modelUrl: () => string;
	readonly #jobs = new Map<number, Job>();
	#worker: Worker | undefined;
	#heart: ReturnType<typeof setInterval> | undefined;
	#unanswered = 0;
	#last = 0;

	constructor(start: () => Worker, modelUrl: () => string) {
		this.#start = start;
		this.#modelUrl = modelUrl;
	}

	/** Reads text, HTML or a file into an article, or says why it can't be used. */
	read(given: Given, overrides: Overrides = {}): Promise<Outcome<ReadResult>> {
		return this.#ask((id) => ({ id, kind: 'read', given, overrides }));
	}

	/** The article with its title, date or place set right. */
	correct(article: Article, corrections: Corrections): Promise<Outcome<Article>> {
		return this.#ask((id) => ({ id, kind: 'correct', article, corrections }));
	}

	/** Makes the questions of an article. A stop settles it with the failure `stopped`, none at all with `no-questions`. */
	async make(article: Article, { onprogress, signal }: MakeOptions = {}): Promise<Outcome<EngineResult>> {
		const modelUrl = this.#modelUrl();
		const outcome = await this.#ask<EngineResult>((id) => {
			signal?.addEventListener('abort', () => this.#stop(id), { once: true });
			return { id, kind: 'make', article, modelUrl };
		}, onprogress);
		const isBare = 'done' in outcome && outcome.done.questions.length === 0;
		return isBare ? { failure: nothingFound } : outcome;
	}

	/** The words of one sentence of an article as the engine reads them, with tags and tree; spans count from `offset`. */
	readSentence(text: string, offset: number): Promise<Outcome<Token[]>> {
		const modelUrl = this.#modelUrl();
		return this.#ask((id) => ({ id, kind: 'sentence', text, offset, modelUrl }));
	}

	#ask<T>(request: (id: number) => Request, onprogress?: (progress: Progress) => void): Promise<Outcome<T>> {
		const id = ++this.#last;
		return new Promise((resolve) => {
			this.#jobs.set(id, { settle: resolve as Job['settle'], onprogress });
			try {
				this.#alive().postMessage(request(id));
			} catch (error) {
				console.warn('The worker can not be started', error);
				this.#die();
			}
		});
	}

	#alive(): Worker {
		this.#heart ??= setInterval(() => this.#beat(), pulse);
		if (this.#worker) return this.#worker;
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
		worker.addEventListener('messageerror', () => this.#die());
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#die();
		});
		return (this.#worker = worker);
	}

	#hear(reply: Reply): void {
		this.#unanswered = 0;
		if (reply.kind === 'alive') return;
		if (reply.kind === 'progress') return this.#jobs.get(reply.id)?.onprogress?.(reply.progress);
		if (reply.kind === 'failed') return this.#settle(reply.id, { failure: reply.failure });
		this.#settle(reply.id, { done: reply.kind === 'corrected' ? reply.article : reply.result });
	}

	#settle(id: number, outcome: Outcome<unknown>): void {
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		if (this.#jobs.size === 0) this.#rest();
		job?.settle(outcome);
	}

	#stop(id: number): void {
		if (!this.#jobs.has(id)) return;
		this.#worker?.postMessage({ id, kind: 'stop' } satisfies Request);
		setTimeout(() => {
			if (!this.#jobs.has(id)) return;
			// Deep in a step that takes no breath: end the thread, model and all.
			this.#die({ kind: 'stopped', text: 'Stopped. Your text is still here.' });
		}, grace);
	}

	#beat(): void {
		if (++this.#unanswered > patience) return this.#die();
		this.#worker?.postMessage({ id: 0, kind: 'ping' } satisfies Request);
	}

	#rest(): void {
		clearInterval(this.#heart);
		this.#heart = undefined;
		this.#unanswered = 0;
	}

	/** Ends the worker and everything it was at. */
	#die(failure: Failure = died): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#rest();
		const jobs = [...this.#jobs.values()];
		this.#jobs.clear();
		for (const { settle } of jobs) settle({ failure });
	}
}
