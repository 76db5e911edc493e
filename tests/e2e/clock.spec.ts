import { expect, test } from './fixtures';
import { QuizPage } from './quiz-page';

test.describe('the clock', () => {
	test('set back by a year: the order of answers stays, and none is lost', async ({ page }) => {
		const quiz = new QuizPage(page);
		await page.clock.setFixedTime(new Date(2026, 2, 2, 18));
		await quiz.open();
		await quiz.answer();
		await quiz.next.click();
		await page.clock.setFixedTime(new Date(2025, 2, 2, 18));
		await quiz.answer();
		await page.reload();
		await expect(quiz.feedback).not.toBeEmpty();
		await page.goto('/progress');
		await expect(page.getByText(/^2 answers so far/)).toBeVisible();
		await page.goto('/review');
		await expect(page.getByText(/The next fact comes up/)).toBeVisible();
	});

	test('a day ends at 4 in the morning: what was missed at 1 is due after 4', async ({ page }) => {
		const quiz = new QuizPage(page);
		await page.clock.setFixedTime(new Date(2026, 2, 3, 1));
		await quiz.open();
		await page.getByRole('button', { name: 'Show the answer' }).click();
		await quiz.next.waitFor();
		await page.clock.setFixedTime(new Date(2026, 2, 3, 3, 59));
		await page.goto('/review');
		await expect(page.getByText('The next fact comes up')).toBeVisible();
		await page.clock.setFixedTime(new Date(2026, 2, 3, 4, 1));
		await page.reload();
		await expect(page.getByText('Question 1 of 1', { exact: true })).toBeVisible();
	});
});

test('a journey to another time zone loses no answer and asks none twice on a day', async ({
	page,
	context
}) => {
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
	await page.clock.setFixedTime(new Date('2026-03-02T09:00:00Z'));
	const quiz = new QuizPage(page);
	await quiz.open();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await quiz.next.waitFor();
	await session.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Los_Angeles' });
	await page.reload();
	await expect(quiz.feedback).not.toBeEmpty();
	await page.goto('/review');
	await expect(page.getByText(/The next fact comes up/)).toBeVisible();
});
