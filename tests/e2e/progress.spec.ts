import { expect, expectAccessible, expectNoSidewaysScroll, looks, test } from './fixtures';
import { answeredFor } from './answered-for';
import { QuizPage } from './quiz-page';

test.describe('progress', () => {
	test('without an answer says where to begin', async ({ page }) => {
		await page.goto('/progress');
		await expect(page.getByText('Nothing has been answered yet in this browser.')).toBeVisible();
		const rows = page.getByRole('table', { name: 'By article', exact: true }).getByRole('row');
		await expect(rows.nth(1)).toContainText('00');
	});

	test('tells right, wrong and not yet asked by article and by kind of fact', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
		await quiz.finish();
		const [right = 0, of = 0] = ((await quiz.result.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
		await page.getByRole('link', { name: 'All progress' }).click();
		const row = page
			.getByRole('table', { name: 'By article', exact: true })
			.getByRole('row')
			.filter({ hasText: title });
		const cells = row.getByRole('cell');
		await expect(cells.nth(1)).toHaveText(String(right));
		await expect(cells.nth(2)).toHaveText(String(of - right));
		const bar = row.getByRole('img');
		await expect(bar).toHaveAccessibleName(
			new RegExp(`^${right} right, ${of - right} wrong, \\d+ not yet asked$`)
		);
		await expect(
			page.getByRole('table', { name: 'By kind of fact', exact: true }).getByRole('row')
		).not.toHaveCount(1);
	});

	test('draws the memory of some months, each picture with its figures', async ({ page }) => {
		await answeredFor(page, 120);
		await page.goto('/progress');
		for (const name of ['What you remember', 'Reviews to come', 'Still known when asked again', 'Days']) {
			const picture = page.getByRole('img', { name, exact: true });
			await expect(picture).toBeVisible();
			await expect(picture).toHaveAccessibleDescription(/\d/);
			await page
				.locator('summary')
				.filter({ hasText: `The figures: ${name}` })
				.click();
			await expect(page.getByRole('table', { name, exact: true })).toBeVisible();
		}
		await expect(page.getByText(/^When sure you were right \d+.% of the time/)).toBeVisible();
		await expectAccessible(page);
	});

	test('keeps every answer of a quiz and of a review', async ({ page }) => {
		await answeredFor(page, 120);
		await page.goto('/progress');
		const review = page.getByRole('listitem').filter({ hasText: 'Review of' }).first();
		await review.locator('summary').click();
		await expect(review.getByText(/^(Right|Wrong), .*asked again$/).first()).toBeVisible();
		await expect(review.getByText(/^Your answer: /).first()).toBeVisible();
		await expectAccessible(page);
	});

	test('lets a sitting that was left off be gone on with', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await quiz.next.click();
		await expect(quiz.check).toBeVisible();
		const question = (await quiz.question.textContent()) ?? '';
		await page.goto('/progress');
		await expect(page.getByText(/^1 of \d+ answered/)).toBeVisible();
		await page.getByRole('link', { name: /^Go on/ }).click();
		await expect(quiz.question).toHaveText(question);
	});

	test('is erased at a press and brought back at another', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await page.goto('/progress');
		await page.getByRole('button', { name: 'Erase my 1 answer' }).click();
		await expect(page.getByText('1 answer erased.')).toBeVisible();
		await expect(page.getByText('Nothing has been answered yet in this browser.')).toBeVisible();
		const undo = page.getByRole('button', { name: /^Undo/ });
		await expect(undo).toBeFocused();
		await undo.click();
		await expect(page.getByText(/^1 answer so far/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/^1 answer so far/)).toBeVisible();
	});
});

for (const { name, colorScheme, viewport } of looks) {
	test.describe(`progress, ${name}`, () => {
		test.use({ colorScheme, viewport });

		test('is accessible and fits with the answers of some months', async ({ page }) => {
			await answeredFor(page, 120);
			await page.goto('/progress');
			await page.getByRole('heading', { name: 'Quizzes and reviews' }).waitFor();
			for (const summary of await page.locator('summary').all()) await summary.click();
			await expect(page.getByRole('table', { name: 'Days', exact: true })).toBeVisible();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});

		test('is accessible with and without answers, and after erasing', async ({ page }) => {
			test.slow();
			await page.goto('/progress');
			await page.getByRole('table').first().waitFor();
			await expectAccessible(page);
			const quiz = new QuizPage(page);
			await quiz.open();
			await quiz.answer();
			await page.goto('/progress');
			const erase = page.getByRole('button', { name: 'Erase my 1 answer' });
			await erase.waitFor();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await erase.click();
			await page.getByRole('button', { name: /^Undo/ }).waitFor();
			await expectAccessible(page);
		});
	});
}
