import type { Browser } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, focused, looks, tabTo, test } from './fixtures';
import { QuizPage } from './quiz-page';

const kinds = ['Dates', 'Numbers', 'People and organisations', 'Places', 'Quotations', 'Lists'];

test.describe('another quiz', () => {
	test('is as long as told, is kept over a reload, and leaves out what was chosen', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.chooseAnother();
		for (const kind of kinds.filter((one) => one !== 'Numbers')) await page.getByLabel(kind).check();
		const told = await quiz.told();
		expect(told).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Begin this quiz' }).click();
		await expect(quiz.question).toBeFocused();
		expect(await quiz.place()).toEqual([1, told]);
		await page.reload();
		await expect(quiz.check).toBeVisible();
		expect(await quiz.place()).toEqual([1, told]);

		await quiz.finish();
		await expect(page.getByRole('rowheader')).toHaveText(['Numbers']);
		await expect(page.getByText('only numbers')).toBeVisible();
	});

	test('is chosen and begun by the keyboard alone', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.question.waitFor();
		await tabTo(page, page.locator('summary').filter({ hasText: 'Choose another quiz' }));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('group', { name: 'How hard' }).getByLabel('Any'));
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel('Easy')).toBeChecked();
		await page.keyboard.press('ArrowUp');
		await tabTo(page, page.getByLabel('Quotations'));
		await page.keyboard.press('Space');
		await tabTo(page, page.getByLabel('Neither'));
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel('Form A')).toBeChecked();
		const told = await quiz.told();
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('Begin form A');
		await page.keyboard.press('Enter');
		await expect(quiz.question).toBeFocused();
		expect(await quiz.place()).toEqual([1, told]);
		await expect(page.getByRole('group', { name: 'How hard' })).toHaveCount(0);
	});

	test('in forms A and B shares no question between two machines', async ({ browser, baseURL }) => {
		const a = await stems(browser, baseURL, 'A');
		const b = await stems(browser, baseURL, 'B');
		expect(a.length).toBeGreaterThan(2);
		expect(b).toHaveLength(a.length);
		expect(a.filter((stem) => b.includes(stem))).toEqual([]);
		expect(await stems(browser, baseURL, 'A')).toEqual(a);
	});
});

for (const { name, colorScheme, viewport } of looks) {
	test.describe(`another quiz, ${name}`, () => {
		test.use({ colorScheme, viewport });

		test('is accessible where it is chosen and where nothing is left, and is never empty', async ({
			page
		}) => {
			const quiz = new QuizPage(page);
			await quiz.open();
			await quiz.chooseAnother();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			for (const kind of kinds) await page.getByLabel(kind).check();
			const why = page.getByRole('status').filter({ hasText: 'No question is left' });
			await expect(why).toBeVisible();
			await page.getByRole('button', { name: 'Begin this quiz' }).click();
			await expect(why).toBeFocused();
			await expectAccessible(page);

			// Another article, whose first quiz the same choice leaves without questions.
			await page.goto('/quiz/kestrel-ridge-survey');
			await expect(page.getByRole('heading', { name: 'Your choice leaves nothing' })).toBeVisible();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await page.getByLabel('Numbers').uncheck();
			const told = await quiz.told();
			await page.getByRole('button', { name: 'Begin the quiz' }).click();
			await expect(quiz.question).toBeFocused();
			expect(await quiz.place()).toEqual([1, told]);
		});
	});
}

/** What a learner is asked who chooses a form on a machine of their own. */
async function stems(browser: Browser, baseURL: string | undefined, form: string): Promise<string[]> {
	const context = await browser.newContext(baseURL ? { baseURL } : {});
	const quiz = new QuizPage(await context.newPage());
	await quiz.open();
	await quiz.chooseAnother();
	await quiz.page.getByLabel(`Form ${form}`).check();
	await quiz.page.getByRole('button', { name: `Begin form ${form}` }).click();
	await quiz.finish();
	const asked = await quiz.page.locator('li .stem').allTextContents();
	await context.close();
	return asked;
}
