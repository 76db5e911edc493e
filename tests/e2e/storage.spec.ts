import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { QuizPage } from './quiz-page';

/** Puts a record into storage as another version or a crash may have left it. */
async function keep(page: Page, key: string, text: string): Promise<void> {
	await page.goto('/progress');
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, text] as const);
}

/** Fills the storage of the origin to the last character, as other projects on it may. */
async function fill(page: Page): Promise<void> {
	await page.goto('/progress');
	await page.evaluate(() => {
		let length = 2 ** 20;
		for (let key = 0; length >= 1; key += 1) {
			try {
				localStorage.setItem(`other:${key}`, 'x'.repeat(length));
			} catch {
				length = Math.floor(length / 2);
			}
		}
	});
}

test.describe('storage', () => {
	test('that is forbidden: the quiz goes on and the page says that nothing is kept', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('Access is denied for this document.', 'SecurityError');
				}
			});
		});
		const quiz = new QuizPage(page);
		await quiz.open();
		await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible();
		await expectAccessible(page);
		await quiz.finish();
		await page.getByRole('link', { name: 'All progress' }).click();
		await expect(page.getByText(/answers? so far/)).toBeVisible();
	});

	test('that is full: says so, counts the answers, and saves them once there is room', async ({ page }) => {
		await fill(page);
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		const notice = page.getByText('This browser has no room left for your answers.');
		await expect(notice).toBeVisible();
		await expect(quiz.feedback).not.toBeEmpty();
		await expectAccessible(page);
		await page.evaluate(() => localStorage.removeItem('other:0'));
		await page.getByRole('button', { name: 'Try to save again' }).click();
		await expect(notice).toBeHidden();
		const feedback = (await quiz.feedback.textContent()) ?? '';
		await page.reload();
		await expect(quiz.feedback).toHaveText(feedback);
	});

	test('that holds broken text: the text is set aside, and the rest goes on', async ({ page }) => {
		await keep(page, 'dateline:attempt:broken', '{"version":1,"da');
		await page.reload();
		await expect(page.getByText('One saved record could not be read.')).toBeVisible();
		await expectAccessible(page);
		const aside = await page.evaluate(() => localStorage.getItem('dateline:attempt:broken:unreadable'));
		expect(aside).toBe('{"version":1,"da');

		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save to a file' }).click();
		expect((await download).suggestedFilename()).toBe('dateline-unreadable.json');
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await page.getByRole('button', { name: 'Discard' }).click();
		await expect(page.getByText('One saved record could not be read.')).toBeHidden();
		await page.reload();
		await expect(quiz.feedback).not.toBeEmpty();
	});

	test('that a newer version wrote to: its records are left alone, and new answers are kept', async ({
		page
	}) => {
		const newer = JSON.stringify({ version: 99, data: { anything: true } });
		await keep(page, 'dateline:attempt:later', newer);
		await page.reload();
		await expect(
			page.getByText('Some of your progress was saved by a newer version of Dateline.')
		).toBeVisible();
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await page.reload();
		await expect(quiz.feedback).not.toBeEmpty();
		expect(await page.evaluate(() => localStorage.getItem('dateline:attempt:later'))).toBe(newer);
	});

	test('of others on the same origin is never touched', async ({ page }) => {
		await keep(page, 'someone-else', '{not ours');
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await page.goto('/progress');
		await page.getByRole('button', { name: /^Erase/ }).click();
		expect(await page.evaluate(() => localStorage.getItem('someone-else'))).toBe('{not ours');
	});
});
