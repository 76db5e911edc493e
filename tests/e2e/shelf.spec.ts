import { aWordDocument } from '../support/zip';
import { expect, expectAccessible, expectNoSidewaysScroll, focused, looks, test } from './fixtures';
import { FrontPage, sampleText } from './front-page';

const survey = sampleText('kestrel-ridge-survey');

test.describe('the front page', () => {
	for (const { name, colorScheme, viewport } of looks) {
		test(`can be used by everyone, ${name}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			const front = new FrontPage(page);
			await front.open();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
			await front.read.click();
			await front.problem.waitFor();
			await expectAccessible(page);
			await front.bring(survey);
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	}

	test('offers the sample articles with their credit', async ({ page }) => {
		await page.goto('/');
		const samples = page.getByRole('region', { name: 'Ready to take' });
		await expect(samples.getByText('China Daily / ANN')).toBeVisible();
		await samples.getByRole('link', { name: /^China and Russia/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			/^China and Russia issue joint statement/
		);
	});
});

test.describe('an article that a reader brings', () => {
	test('is pasted, its date set right, made into a quiz and kept', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(survey.split('---\n')[2]!.replace('PORT HALDEN, March 13 — ', ''));
		await expect(front.review).toBeFocused();
		const day = page.getByLabel('Day it was published');
		await expect(day).toHaveAccessibleDescription(/No date was found/);
		await day.fill('2026-03-13');
		await expect(day).toHaveAccessibleDescription('Friday');
		await page.getByLabel('Title').fill('A ship comes home');
		await page.getByLabel('Place it was reported from').fill('Port Halden');
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('A ship comes home');

		await page.getByRole('link', { name: 'Shelf', exact: true }).click();
		await front.box.waitFor();
		await page.reload();
		const own = page.getByRole('region', { name: 'Your articles' });
		await own.getByRole('link', { name: 'A ship comes home', exact: true }).click();
		await expect(page.getByText('Port Halden · 13 March 2026')).toBeVisible();
		await expect(page.getByRole('link', { name: /^Thursday/ }).first()).toBeVisible();
		await page
			.getByRole('link', { name: /^Thursday/ })
			.first()
			.click();
		await expect(page.getByRole('dialog')).toContainText('Thursday, 12 March 2026');
		await expect(front.box).toHaveCount(0);
	});

	test('is pasted richly, with nothing of its markup reaching the page or the network', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		const paragraphs = survey.split('---\n')[2]!.trim().split('\n\n');
		const html = `<style>*{display:none}</style><img src="https://tracker.example/x.gif"><h1 onclick="alert(1)">Ship &amp; shore</h1>${paragraphs.map((words) => `<p onmouseover="alert(1)">${words}</p>`).join('')}<script>document.title='taken'</script><a href="javascript:alert(1)">more</a>`;
		await front.paste(`Ship & shore\n\n${paragraphs.join('\n\n')}`, html);
		await front.read.click();
		await expect(front.review).toBeVisible();
		await expect(page.getByLabel('Title')).toHaveValue('Ship & shore');
		await expect(page.getByLabel('Day it was published')).toHaveValue(/^(\d{4}-03-13)?$/);
		await expect(page).not.toHaveTitle('taken');
		expect(await page.locator('img, a[href^="javascript:"]').count()).toBe(0);
	});

	test('is dropped as a file, plain or Word, or chosen', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.drop('survey.txt', new TextEncoder().encode(survey));
		await expect(front.review).toBeVisible();
		await expect(page.getByLabel('Title')).toHaveValue(
			'Research ship returns with 34 species new to science'
		);

		await page.getByRole('button', { name: 'Back to the text' }).click();
		const lines = ['A ship comes home', ...survey.split('---\n')[2]!.trim().split('\n\n')];
		await front.drop('survey.docx', aWordDocument(lines));
		await expect(front.review).toBeVisible();
		await expect(page.getByLabel('Title')).toHaveValue('A ship comes home');

		await page.getByRole('button', { name: 'Back to the text' }).click();
		const buffer = Buffer.from(survey);
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name: 'survey.md', mimeType: 'text/markdown', buffer });
		await expect(front.review).toBeVisible();
	});

	test('is brought, read and made by keyboard alone', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('Skip to the content');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(front.box).toBeFocused();
		await front.paste(survey);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(front.review).toBeFocused();
		for (let step = 0; step < 12 && (await focused(page)) !== 'Make the quiz'; step++) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(front.ownQuiz);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Research ship returns/);
	});

	test('is removed from the shelf, and put back', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(survey);
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await page.goto('/');
		const own = page.getByRole('region', { name: 'Your articles' });
		await own.getByRole('button', { name: /^Remove/ }).click();
		await expect(own.getByRole('article')).toHaveCount(0);
		await expect(own.getByRole('button', { name: 'Put it back' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(own.getByRole('article')).toHaveCount(1);
		await page.reload();
		await expect(own.getByRole('article')).toHaveCount(1);
	});

	test('that is not on the shelf says so', async ({ page }) => {
		await page.goto('/read/own?id=nowhere');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article is not on your shelf');
	});
});

test.describe('what stands in the box', () => {
	test('outlives a reload, and what can’t be used', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.box.fill('Only a few words.');
		await front.read.click();
		await expect(front.problem).toContainText('too short');
		await expect(front.box).toHaveValue('Only a few words.');
		await page.reload();
		await expect(front.box).toHaveValue('Only a few words.');
	});

	test('outlives going back from the review', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(survey);
		await page.getByRole('button', { name: 'Back to the text' }).click();
		await expect(front.box).toHaveValue(survey);
	});
});
