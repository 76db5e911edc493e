// `npm run screenshots`: takes the pictures of the README anew from the built app (docs/screenshots/).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { root } from './run-typescript.mjs';
import { makeSamples } from './samples.mjs';

const folder = join(root, 'docs/screenshots');
const sample = 'moscow-joint-statement';

/** Each page in the state in which it says most; `act` brings it there, `part` is what of it is taken. */
const pictures = [
	{ name: 'shelf', path: '/' },
	{ name: 'reading', path: `/read/${sample}` },
	{ name: 'sentence', path: `/read/${sample}`, act: openSentence, part: '#sentence-4' },
	{ name: 'quiz', path: `/quiz/${sample}`, act: answerFirst, height: 1290 },
	{ name: 'quiz-dark-phone', path: `/quiz/${sample}`, act: answerFirst, isDark: true, isPhone: true },
	{ name: 'progress', path: '/progress', act: answerSome }
];

await makeSamples();
if (!build()) process.exit(1);
mkdirSync(folder, { recursive: true });
// Any free port will do.
const server = await preview({ root, logLevel: 'warn', preview: { port: 4180 } });
const baseURL = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: await findBrowser() });
try {
	for (const { name, path, act, isDark, isPhone, part, height = 800 } of pictures) {
		const context = await browser.newContext({
			baseURL,
			colorScheme: isDark ? 'dark' : 'light',
			viewport: isPhone ? { width: 390, height: 844 } : { width: 1100, height },
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		await page.goto(path, { waitUntil: 'networkidle' });
		await act?.(page);
		// Feedback takes the focus and the page down with it.
		await page.evaluate(() => window.scrollTo(0, 0));
		await (part ? page.locator(part) : page).screenshot({ path: join(folder, `${name}.png`) });
		console.log(`docs/screenshots/${name}.png`);
		await context.close();
	}
} finally {
	await browser.close();
	await server.close();
}

/** Opens the reading of a sentence, which fetches the language model. */
async function openSentence(page) {
	await page.getByText(/^Sentence by sentence/).click();
	await page.locator('#sentence-4 > summary').click();
	await page.locator('#sentence-4 details > summary').click();
	await page.locator('#sentence-4 table').waitFor({ timeout: 60_000 });
}

/** Answers the first question with a day on which the article tells of something else, and has it checked. */
async function answerFirst(page) {
	await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
	await page
		.locator('form')
		.getByRole('radio', { name: /^Wednesday/ })
		.check();
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await page.locator('.outcome').waitFor();
}

/** Answers a few questions, so that there is progress to show. */
async function answerSome(page) {
	await page.goto(`/quiz/${sample}`);
	for (let turn = 0; turn < 6; turn += 1) {
		await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
		const form = page.locator('form');
		if ((await form.getByRole('radio').count()) > 0)
			await form
				.getByRole('radio')
				.nth(turn % 2)
				.check();
		else if ((await form.getByRole('checkbox').count()) > 0) await form.getByRole('checkbox').first().check();
		else if ((await form.getByRole('textbox').count()) > 0) await form.getByRole('textbox').fill('Moscow');
		for (const list of await form.getByRole('combobox').all()) await list.selectOption({ index: 1 });
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
	}
	await page.goto('/progress', { waitUntil: 'networkidle' });
}
