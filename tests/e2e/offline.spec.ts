import type { BrowserContext, Page } from '@playwright/test';
import { expect, openAlive, test } from './fixtures';
import { FrontPage, sampleText } from './front-page';

/** What the browser keeps by itself may be gone any day: only what the service worker keeps counts. */
async function forgetHttpCache(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.clearBrowserCache');
}

test.describe('without a network', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/');
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await page.reload();
	});

	test('the shelf, the samples and their quizzes are there', async ({ page, context }) => {
		await context.setOffline(true);
		await page.reload();
		await page
			.getByRole('link', { name: /^Take the quiz/ })
			.first()
			.click();
		await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
		await page.goto('/read/kestrel-ridge-survey');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Research ship/);
		await page.goto('/progress');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('a new article can be brought once one was brought before', async ({ page, context }) => {
		const front = new FrontPage(page);
		await openAlive(page, '/');
		await front.bring(sampleText('kestrel-ridge-survey'));
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await bringAnotherOffline(page, context, front);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Brackwater council/);
	});
});

test('an article brought at the very first visit is enough to bring another without a network', async ({
	page,
	context
}) => {
	const front = new FrontPage(page);
	await front.open();
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await front.bring(sampleText('kestrel-ridge-survey'));
	await front.make.click();
	await page.waitForURL(front.ownQuiz);
	await bringAnotherOffline(page, context, front);
});

/** Goes off the network with nothing of ours in the browser's own cache, and brings a second article. */
async function bringAnotherOffline(page: Page, context: BrowserContext, front: FrontPage): Promise<void> {
	await forgetHttpCache(page);
	await context.setOffline(true);
	await openAlive(page, '/');
	await front.bring(sampleText('brackwater-railway-vote'));
	await front.make.click();
	await page.waitForURL(front.ownQuiz);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Brackwater council/);
}
