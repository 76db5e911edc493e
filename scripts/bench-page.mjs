// `npm run bench -- page`: whether the page stays responsive while an article is read and its quiz is made.
// Counts the tasks of the main thread that take over 50 ms (the Long Tasks API), in the built app in Chromium.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { root } from './run-typescript.mjs';

/** A sample once, and often enough to make a text of some 10,000 words. */
const texts = { usual: 1, long: 30 };

/** Prints `name: value` lines. @returns {Promise<number>} the exit code */
export async function benchPage() {
	if (!build()) return 1;
	const server = await preview({ root, preview: { port: 0, host: 'localhost' }, logLevel: 'silent' });
	const browser = await chromium.launch({ executablePath: await findBrowser() });
	try {
		for (const [name, times] of Object.entries(texts)) {
			const tasks = await watch(browser, server.resolvedUrls.local[0], times);
			console.log(`page.tasks_over_50_ms.${name}: ${tasks.length}`);
			console.log(`page.longest_task_over_50_ms.${name}: ${Math.max(0, ...tasks)}`);
		}
		return 0;
	} finally {
		await browser.close();
		await server.close();
	}
}

/** The lengths of the long tasks, in milliseconds, from reading the text to the first question. */
async function watch(browser, address, times) {
	const page = await browser.newPage();
	await page.goto(address);
	await page.getByText('Articles that you paste are kept here').waitFor();
	const [head, body] = readFileSync(join(root, 'src/lib/samples/kestrel-ridge-survey.txt'), 'utf8').split(
		/(?<=^---\n[\s\S]*?\n---\n)/
	);
	await page.getByLabel('The article').fill(head + Array(times).fill(body).join('\n\n'));
	// From here on: setting a long text in a text box is the browser's own work.
	await page.evaluate(() => {
		globalThis.longTasks = [];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
		}).observe({ type: 'longtask' });
	});
	await page.getByRole('button', { name: 'Read this article' }).click();
	await page.getByRole('button', { name: 'Make the quiz' }).click();
	await page.getByRole('button', { name: 'Check', exact: true }).waitFor({ timeout: 120_000 });
	// What came last is reported a moment later.
	await page.waitForTimeout(500);
	const tasks = await page.evaluate(() => globalThis.longTasks);
	await page.close();
	return tasks;
}
