import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** What every page of the app must keep from. */
interface Watched {
	/** Console errors and warnings, uncaught errors and requests elsewhere; empty at the end of each test. */
	complaints: string[];
}

/**
 * Playwright's `test`, with every page of the context watched: a test fails on a console error or warning, an
 * uncaught error, a violation of the content policy, or a request to another origin.
 */
export const test = base.extend<Watched>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			const origin = new URL(baseURL ?? 'http://localhost').origin;
			context.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
			});
			context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
			context.on('request', (request) => {
				const { protocol, origin: asked } = new URL(request.url());
				const isLocal = protocol === 'data:' || protocol === 'blob:' || asked === origin;
				if (!isLocal) complaints.push(`a request to ${request.url()}`);
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens a page that is written out at build time, and waits until its scripts have taken hold of it. */
export async function openAlive(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Fails on any breach of WCAG 2.2 AA, or of axe's own good practice, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	expect(told).toEqual([]);
}

/** The three ways a page is looked at: light, dark, and as narrow as WCAG asks. */
export const looks = [
	{ name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
	{ name: '320 px wide', colorScheme: 'light', viewport: { width: 320, height: 640 } }
] as const;

/** Fails where the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBeLessThanOrEqual(0);
}

/** Goes to a control as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		if (await control.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('No Tab leads to the control.');
}

/** What has the focus, as a person would name it: its accessible name or its text. */
export async function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		return element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 80) ?? '';
	});
}
