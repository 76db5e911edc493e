import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, looks, tabTo, test } from './fixtures';
import { QuizPage } from './quiz-page';

const monday = new Date(2026, 2, 2, 18);
const thursday = new Date(2026, 2, 5, 18);

/** Answers so many questions of a quiz on Monday, and comes back on Thursday. */
async function learnAndComeBack(page: Page, questions: number): Promise<QuizPage> {
	const quiz = new QuizPage(page);
	await page.clock.setFixedTime(monday);
	await quiz.open();
	for (let turn = 0; turn < questions; turn += 1) {
		await quiz.answer();
		await quiz.next.click();
	}
	await page.clock.setFixedTime(thursday);
	return quiz;
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo the last answer' });
const suspend = (page: Page) => page.getByRole('button', { name: 'Suspend this fact' });
const question = (page: Page) =>
	page.getByRole('region', { name: 'Review' }).getByRole('heading', { level: 2 });

test.describe('a review', () => {
	test('says how there will be one, where nothing was answered yet', async ({ page }) => {
		await page.goto('/review');
		await expect(page.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible();
		await page.getByRole('link', { name: 'Choose a quiz' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paste an article, take its quiz');
	});

	test('says in words when the next fact comes up, where none is due', async ({ page }) => {
		await page.clock.setFixedTime(monday);
		const quiz = new QuizPage(page);
		await quiz.open();
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await quiz.next.waitFor();
		await page.getByRole('link', { name: 'Review', exact: true }).click();
		await expect(page.getByText('The next fact comes up tomorrow from 4 in the morning.')).toBeVisible();
	});

	test('asks by mouse for what is due, up to the end, and then says what comes next', async ({ page }) => {
		const quiz = await learnAndComeBack(page, 3);
		await page.goto('/');
		await expect(page.getByRole('heading', { name: '3 facts are due' })).toBeVisible();
		await page.getByRole('link', { name: 'Review them' }).click();
		for (const turn of [1, 2, 3]) {
			await expect(page.getByText(`Question ${turn} of 3`, { exact: true })).toBeVisible();
			await quiz.answer();
			await expect(page.locator('blockquote mark').first()).toBeVisible();
			await quiz.next.click();
		}
		await expect(page.getByRole('heading', { name: /^\d of 3 right$/ })).toBeFocused();
		await page.getByRole('button', { name: 'What comes next' }).click();
		await expect(page.getByText('You reviewed 3 facts today.')).toBeVisible();
		await expect(page.getByText(/The next fact comes up (tomorrow|in \d+ days)/)).toBeVisible();
		await page.goto('/');
		await expect(page.getByRole('heading', { name: 'Where you stopped' })).toBeVisible();
		await expect(page.getByRole('heading', { name: /due$/ })).toHaveCount(0);
	});

	test('takes the last answer back for good', async ({ page }) => {
		const quiz = await learnAndComeBack(page, 2);
		await page.goto('/review');
		await quiz.answer();
		const first = (await question(page).textContent()) ?? '';
		await quiz.next.click();
		await undo(page).click();
		await expect(question(page)).toHaveText(first);
		await expect(question(page)).toBeFocused();
		await expect(quiz.feedback).toBeEmpty();
		await page.reload();
		await expect(page.getByText('Question 1 of 2', { exact: true })).toBeVisible();
		await page.goto('/progress');
		await expect(page.getByText(/^2 answers so far/)).toBeVisible();
	});

	test('leaves a suspended fact out until it is taken back', async ({ page }) => {
		await learnAndComeBack(page, 2);
		await page.goto('/review');
		const first = (await question(page).textContent()) ?? '';
		await suspend(page).click();
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
		await expect(question(page)).not.toHaveText(first);
		await page.reload();
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
		await page.getByText('Suspended facts (1)').click();
		await page.getByRole('button', { name: /^Take back/ }).click();
		await expect(page.getByText('Question 1 of 2', { exact: true })).toBeVisible();
	});

	test('keeps to the number of reviews in a day that was chosen', async ({ page }) => {
		await learnAndComeBack(page, 3);
		await page.goto('/review');
		await page.getByText('How much to review').click();
		const most = page.getByLabel('Most reviews in a day');
		await most.fill('0');
		await most.press('Tab');
		await expect(most).toHaveAccessibleDescription(/Give a whole number from 1 to 500/);
		await most.fill('1');
		await most.press('Tab');
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
		await expect(page.getByText('2 more facts are due and will come up over the next 2 days.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
	});

	test('is worked by the keyboard alone', async ({ page }) => {
		const quiz = await learnAndComeBack(page, 3);
		await page.goto('/');
		await tabTo(page, page.getByRole('link', { name: 'Review them' }));
		await page.keyboard.press('Enter');
		await expect(page.getByText('Question 1 of 3', { exact: true })).toBeVisible();

		await tabTo(page, suspend(page));
		await page.keyboard.press('Enter');
		await expect(page.getByText('Question 1 of 2', { exact: true })).toBeVisible();
		await expect(question(page)).toBeFocused();

		await quiz.answerByKeys();
		await expect(quiz.next).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Question 2 of 2', { exact: true })).toBeVisible();
		await tabTo(page, undo(page));
		await page.keyboard.press('Enter');
		await expect(question(page)).toBeFocused();
		for (const turn of [1, 2]) {
			await expect(page.getByText(`Question ${turn} of 2`, { exact: true })).toBeVisible();
			await quiz.answerByKeys();
			await page.keyboard.press('Enter');
		}
		await expect(page.getByRole('heading', { name: /^\d of 2 right$/ })).toBeFocused();

		await tabTo(page, page.getByText('Suspended facts (1)'));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('button', { name: /^Take back/ }));
		await page.keyboard.press('Enter');
		await expect(page.getByText('Suspended facts')).toHaveCount(0);
		await tabTo(page, page.getByRole('button', { name: 'What comes next' }));
		await page.keyboard.press('Enter');
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
	});
});

for (const { name, colorScheme, viewport } of looks) {
	test.describe(`a review, ${name}`, () => {
		test.use({ colorScheme, viewport, reducedMotion: 'reduce' });

		test('is accessible with nothing due, before and after an answer, at its end and with all open', async ({
			page
		}) => {
			test.slow();
			await page.goto('/review');
			await page.getByRole('heading', { name: 'Nothing to review yet' }).waitFor();
			await expectAccessible(page);
			const quiz = await learnAndComeBack(page, 3);
			await page.goto('/');
			await page.getByRole('heading', { name: '3 facts are due' }).waitFor();
			await expectAccessible(page);
			await page.goto('/review');
			await suspend(page).click();
			await page.getByText('Suspended facts (1)').click();
			await page.getByText('How much to review').click();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await quiz.answer();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await quiz.next.click();
			await quiz.answer();
			await quiz.next.click();
			await page.getByRole('button', { name: 'What comes next' }).waitFor();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await page.getByRole('button', { name: 'What comes next' }).click();
			await page.getByRole('heading', { name: 'Nothing more is due today' }).waitFor();
			await expectAccessible(page);
		});
	});
}
