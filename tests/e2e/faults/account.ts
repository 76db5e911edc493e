import { expect, type Page } from '@playwright/test';
import { openQuiz, type Confirmed } from './learner-at-work';

/** What a run of kills comes to. */
export interface Figures {
	/** Answers whose feedback reached the screen. */
	confirmed: number;
	/** Answers that a kill met between Check and its feedback and that stood afterwards. */
	unsaid: number;
}

/** A plain account of what the screen confirmed, quiz by quiz, to hold the page against after each kill. */
export class Account {
	readonly figures: Figures = { confirmed: 0, unsaid: 0 };
	/** By the address of the quiz: stem → feedback. */
	readonly #confirmed = new Map<string, Map<string, string>>();
	#quiz = new Map<string, string>();
	#listeners: (() => void)[] = [];

	/** From now on what is told belongs to this quiz. */
	begin(address: string): void {
		this.#quiz = this.#confirmed.get(address) ?? new Map<string, string>();
		this.#confirmed.set(address, this.#quiz);
	}

	/** Takes down what the learner saw. */
	hear(told: Confirmed): void {
		this.figures.confirmed += 1;
		this.#quiz.set(told.stem, told.feedback);
		for (const listener of this.#listeners.splice(0)) listener();
	}

	/** Resolves at the confirmation after so many more. */
	async afterMore(count: number): Promise<void> {
		for (let left = count; left > 0; left -= 1) {
			await new Promise<void>((resolve) => this.#listeners.push(resolve));
		}
	}

	/**
	 * Holds the page against the account: every answer that was confirmed stands with the same feedback, and the
	 * progress page counts each once, with those whose confirmation the dying page could no longer tell.
	 */
	async compare(page: Page, address: string): Promise<void> {
		await openQuiz(page, address);
		// After a killed browser answers come back from the journal, a moment after the question stands.
		const bar = page.getByRole('region', { name: 'Quiz' }).getByRole('progressbar').first();
		await expect
			.poll(() => bar.evaluate((element) => (element as HTMLProgressElement).value))
			.toBeGreaterThanOrEqual(this.#quiz.size);
		const seen = await page.evaluate(() => window.learner.walk());
		const standing = new Map(seen.flatMap(({ stem, feedback }) => (feedback ? [[stem, feedback]] : [])));
		for (const [stem, feedback] of this.#quiz) expect(standing.get(stem), stem).toBe(feedback);
		this.figures.unsaid += standing.size - this.#quiz.size;
		for (const [stem, feedback] of standing) this.#quiz.set(stem, feedback);
		const all = [...this.#confirmed.values()].reduce((sum, quiz) => sum + quiz.size, 0);
		await page.goto(new URL('/progress', address).href);
		const told = all === 0 ? /^Nothing has been answered yet/ : new RegExp(`^${all} answers? so far`);
		await expect(page.getByText(told)).toBeVisible();
	}
}
