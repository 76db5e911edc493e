import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, looks, test } from './fixtures';
import { FrontPage, sampleText } from './front-page';
import { QuizPage } from './quiz-page';

/** Drafts an answer to the question on screen with keys alone; the focus may stand anywhere. */
async function draftByKeys(page: Page, quiz: QuizPage): Promise<void> {
	const control = await quiz.control();
	if (control === 'radio' || control === 'checkbox') return page.keyboard.press('1');
	if (control === 'order') return;
	const fields = await page
		.locator('form')
		.getByRole(control === 'textbox' ? 'textbox' : 'combobox')
		.all();
	for (const field of fields) {
		while (!(await field.evaluate((element) => element === document.activeElement)))
			await page.keyboard.press('Tab');
		await page.keyboard.type(control === 'textbox' ? 'nothing of the kind' : '');
		if (control === 'combobox') await page.keyboard.press('ArrowDown');
	}
}

test('an article of one’s own: pasted, dated, answered by keyboard alone, kept over a reload', async ({
	page
}) => {
	const front = new FrontPage(page);
	await front.open();
	await front.bring(sampleText('kestrel-ridge-survey'));
	await page.getByLabel('Day it was published').fill('2025-03-12');
	await page.getByLabel('Questions in the quiz').selectOption({ label: 'Up to 5' });
	await expectAccessible(page);
	await front.make.press('Enter');

	const quiz = new QuizPage(page);
	await quiz.check.waitFor();
	await expect(page.getByRole('time').first()).toHaveText('Wednesday, 12 March 2025');
	const [, of] = await quiz.place();
	expect(of).toBe(5);
	for (let at = 1; at <= of; at += 1) {
		await expect(page.getByText(`Question ${at} of ${of}`)).toBeVisible();
		await draftByKeys(page, quiz);
		await quiz.check.focus();
		await page.keyboard.press('Enter');
		await expect(quiz.feedback).not.toBeEmpty();
		await expect(page.locator('.outcome mark').first()).toBeVisible();
		await expect(quiz.next).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(quiz.result).toBeFocused();
	const score = (await quiz.result.textContent()) ?? '';

	await page.reload();
	await expect(quiz.result).toHaveText(score);
	await expect(page.getByLabel('Questions in the next quiz')).toHaveValue('5');
});

test('Back from the check leads to the text, which is kept', async ({ page }) => {
	const front = new FrontPage(page);
	await front.open();
	await front.bring(sampleText('kestrel-ridge-survey'));
	await page.goBack();
	await expect(front.box).toHaveValue(/Kestrel/);
	await front.read.click();
	await expect(front.review).toBeFocused();
});

for (const { name, colorScheme, viewport } of looks) {
	test.describe(name, () => {
		test.use({ colorScheme, viewport });

		test('the check and the marked text of one’s own article are accessible', async ({ page }) => {
			const front = new FrontPage(page);
			await front.open();
			await front.bring(sampleText('kestrel-ridge-survey'));
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await front.make.click();
			await page.waitForURL(front.ownQuiz);
			await new QuizPage(page).check.waitFor();
			await page.goto(page.url().replace('/quiz/own', '/read/own'));
			await expect(page.locator('.read').getByRole('link').first()).toBeVisible();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	});
}
