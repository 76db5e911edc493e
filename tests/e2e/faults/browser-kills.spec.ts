import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seeded } from '../../../src/lib/questions/random';
import { Account } from './account';
import { ChromiumProcess } from './chromium-process';
import { employ, openQuiz, quizAddresses } from './learner-at-work';
import { randomMoment } from './moments';

/** `npm run test:faults` asks for 20; each test kills so many. */
const killsInAll = Number(process.env['BROWSER_KILLS'] ?? 1);
const killsOfOne = 4;

test.describe('a browser that is killed', () => {
	for (let from = 0; from < killsInAll; from += killsOfOne) {
		const kills = Math.min(killsOfOne, killsInAll - from);
		const name = `loses and doubles nothing that was confirmed (kills ${from + 1} to ${from + kills})`;
		test(name, async ({ baseURL }) => {
			test.slow();
			const random = seeded(1_000 + from);
			const account = new Account();
			const profile = mkdtempSync(join(tmpdir(), 'dateline-profile-'));
			let running = await open(profile, account);
			try {
				const addresses = await quizAddresses(running.page, baseURL!);
				for (let kill = 0; kill < kills; kill += 1) {
					const address = addresses[Math.floor(kill / 2) % addresses.length]!;
					account.begin(address);
					await openQuiz(running.page, address);
					const end = running.page.evaluate(() => window.learner.answerAll()).catch(() => undefined);
					await Promise.race([randomMoment(random, account), end]);
					await running.chromium.kill();
					await end;
					running = await open(profile, account);
					await account.compare(running.page, address);
				}
			} finally {
				await running.chromium.kill();
				rmSync(profile, { recursive: true, force: true });
			}
			expect(account.figures.confirmed).toBeGreaterThan(0);
			test
				.info()
				.annotations.push({ type: 'figures', description: JSON.stringify({ kills, ...account.figures }) });
		});

		async function open(
			profile: string,
			account: Account
		): Promise<{ chromium: ChromiumProcess; page: Page }> {
			const chromium = await ChromiumProcess.start(profile);
			const context = chromium.browser.contexts()[0]!;
			await employ(context, (answer) => account.hear(answer));
			return { chromium, page: await context.newPage() };
		}
	}
});
