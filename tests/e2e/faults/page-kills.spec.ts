import type { BrowserContext, Page } from '@playwright/test';
import { seeded } from '../../../src/lib/questions/random';
import { test } from '../fixtures';
import { Account } from './account';
import { employ, openQuiz, quizAddresses } from './learner-at-work';
import { randomMoment } from './moments';

/** `npm run test:faults` asks for 200; each test kills so many. */
const killsInAll = Number(process.env['PAGE_KILLS'] ?? 6);
const killsOfOne = 6;

const ways = {
	async crash(context: BrowserContext, page: Page) {
		const session = await context.newCDPSession(page);
		const crashed = page.waitForEvent('crash');
		// A crashed page never answers: the command ends when the page is closed.
		session.send('Page.crash').catch(() => undefined);
		await crashed;
		await page.close();
	},
	async close(_: BrowserContext, page: Page) {
		await page.close();
	}
};

test.describe('a page that is killed', () => {
	for (let from = 0; from < killsInAll; from += killsOfOne) {
		const kills = Math.min(killsOfOne, killsInAll - from);
		const name = `loses and doubles nothing that was confirmed (kills ${from + 1} to ${from + kills})`;
		test(name, async ({ context, page, baseURL }) => {
			test.slow();
			const random = seeded(from);
			const account = new Account();
			await employ(context, (answer) => account.hear(answer));
			const addresses = await quizAddresses(page, baseURL!);
			await page.close();
			for (let kill = 0; kill < kills; kill += 1) {
				// Two kills a quiz, so that the second finds a sitting that was gone on with.
				const address = addresses[Math.floor(kill / 2) % addresses.length]!;
				account.begin(address);
				const doomed = await context.newPage();
				await openQuiz(doomed, address);
				const end = doomed.evaluate(() => window.learner.answerAll()).catch(() => undefined);
				await Promise.race([randomMoment(random, account), end]);
				await ways[kill % 2 === 0 ? 'crash' : 'close'](context, doomed);
				await end;
				const reopened = await context.newPage();
				await account.compare(reopened, address);
				await reopened.close();
			}
			test
				.info()
				.annotations.push({ type: 'figures', description: JSON.stringify({ kills, ...account.figures }) });
		});
	}
});
