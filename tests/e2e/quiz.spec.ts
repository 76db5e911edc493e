import { expect, expectAccessible, expectNoSidewaysScroll, looks, test } from './fixtures';
import { QuizPage } from './quiz-page';

test.describe('a quiz', () => {
	test('is taken from the first question to the result, and kept over a reload', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		const [at, of] = await quiz.place();
		expect(at).toBe(1);
		await quiz.finish();
		await expect(quiz.result).toBeFocused();
		await expect(page.getByRole('region', { name: 'Quiz' }).locator('li > details')).toHaveCount(of);
		const result = (await quiz.result.textContent()) ?? '';

		await page.reload();
		await expect(quiz.result).toHaveText(result);
		await page.getByRole('link', { name: 'Progress', exact: true }).click();
		await expect(page.getByText(new RegExp(`^${of} answers? so far`))).toBeVisible();
		await expect(page.getByText(result)).toBeVisible();
	});

	test('goes on after a reload at the same question, with the earlier answers', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		await quiz.next.click();
		await expect(quiz.check).toBeVisible();
		const second = (await quiz.question.textContent()) ?? '';
		await page.reload();
		await expect(quiz.question).toHaveText(second);
		expect((await quiz.place())[0]).toBe(2);

		await quiz.answer();
		const feedback = (await quiz.feedback.textContent()) ?? '';
		await page.reload();
		await expect(quiz.feedback).toHaveText(feedback);
		await page.getByRole('button', { name: 'Previous question' }).click();
		await expect(quiz.feedback).not.toBeEmpty();
		expect((await quiz.place())[0]).toBe(1);
	});

	test('is never answered by choosing alone', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		expect(await quiz.seek('radio')).toBe(true);
		const radios = page.locator('form').getByRole('radio');
		await radios.first().check();
		await page.keyboard.press('ArrowDown');
		await expect(radios.nth(1)).toBeChecked();
		await page.keyboard.press('Space');
		await expect(quiz.check).toBeVisible();
		await expect(quiz.feedback).toBeEmpty();
	});

	test('says what is missing where nothing was chosen, and takes the learner there', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		expect(await quiz.seek('radio')).toBe(true);
		await expect(quiz.check).toBeEnabled();
		await quiz.check.click();
		const group = page.locator('form fieldset');
		await expect(group).toHaveAccessibleDescription(/Choose an answer/);
		await expect(page.locator('form').getByRole('radio').first()).toBeFocused();
		await expect(quiz.feedback).toBeEmpty();
	});

	test('tells the outcome in a live region that was there before, with the proof lit', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		expect(await quiz.seek('radio')).toBe(true);
		await page.evaluate(() => {
			document.querySelector('.outcome [role=status]')?.setAttribute('data-before', '');
		});
		await quiz.draft();
		await quiz.check.click();
		const before = page.locator('[data-before]');
		await expect(before.getByRole('heading', { level: 3 })).toHaveText(/Right|Not right/);
		await expect(quiz.next).toBeFocused();
		await expect(page.locator('blockquote mark').first()).toBeVisible();
		await expect(page.getByText(/Your answer, (right|wrong)/).first()).toBeVisible();
	});

	test('is worked by the keyboard alone', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		const [, of] = await quiz.place();
		for (let number = 1; number <= of; number += 1) {
			await expect(page.getByText(`Question ${number} of ${of}`, { exact: true })).toBeVisible();
			if (number > 1) await expect(quiz.question).toBeFocused();
			await quiz.answerByKeys();
			await expect(quiz.next).toBeFocused();
			await page.keyboard.press('Enter');
		}
		await expect(quiz.result).toBeFocused();
	});

	test('lets its keys be turned off', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		expect(await quiz.seek('radio')).toBe(true);
		await page.getByRole('button', { name: 'Turn keys off' }).click();
		await page.keyboard.press('1');
		await expect(page.locator('form').getByRole('radio', { checked: true })).toHaveCount(0);
		await page.getByRole('button', { name: 'Turn keys on' }).click();
		await page.keyboard.press('2');
		await expect(page.locator('form').getByRole('radio').nth(1)).toBeChecked();
	});

	test('takes how sure the learner is without asking for it', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		const unsure = page.getByRole('button', { name: 'Not sure' });
		await unsure.click();
		await expect(unsure).toHaveAttribute('aria-pressed', 'true');
		await expect(quiz.feedback).toBeEmpty();
		await quiz.answer();
		await quiz.next.click();
		await quiz.answer();
		await expect(quiz.feedback).not.toBeEmpty();
	});

	test('lets a typed answer be called right, and takes that back', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		test.fail(!(await findTyped(quiz)), 'no sample quiz has a typed question');
		await quiz.answer();
		const heading = quiz.feedback.getByRole('heading');
		await expect(heading).toHaveText('Not right');
		await page.getByRole('button', { name: 'My answer was right' }).click();
		await expect(heading).toHaveText('Counted as right');
		await page.reload();
		await expect(heading).toHaveText('Counted as right');
		await page.getByRole('button', { name: /^Undo/ }).click();
		await expect(heading).toHaveText('Not right');
		await expect(page.getByRole('button', { name: 'My answer was right' })).toBeFocused();
	});

	test('can be tried again with only what was missed', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.finish();
		const [right = 0, of = 0] = ((await quiz.result.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
		expect(right).toBeLessThan(of);
		await page.getByRole('button', { name: /missed/ }).click();
		await expect(quiz.question).toBeFocused();
		expect(await quiz.place()).toEqual([1, of - right]);
		await quiz.finish();
		await page.getByRole('button', { name: 'Try again, other questions' }).click();
		expect((await quiz.place())[0]).toBe(1);
		await expect(quiz.check).toBeVisible();
	});

	test('of an article that is not on the shelf says so', async ({ page }) => {
		await page.goto('/quiz/own?id=nowhere');
		await expect(page.getByRole('heading', { name: 'This article is not on your shelf' })).toBeVisible();
	});
});

for (const { name, colorScheme, viewport } of looks) {
	test.describe(`a quiz, ${name}`, () => {
		test.use({ colorScheme, viewport });

		test('is accessible on each kind of question, in feedback and in the result', async ({ page }) => {
			test.setTimeout(240_000);
			const quiz = new QuizPage(page);
			await quiz.open();
			await quiz.check.click();
			const seen = new Set<string>();
			while (!(await quiz.result.isVisible())) {
				const control = await quiz.control();
				const isNew = !seen.has(control);
				seen.add(control);
				if (isNew) await expectAccessible(page);
				await quiz.answer();
				await expectNoSidewaysScroll(page);
				if (isNew) await expectAccessible(page);
				await quiz.next.click();
				await quiz.check.or(quiz.result).waitFor();
			}
			for (const one of await page.locator('summary').all()) await one.click();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	});
}

test.describe('a quiz for one who wants less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('moves nothing', async ({ page }) => {
		const quiz = new QuizPage(page);
		await quiz.open();
		await quiz.answer();
		// What is switched off runs for a hundredth of a millisecond, which is no motion.
		const longest = await page.evaluate(() =>
			Math.max(
				0,
				...document
					.getAnimations()
					.map(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0))
			)
		);
		expect(longest).toBeLessThan(1);
	});
});

/** Looks for a typed question through a few quizzes. */
async function findTyped(quiz: QuizPage): Promise<boolean> {
	for (let round = 0; round < 4; round += 1) {
		if (await quiz.seek('textbox')) return true;
		await quiz.page.getByRole('button', { name: 'Try again, other questions' }).click();
		await quiz.check.waitFor();
	}
	return false;
}
