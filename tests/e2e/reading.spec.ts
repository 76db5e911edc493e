import { expect, expectAccessible, expectNoSidewaysScroll, looks, openAlive, tabTo, test } from './fixtures';

const address = '/read/moscow-joint-statement';

test.describe('the reading page', () => {
	for (const { name, colorScheme, viewport } of looks) {
		test(`can be used by everyone, with every note open, ${name}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await openAlive(page, '/read/kestrel-ridge-survey');
			await page.getByText(/^All \d+ facts/).click();
			await expectNoSidewaysScroll(page);
			await page
				.locator('.read')
				.getByRole('link', { name: /^Thursday/ })
				.click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	}

	test('can be used by everyone, with its notes closed', async ({ page }) => {
		await page.goto(address);
		await expectAccessible(page);
	});

	test('opens what is asked about a mark, and gives the focus back', async ({ page }) => {
		await openAlive(page, address);
		const mark = page.getByRole('link', { name: /^Thursday/ }).first();
		await mark.focus();
		await page.keyboard.press('Enter');
		const note = page.getByRole('dialog', { name: 'About this mark' });
		await expect(note).toBeFocused();
		await expect(note).toContainText('Thursday, 8 May 2025');
		await expect(note).toContainText('Asked about it');
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(mark).toBeFocused();
	});

	test('says why nothing is asked about a mark', async ({ page }) => {
		await page.goto(address);
		await page.getByText(/^All \d+ facts/).click();
		const unasked = page.getByRole('listitem').filter({ hasText: 'Nothing is asked about it' });
		expect(await unasked.count()).toBeGreaterThan(0);
		await expect(unasked.first().getByRole('paragraph').last()).toHaveText(/\S+ \S+/);
	});

	test('marks only the kinds that the reader wants', async ({ page }) => {
		await openAlive(page, address);
		const marks = page.locator('.read').getByRole('link', { name: /\(date\)$/ });
		const before = await marks.count();
		expect(before).toBeGreaterThan(3);
		await page.getByRole('checkbox', { name: /^Dates/ }).uncheck();
		await expect(marks).toHaveCount(0);
		await page.getByRole('checkbox', { name: /^Dates/ }).check();
		await expect(marks).toHaveCount(before);
	});

	test('shows who is who, the dates in order, and the credit', async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('region', { name: 'Who is who' })).toContainText('Vladimir Putin');
		const dates = page.getByRole('region', { name: 'Timeline' }).getByRole('strong');
		const [first, ...others] = await dates.allTextContents();
		expect(first).toBe('1931–1945');
		expect(others.at(-1)).toBe('Thursday, 8 May 2025');
		await expect(page.getByText('Text: China Daily / ANN')).toBeVisible();
	});

	test('can be read without scripts, its marks leading to their notes', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto(address);
		await page
			.getByRole('link', { name: /^Thursday/ })
			.first()
			.click();
		expect(new URL(page.url()).hash).toMatch(/^#fact-date-/);
		await expect(page.locator('.read').getByText('Xi arrived in Moscow on')).toBeVisible();
		await context.close();
	});

	test('is typeset for paper without its controls', async ({ page }) => {
		await page.goto(address);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: 'Take the quiz' })).toBeHidden();
		await expect(page.getByRole('navigation')).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Text: China Daily / ANN')).toBeVisible();
	});
});

test.describe('what is asked, sentence by sentence', () => {
	const part = /^Sentence by sentence/;

	for (const { name, colorScheme, viewport } of looks) {
		test(`can be seen by everyone, with every sentence open, ${name}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await openAlive(page, address);
			await page.getByText(part).click();
			const sentences = page.locator('[id^=sentence-] > summary');
			for (const sentence of await sentences.all()) await sentence.click();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	}

	test('is told in a line that adds up to the whole article', async ({ page }) => {
		await page.goto(address);
		const line = (await page.getByText(part).textContent()) ?? '';
		const [asked, all, ...others] = (line.match(/\d+/g) ?? []).map(Number);
		expect(line).toMatch(/sentences are asked about; \d+ others? holds? facts that were refused/);
		expect(others.reduce((sum, number) => sum + number, asked ?? 0)).toBe(all);
		await expect(page.locator('[id^=sentence-]')).toHaveCount(all ?? 0);
	});

	test('opens the questions that a sentence proves, by keyboard alone', async ({ page }) => {
		await openAlive(page, address);
		await page.getByText(/^All \d+ facts/).focus();
		await tabTo(page, page.getByText(part));
		await page.keyboard.press('Enter');
		const sentence = page.locator('[id^=sentence-]').filter({ hasText: 'Xi arrived in Moscow on' });
		await tabTo(page, sentence.locator('> summary'));
		await page.keyboard.press('Enter');
		await expect(sentence.getByText('Asked about it')).toBeVisible();
		await expect(sentence.getByRole('listitem').first()).toHaveText(/\S+ \S+/);
	});

	test('says what was refused and why, also without scripts', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto(address);
		await page.getByText(part).click();
		const sentence = page
			.locator('[id^=sentence-]')
			.filter({ has: page.getByText('Refused', { exact: true }) });
		await sentence.first().locator('> summary').click();
		await expect(sentence.first().getByText('Found, and refused')).toBeVisible();
		await expect(sentence.first().getByRole('listitem').first()).toHaveText(/\(.+\): \S+ \S+/);
		await context.close();
	});
});

