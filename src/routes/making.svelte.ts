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
}

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
		this.leave();
		this.#problem = undefined;
		this.#stage = { name: 'reading' };
		const engine = await this.#around.engine().catch(() => undefined);
		if (!engine) return this.refuse(notFetched);
		const outcome = await engine.read(given, overrides);
		if ('failure' in outcome) this.refuse(outcome.failure);
		else if ('unusable' in outcome.done) this.refuse(outcome.done.unusable);
		else this.#review(outcome.done.article);
	}

	/** Says why what was given can't be used. */
	refuse(problem: Problem): void {
		this.#problem = problem;
		this.#stage = { name: 'writing' };
	}

	/** The reader goes elsewhere: what is being made is given up, without a word; the article stays under review. */
	leave(): void {
		this.#stopper?.abort();
		if (this.#stopper && this.#stage.name === 'making') this.#review(this.#stage.article);
	}

	/** Back to the text; nothing is left to review. */
	rewrite(): void {
		this.leave();
		this.#problem = undefined;
		this.#stage = { name: 'writing' };
	}

	/**
	 * Makes the quiz of the article under review, its title, date and place set right first. Gives nothing where there
	 * is none: {@link problem} says why, unless the reader has left.
	 */
	async make(corrections: Corrections): Promise<EngineResult | undefined> {
		if (this.#stage.name !== 'review') return undefined;
		const { article } = this.#stage;
		const stopper = new AbortController();
		this.#stopper = stopper;
		this.#problem = undefined;
		this.#stage = { name: 'making', article, progress: undefined };
		const isLeft = () => this.#stopper !== stopper;
		const engine = await this.#around.engine();
		const corrected = await engine.correct(article, corrections);
		if (isLeft()) return undefined;
		if ('failure' in corrected) return this.#review(article, corrected.failure);
		const outcome = await engine.make(corrected.done, {
			signal: stopper.signal,
			onprogress: (progress) => {
				if (!isLeft()) this.#stage = { name: 'making', article, progress };
			}
		});
		if (isLeft()) return undefined;
		if ('failure' in outcome) return this.#review(corrected.done, outcome.failure);
		this.#stopper = undefined;
		return outcome.done;
	}

	/** Stops the making; the article stays under review. */
	stop(): void {
		this.#stopper?.abort();
	}

	#review(article: Article, problem?: Problem): undefined {
		this.#stopper = undefined;
		this.#problem = problem;
		this.#stage = { name: 'review', article };
	}
}
