import type { BrowserContext, Page } from '@playwright/test';

/** What the screen said of one question: its stem, and the feedback on its answer where there was one. */
export interface Seen {
	stem: string;
	feedback: string | undefined;
}

/** An answer whose feedback has reached the screen. */
export type Confirmed = Seen & { feedback: string };

/** What the learner below does inside the page, where no step waits for the test. */
interface LearnerInPage {
	/** Answers one question after the other, as fast as the page lets it, up to the last. */
	answerAll(): Promise<void>;
	/** Goes back to the first question, then on up to the first that is not answered, or the last. */
	walk(): Promise<Seen[]>;
}

declare global {
	interface Window {
		learner: LearnerInPage;
		confirmed(answer: Confirmed): Promise<void>;
	}
}

/** Puts a learner into every page of the context, who tells the test what the screen confirms. */
export async function employ(context: BrowserContext, hear: (answer: Confirmed) => void): Promise<void> {
	await context.exposeFunction('confirmed', hear);
	await context.addInitScript(placeLearner);
}

/** Opens the quiz of a sample, and waits until its question stands. */
export async function openQuiz(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('region', { name: 'Quiz' }).getByRole('heading', { level: 2 }).first().waitFor();
}

/** The addresses of the quizzes on the shelf. */
export async function quizAddresses(page: Page, home: string): Promise<string[]> {
	await page.goto(home);
	const links = page.getByRole('link', { name: /^Take the quiz/ });
	await links.first().waitFor();
	return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

/** Runs in the page, so it may name nothing from outside itself. */
function placeLearner(): void {
	const find = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector);
	const stem = () => find('section[aria-label=Quiz] h2')?.textContent?.trim() ?? '';
	const feedback = () => find('.outcome [role=status] h3')?.closest('[role=status]')?.textContent?.trim();
	const main = () => find<HTMLButtonElement>('form button[type=submit]');
	const isReady = () => main() !== null && !find('form [aria-busy=true]');
	const isAnswered = () => main()?.textContent?.trim() !== 'Check';
	const isLast = () => main()?.textContent?.trim() === 'See the result';
	const back = () =>
		[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Previous question');

	/** Resolves in the very task that makes it true. */
	function until(holds: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			const look = () => {
				if (!holds()) return;
				observer.disconnect();
				resolve();
			};
			const observer = new MutationObserver(look);
			observer.observe(document.body, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
			look();
		});
	}

	function draft(): void {
		find<HTMLInputElement>('form fieldset input')?.click();
		const box = find<HTMLInputElement>('form input:not([type=radio], [type=checkbox])');
		if (box) {
			box.value = 'nothing of the kind';
			box.dispatchEvent(new Event('input', { bubbles: true }));
		}
		for (const list of document.querySelectorAll<HTMLSelectElement>('form select')) {
			list.selectedIndex = 1;
			list.dispatchEvent(new Event('change', { bubbles: true }));
		}
	}

	async function move(button: HTMLButtonElement | null | undefined): Promise<void> {
		const before = stem();
		button?.click();
		await until(() => stem() !== before && isReady());
	}

	async function answerAll(): Promise<void> {
		for (await until(isReady); !isLast();) {
			if (isAnswered()) await move(main());
			draft();
			await new Promise(requestAnimationFrame);
			main()?.click();
			await until(() => feedback() !== undefined);
			void window.confirmed({ stem: stem(), feedback: feedback() ?? '' });
			await new Promise(requestAnimationFrame);
		}
	}

	async function walk(): Promise<Seen[]> {
		await until(isReady);
		for (let button = back(); button; button = back()) await move(button);
		const seen: Seen[] = [];
		for (;;) {
			if (isAnswered()) await until(() => feedback() !== undefined);
			seen.push({ stem: stem(), feedback: feedback() });
			if (!isAnswered() || isLast()) return seen;
			await move(main());
		}
	}

	window.learner = { answerAll, walk };
}
