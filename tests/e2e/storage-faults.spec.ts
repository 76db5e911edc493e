import { expect, test } from './fixtures';
import { QuizPage } from './quiz-page';

test.describe('storage', () => {
	test('that was emptied elsewhere: the last day’s answers come back, and the quiz goes on', async ({
		page,
		context
	}) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		const feedback = (await quiz.feedback.textContent()) ?? '';
		const other = await context.newPage();
		await other.goto('/progress');
		await expect(other.getByText(/^1 answer so far/)).toBeVisible();
		await other.evaluate(() => localStorage.clear());
		await expect(quiz.feedback).toHaveText(feedback);
		await page.reload();
		await expect(quiz.feedback).toHaveText(feedback);
	});

	test('that was emptied with the journal: an empty page says where to begin', async ({ page, context }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		const session = await context.newCDPSession(page);
		const origin = new URL(page.url()).origin;
		await page.goto('about:blank');
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await page.goto('/progress');
		await expect(page.getByText('Nothing has been answered yet in this browser.')).toBeVisible();
	});

	test('without a database, as in some private windows: answers are kept all the same', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
			};
		});
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		const feedback = (await quiz.feedback.textContent()) ?? '';
		await page.reload();
		await expect(quiz.feedback).toHaveText(feedback);
	});

	test('of a page on plain http, which has no randomUUID and no locks: answers are kept', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'isSecureContext', { value: false });
			Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
			Reflect.deleteProperty(Crypto.prototype, 'subtle');
			Reflect.deleteProperty(Navigator.prototype, 'locks');
			Reflect.deleteProperty(Navigator.prototype, 'storage');
			Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
		});
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await page.reload();
		await expect(quiz.feedback).not.toBeEmpty();
		await page.goto('/progress');
		await expect(page.getByText(/^1 answer so far/)).toBeVisible();
	});

	test('of a question that is no longer made: its answer still counts, and the quiz asks the rest', async ({
		page
	}) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		const [, before] = await quiz.place();
		await quiz.answer();
		await page.evaluate(() => {
			for (const key of Object.keys(localStorage)) {
				if (!key.startsWith('dateline:sitting:')) continue;
				const text = localStorage.getItem(key) ?? '';
				const { version, data } = JSON.parse(text);
				data.sitting.questionIds[0] = 'a question of an older release';
				data.stamp += 1;
				localStorage.setItem(key, JSON.stringify({ version, data }));
			}
		});
		await page.reload();
		await expect(page.getByText(`Question 1 of ${before - 1}`, { exact: true })).toBeVisible();
		await quiz.answer();
		await page.goto('/progress');
		await expect(page.getByText(/^2 answers so far/)).toBeVisible();
	});
});