test.describe('how a sentence was read', () => {
	const sentence = /Xi arrived in Moscow on Wednesday/;
	const part = /^Sentence by sentence/;

	for (const { name, colorScheme, viewport } of looks) {
		test(`can be seen by everyone, ${name}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await openAlive(page, address);
			await page.getByText(part).click();
			await page.getByRole('group').getByText(sentence).click();
			await page.getByText('How it was read').filter({ visible: true }).click();
			await expect(page.getByRole('table', { name: 'Word by word' })).toBeVisible();
			await expectAccessible(page);
			await expectNoSidewaysScroll(page);
		});
	}

	test('is told in plain words and word by word, by keyboard alone', async ({ page }) => {
		await openAlive(page, address);
		// The article's own marks come before it, more than sixty of them.
		await page.getByText(/^All \d+ facts/).focus();
		await tabTo(page, page.getByText(part));
		await page.keyboard.press('Enter');
		const summary = page.locator('summary').filter({ hasText: sentence });
		await tabTo(page, summary);
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByText('How it was read').filter({ visible: true }));
		await page.keyboard.press('Enter');
		const terms = page.getByRole('term');
		const said = page.getByRole('definition');
		await expect(terms.filter({ visible: true }).first()).toHaveText('Who or what');
		await expect(said.filter({ hasText: /^Xi$/ })).toBeVisible();
		await expect(said.filter({ hasText: /^in Moscow$/ })).toBeVisible();
		await expect(said.filter({ hasText: /^on Wednesday$/ })).toBeVisible();
		await expect(page.getByText('Xi (person), Moscow (place)')).toBeVisible();
		const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'arrived' }) });
		await expect(row).toContainText('verb VBD');
		await expect(row).toContainText('head of the sentence');
		await tabTo(page, page.getByRole('region', { name: 'Word by word' }));
	});

	test('can be asked for from a mark in it', async ({ page }) => {
		await openAlive(page, address);
		await page
			.getByRole('link', { name: /^Wednesday/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'How this sentence was read' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.locator('summary').filter({ hasText: sentence })).toBeFocused();
		await expect(page.getByRole('table', { name: 'Word by word' })).toBeVisible();
	});

	test('is kept when it is closed, so that nothing is read twice', async ({ page }) => {
		await openAlive(page, address);
		await page
			.getByRole('link', { name: /^Wednesday/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'How this sentence was read' }).click();
		const table = page.getByRole('table', { name: 'Word by word' });
		await expect(table).toBeVisible();
		await page.getByText('How it was read').filter({ visible: true }).click();
		await expect(table).toBeHidden();
		await expect(page.locator('[id^=sentence-] table')).toHaveCount(1);
	});

	test.describe('without the model', () => {
		// What a service worker fetches is out of the reach of `page.route`; that it is blocked is told on the console.
		test.use({ serviceWorkers: 'block' });

		test('says that it can not be had, and asks for it again', async ({ page, complaints }) => {
			await page.route('**/model/english.bin', (route) => route.abort());
			await openAlive(page, address);
			await page.getByText(part).click();
			await page.getByRole('group').getByText(sentence).click();
			await page.getByText('How it was read').filter({ visible: true }).click();
			await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('could not be fetched');
			await expectAccessible(page);
			complaints.length = 0;
			await page.unroute('**/model/english.bin');
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('table', { name: 'Word by word' })).toBeVisible();
			await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
		});
	});
});

test('an address that leads nowhere says so', async ({ page, complaints }) => {
	await page.goto('/nowhere');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await expectAccessible(page);
	complaints.length = 0;
});
