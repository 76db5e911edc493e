import type { Locator, Page } from '@playwright/test';
import { expect, tabTo } from './fixtures';

/** The quiz of a sample as a learner sees it, for specs to read like what the learner does. */
export class QuizPage {
	readonly check: Locator;
	readonly next: Locator;
	readonly question: Locator;
	readonly feedback: Locator;
	readonly result: Locator;

	constructor(readonly page: Page) {
		this.check = page.getByRole('button', { name: 'Check', exact: true });
		this.next = page.getByRole('button', { name: /^(Next question|See the result)$/ });
		this.question = page.getByRole('region', { name: 'Quiz' }).getByRole('heading', { level: 2 });
		this.feedback = page.locator('.outcome [role=status]');
		this.result = page.getByRole('heading', { name: /^\d+ of \d+ right$/ });
	}

	/** Opens the quiz of the first sample on the shelf, and waits for its first question. */
	async open(): Promise<void> {
		await this.page.goto('/');
		await this.page
			.getByRole('link', { name: /^Take the quiz/ })
			.first()
			.click();
		await this.check.waitFor();
	}

	/** Opens the choice of another quiz, under the question on screen. */
	async chooseAnother(): Promise<void> {
		await this.page.getByText('Choose another quiz').click();
	}

	/** How many questions the next quiz is said to have. */
	async told(): Promise<number> {
		const text = (await this.page.getByText(/has \d+ questions?/).textContent()) ?? '';
		return Number(text.match(/\d+/)?.[0]);
	}

	/** `Question 3 of 10` → `[3, 10]`. */
	async place(): Promise<[at: number, of: number]> {
		const text = (await this.page.getByText(/^Question \d+ of \d+$/).textContent()) ?? '';
		const [at = 0, of = 0] = (text.match(/\d+/g) ?? []).map(Number);
		return [at, of];
	}

	/** Waits until the question on screen can be answered: longer controls are fetched when they are needed. */
	async ready(): Promise<void> {
		await this.check.waitFor();
		await this.page.locator('form [aria-busy=true]').waitFor({ state: 'detached' });
	}

	/** What the question on screen is answered with. */
	async control(): Promise<string> {
		await this.ready();
		for (const role of ['radio', 'checkbox', 'textbox', 'combobox'] as const) {
			if ((await this.page.locator('form').getByRole(role).count()) > 0) return role;
		}
		return 'order';
	}

	/** Gives some answer that can be checked, whatever the kind of question. */
	async draft(): Promise<void> {
		await this.ready();
		const group = this.page.locator('form');
		const boxes = group.getByRole('textbox');
		const lists = group.getByRole('combobox');
		if ((await group.getByRole('radio').count()) > 0) await group.getByRole('radio').first().check();
		else if ((await group.getByRole('checkbox').count()) > 0)
			await group.getByRole('checkbox').first().check();
		else if ((await boxes.count()) > 0) await boxes.fill('nothing of the kind');
		for (const list of await lists.all()) await list.selectOption({ index: 1 });
	}

	/** Answers the question on screen somehow, and waits for what is said of it. */
	async answer(): Promise<void> {
		await this.draft();
		await this.check.click();
		await this.next.waitFor();
		await this.feedback.getByRole('heading').waitFor();
	}

	/** Answers what is left, up to the result. */
	async finish(): Promise<void> {
		while (!(await this.result.isVisible())) {
			if (await this.check.isVisible()) await this.answer();
			await this.next.click();
			await this.check.or(this.result).waitFor();
		}
	}

	/** Goes on until a question with a control of this kind is on screen; false where there is none. */
	async seek(role: 'radio' | 'textbox'): Promise<boolean> {
		const control = this.page.locator('form').getByRole(role);
		while (!(await this.result.isVisible())) {
			if ((await control.count()) > 0) return true;
			await this.answer();
			await this.next.click();
			await this.check.or(this.result).waitFor();
		}
		return false;
	}

	/** Answers the question on screen without a mouse, as its control asks, and waits for what is said of it. */
	async answerByKeys(): Promise<void> {
		await this.ready();
		const form = this.page.locator('form');
		if ((await form.locator('fieldset input').count()) > 0) {
			await this.page.keyboard.press('1');
			await expect(form.locator('fieldset input').first()).toBeChecked();
			await this.page.keyboard.press('Enter');
		} else if ((await form.getByRole('textbox').count()) > 0) {
			await this.page.keyboard.press('Tab');
			await expect(form.getByRole('textbox')).toBeFocused();
			await this.page.keyboard.type('More than 20');
			await this.page.keyboard.press('Enter');
		} else {
			for (const list of await form.getByRole('combobox').all()) {
				await this.page.keyboard.press('Tab');
				await expect(list).toBeFocused();
				await this.page.keyboard.press('ArrowDown');
			}
			// Enter opens a list of choices, and moves an item of an order: only Check sends these.
			await tabTo(this.page, this.check);
			await this.page.keyboard.press('Enter');
		}
		await this.next.waitFor();
	}
}
