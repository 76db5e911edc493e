import type { Article, UnusableText } from '$lib/article/types';
import type { EngineResult } from '$lib/engine';
import type { EngineClient } from '../worker/engine-client';
import type { Corrections, Failure, Given, Overrides, Progress } from '../worker/messages';

/** Where the making of a quiz stands. */
export type Stage =
	| { name: 'writing' }
	| { name: 'reading' }
	| { name: 'review'; article: Article }
	| { name: 'making'; article: Article; progress: Progress | undefined };

/** What went wrong, in a sentence for the reader. */
export type Problem = Pick<UnusableText | Failure, 'text'> & { kind: string };

/** What the making needs from the app. */
export interface MakingSurroundings {
	/** Fetches the engine when it is needed. */
	engine: () => Promise<Pick<EngineClient, 'read' | 'correct' | 'make'>>;
	/** Called with what the engine made; the page keeps it and goes to its quiz. */
	onmade: (result: EngineResult) => void | Promise<void>;
}

const nothingFound: Problem = {
	kind: 'no-questions',
	text: 'Nothing in this text could be asked and proved: it has no dates, numbers, names or words of others that Dateline is sure of. A news report works best.'
};

const notFetched: Problem = {
	kind: 'died',
	text: 'The part of Dateline that reads articles could not be fetched. Are you online? Your text is kept: try again.'
};

/** One article on its way from what a reader gave to its quiz: read, checked by the reader, made. */
export class Making {
	readonly #around: MakingSurroundings;
	#stage = $state.raw<Stage>({ name: 'writing' });
	#problem = $state.raw<Problem>();
	#stopper: AbortController | undefined;

	constructor(around: MakingSurroundings) {
		this.#around = around;
	}

	get stage(): Stage {
		return this.#stage;
	}

	/** What went wrong last; gone when the next try begins. */
	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** Reads what was given; goes on to the review, or says why it can't be used. */
	async give(given: Given, overrides: Overrides = {}): Promise<void> {
		this.#problem = undefined;
		this.#stage = { name: 'reading' };
		const engine = await this.#around.engine().catch(() => undefined);
		if (!engine) return this.refuse(notFetched);
		const outcome = await engine.read(given, overrides);
		if ('failure' in outcome) this.refuse(outcome.failure);
		else if ('unusable' in outcome.done) this.refuse(outcome.done.unusable);
		else this.#stage = { name: 'review', article: outcome.done.article };
	}

	/** Says why what was given can't be used. */
	refuse(problem: Problem): void {
		this.#problem = problem;
		this.#stage = { name: 'writing' };
	}

	/** Back to the text. */
	rewrite(): void {
		this.#problem = undefined;
		this.#stage = { name: 'writing' };
	}

	/** Makes the quiz of the article under review, its title, date and place set right first. */
	async make(corrections: Corrections): Promise<void> {
		if (this.#stage.name !== 'review') return;
		const { article } = this.#stage;
		const stopper = new AbortController();
		this.#stopper = stopper;
		this.#problem = undefined;
		this.#stage = { name: 'making', article, progress: undefined };
		const engine = await this.#around.engine();
		const corrected = await engine.correct(article, corrections);
		if ('failure' in corrected) return this.#backToReview(article, corrected.failure);
		const outcome = await engine.make(corrected.done, {
			signal: stopper.signal,
			onprogress: (progress) => (this.#stage = { name: 'making', article, progress })
		});
		if ('failure' in outcome) this.#backToReview(corrected.done, outcome.failure);
		else if (outcome.done.questions.length === 0) this.#backToReview(corrected.done, nothingFound);
		else await this.#around.onmade(outcome.done);
	}

	/** Stops the making; the article stays under review. */
	stop(): void {
		this.#stopper?.abort();
	}

	#backToReview(article: Article, problem: Problem): void {
		this.#problem = problem;
		this.#stage = { name: 'review', article };
	}
}
