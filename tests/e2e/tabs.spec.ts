import { expect, test } from './fixtures';
import { QuizPage } from './quiz-page';

test.describe('two tabs', () => {
	test('on the same sitting see each other’s answers, and neither loses one', async ({ page, context }) => {
		const first = new QuizPage(page);
		await first.open();
		const second = new QuizPage(await context.newPage());
		await second.page.goto(page.url());
		await expect(second.question).toHaveText((await first.question.textContent()) ?? '');

		await first.answer();
		await expect(second.feedback).toHaveText((await first.feedback.textContent()) ?? '');
		await second.next.click();
		await second.answer();
		await first.next.click();
		await expect(first.feedback).toHaveText((await second.feedback.textContent()) ?? '');

		await page.goto('/progress');
		await expect(page.getByText(/^2 answers so far/)).toBeVisible();
	});

	test('answering at once keep every answer', async ({ page, context }) => {
		const first = new QuizPage(page);
		await first.open();
		const other = await context.newPage();
		const second = new QuizPage(other);
		await second.page.goto('/');
		await other
			.getByRole('link', { name: /^Take the quiz/ })
			.nth(1)
			.click();
		await second.check.waitFor();
		await Promise.all([first.draft(), second.draft()]);
		await Promise.all([first.check.click(), second.check.click()]);
		await first.next.click();
		await second.next.click();
		await Promise.all([first.draft(), second.draft()]);
		await Promise.all([first.check.click(), second.check.click()]);
		await Promise.all([first.next.waitFor(), second.next.waitFor()]);
		await other.goto('/progress');
		await expect(other.getByText(/^4 answers so far/)).toBeVisible();
	});

	test('follow each other on the progress page, and through an erasure', async ({ page, context }) => {
		const progress = await context.newPage();
		await progress.goto('/progress');
		await expect(progress.getByText('Nothing has been answered yet in this browser.')).toBeVisible();
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await expect(progress.getByText(/^1 answer so far/)).toBeVisible();

		await progress.getByRole('button', { name: 'Erase my 1 answer' }).click();
		await expect(quiz.check).toBeVisible();
		await progress.getByRole('button', { name: /^Undo/ }).click();
		await expect(quiz.feedback).not.toBeEmpty();
	});
});

test('five tabs answering at once keep every answer', async ({ page, context }) => {
	test.slow();
	await page.goto('/');
	const links = page.getByRole('link', { name: /^Take the quiz/ });
	await links.first().waitFor();
	const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const tabs: QuizPage[] = [];
	for (let tab = 0; tab < 5; tab += 1) {
		const quiz = new QuizPage(await context.newPage());
		await quiz.page.goto(addresses[tab % addresses.length]!);
		await quiz.check.waitFor();
		if (tab >= addresses.length) {
			await quiz.chooseAnother();
			await quiz.page.getByRole('button', { name: 'Begin this quiz' }).click();
			await expect(quiz.question).toBeFocused();
		}
		tabs.push(quiz);
	}
	for (const quiz of tabs) await quiz.draft();
	await Promise.all(tabs.map(({ check }) => check.click()));
	await Promise.all(tabs.map(({ next }) => next.waitFor()));
	await page.goto('/progress');
	await expect(page.getByText(/^5 answers so far/)).toBeVisible();
});
