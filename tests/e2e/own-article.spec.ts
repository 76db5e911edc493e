import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, looks, tabTo, test } from './fixtures';
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
		await tabTo(page, field);
		await page.keyboard.type(control === 'textbox' ? 'nothing of the kind' : '');
		if (control === 'combobox') await page.keyboard.press('ArrowDown');
	}
}

test('an article of one’s own: pasted, dated, answered by keyboard alone, kept over a reload', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const front = new FrontPage(page);
	await front.open();
	await page.evaluate((text) => navigator.clipboard.writeText(text), sampleText('kestrel-ridge-survey'));
	await tabTo(page, front.box);
	await page.keyboard.press('ControlOrMeta+V');
	await tabTo(page, front.read);
	await page.keyboard.press('Enter');
	await expect(front.review).toBeFocused();
	const day = page.getByLabel('Day it was published');
	await tabTo(page, day);
	await expect(day).toHaveValue('2026-03-13');
	// Month, day and year stand side by side, as where this browser's language is spoken.
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(day).toHaveValue('2026-03-12');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type('2025');
	await expect(day).toHaveValue('2025-03-12');
	const length = page.getByLabel('Questions in the quiz');
	await tabTo(page, length);
	await expect(length).toHaveValue('10');
	await page.keyboard.press('ArrowUp');
	await expect(length).toHaveValue('5');
	await expectAccessible(page);
	await tabTo(page, front.make);
	await page.keyboard.press('Enter');

	const quiz = new QuizPage(page);
	await quiz.check.waitFor();
	await expect(page.getByRole('time').first()).toHaveText('Wednesday, 12 March 2025');
	const [, of] = await quiz.place();
	expect(of).toBe(5);
	for (let at = 1; at <= of; at += 1) {
		await expect(page.getByText(`Question ${at} of ${of}`)).toBeVisible();
		await draftByKeys(page, quiz);
		await tabTo(page, quiz.check);
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

test.describe('between the text and the check', () => {
	test('Back leads to the text, which is kept, and Forward to the check again', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(sampleText('kestrel-ridge-survey'));
		await page.goBack();
		await expect(front.box).toHaveValue(/Kestrel/);
		await expect(front.box).toBeFocused();
		await page.goForward();
		await expect(front.review).toBeFocused();
	});

	test('the button goes the way of Back: no step is left that does nothing', async ({ page }) => {
		await page.goto('/progress');
		const front = new FrontPage(page);
		await front.open();
		for (const times of [1, 2]) {
			await front.bring(times === 1 ? sampleText('kestrel-ridge-survey') : '');
			await page.getByRole('button', { name: 'Back to the text' }).click();
			await expect(front.box).toBeFocused();
		}
		await page.goBack();
		await expect(page).toHaveURL(/\/progress$/);
	});

	test('a reload leads to the text, and leaves no step that does nothing', async ({ page }) => {
		await page.goto('/progress');
		const front = new FrontPage(page);
		await front.open();
		await front.bring(sampleText('kestrel-ridge-survey'));
		await page.reload();
		await expect(front.box).toHaveValue(/Kestrel/);
		await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toContain('checking');
		await page.goBack();
		await expect(page).toHaveURL(/\/progress$/);
	});

	test('a text that was changed is read anew, and leaves no check of the old one', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(sampleText('kestrel-ridge-survey'));
		await page.goBack();
		await front.box.fill(sampleText('brackwater-railway-vote'));
		await page.goForward();
		await expect(front.box).toHaveValue(/Brackwater/);
		await front.read.click();
		await expect(page.getByLabel('Title')).toHaveValue(/Brackwater/);
		await page.goBack();
		await expect(front.box).toHaveValue(/Brackwater/);
	});

	test('Back gives up what is being made, and Forward leads to the check without a word', async ({
		page
	}) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(sampleText('kestrel-ridge-survey').repeat(40));
		await front.make.click();
		await page.getByRole('button', { name: 'Stop' }).waitFor();
		await page.goBack();
		await expect(front.box).toBeFocused();
		await page.goForward();
		await expect(front.review).toBeFocused();
		await expect(front.problem).toHaveCount(0);
	});

	test('Back from the quiz that was made leads to the front page', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(sampleText('kestrel-ridge-survey'));
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await page.goBack();
		await expect(front.box).toBeVisible();
	});
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

		test.describe('on the way to the quiz', () => {
			// What a service worker fetches is out of the reach of `page.route`; that it is blocked is told on the console.
			test.use({ serviceWorkers: 'block' });

			test('the making and what it failed of are accessible', async ({ page, complaints }) => {
				const front = new FrontPage(page);
				await front.open();
				let fail = () => {};
				const failed = new Promise<void>((resolve) => (fail = resolve));
				await page.route('**/model/english.bin', async (route) => {
					await failed;
					await route.abort();
				});
				await front.bring(sampleText('kestrel-ridge-survey'));
				await front.make.click();
				await expect(page.getByRole('progressbar')).toBeVisible();
				await expectAccessible(page);
				await expectNoSidewaysScroll(page);
				fail();
				await expect(front.problem).toContainText('could not be fetched');
				await expectAccessible(page);
				await expectNoSidewaysScroll(page);
				const expected = /ERR_FAILED|registration blocked/;
				expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
				complaints.length = 0;
			});
		});
	});
}
