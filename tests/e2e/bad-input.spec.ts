import { aZip } from '../support/zip';
import { expect, test } from './fixtures';
import { FrontPage, sampleText } from './front-page';

const survey = sampleText('kestrel-ridge-survey');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const repeat = (words: string, length: number) => words.repeat(Math.ceil(length / words.length));

const texts: [name: string, text: string, says: RegExp][] = [
	['nothing', '', /no text here/],
	['only spaces and zero-width spaces', ' \n\t\u200B \n', /no text here/],
	['ten words', 'A ship came home on Thursday with thirty four species.', /too short/],
	[
		'French',
		repeat(
			'Le navire est rentré au port jeudi avec une trentaine d’espèces que personne ne connaissait. ',
			1500
		),
		/English/
	],
	['Chinese', repeat('科学家们周四表示，一艘科考船带着至少三十四个新物种返回港口。', 900), /English/],
	['code', repeat('for (let i = 0; i < n; i++) { total += list[i].size; }\n', 1200), /code/],
	['a table of numbers', repeat('2019\t13.5\t88.1\t1,204\n2020\t14.2\t90.3\t1,377\n', 1200), /table/],
	['2 MB of text and more', repeat(survey.split('---\n')[2]!, 2_100_000), /over 2 MB/],
	['5 MB of text', repeat('All work and no play makes Jack a dull boy. ', 5_000_000), /over 2 MB/],
	['1 MB without a space', 'x'.repeat(1_000_000), /./]
];

const files: [name: string, bytes: Uint8Array, says: RegExp][] = [
	['picture.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), /not text/],
	['broken.docx', aZip({ 'word/other.xml': '<x/>' }), /can’t be opened/],
	['cut.docx', aZip({ 'word/document.xml': '<x/>' }).slice(0, 60), /can’t be opened/],
	['empty.txt', new Uint8Array(), /no text here/],
	['<img src=x onerror=alert(1)>.txt', bytesOf('Ten words.'), /too short/]
];

test.describe('what can’t be used is answered with a sentence', () => {
	for (const [name, text, says] of texts) {
		test(`${name}`, async ({ page }) => {
			const front = new FrontPage(page);
			await front.open();
			await front.paste(text);
			if (text.length < 300_000) await front.read.click();
			await expect(front.problem).toHaveText(says);
			await expect(front.box).toBeVisible();
			if (text.length < 300_000) await expect(front.box).toHaveValue(text);
		});
	}

	for (const [name, bytes, says] of files) {
		test(`the file ${name}`, async ({ page }) => {
			const front = new FrontPage(page);
			await front.open();
			await front.box.fill('What was here before.');
			await front.drop(name, bytes);
			await expect(front.problem).toHaveText(says);
			await expect(front.box).toHaveValue('What was here before.');
		});
	}

	test('an article without a single fact', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(
			repeat('It was a long walk and the rain fell softly over the hills. Nobody spoke for a while. ', 900)
		);
		await front.make.click();
		await expect(front.problem).toContainText('Nothing in this text could be asked');
		await expect(front.make).toBeVisible();
	});
});

test.describe('hostile text is only text', () => {
	test('markup, scripts and templates are shown as they were typed', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		const hostile =
			'<script>alert(1)</script> said “<img src=x onerror=alert(1)> cost $5 million on Tuesday,” officials said. {{constructor.constructor("alert(1)")()}} and ${7*7} stayed. &lt;script&gt; too.';
		await front.bring(`${survey}\n\n${hostile}`);
		await page.getByText(/^The text as it was read/).click();
		await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await page.goto(page.url().replace('/quiz/', '/read/'));
		await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
		expect(await page.locator('main img, main script').count()).toBe(0);
	});

	test('null bytes and lone surrogates survive saving and reloading', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		await front.bring(survey.replace('Mirela', 'Mire\u0000la \uD800'));
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await page.goto(page.url().replace('/quiz/', '/read/'));
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Research ship returns/);
	});

	test('words that objects have by nature are words', async ({ page }) => {
		const front = new FrontPage(page);
		await front.open();
		const sentence = 'On 4 May 2025 the constructor of __proto__ met hasOwnProperty and toString in Paris. ';
		await front.bring(`${survey}\n\n${sentence.repeat(5)}`);
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('when the worker', () => {
	// What a service worker fetches is out of the reach of `page.route`; that it is blocked is told on the console.
	test.use({ serviceWorkers: 'block' });

	test('dies half-way, the page says so, keeps the text, and the next try works', async ({
		page,
		complaints
	}) => {
		const front = new FrontPage(page);
		await front.open();
		const neverAnswered = () => new Promise<void>(() => {});
		await page.route('**/model/english.bin', neverAnswered);
		await front.bring(survey);
		await front.make.click();
		await page.getByText('Fetching the grammar of English').first().waitFor();
		const [worker] = page.workers();
		await worker!.evaluate(() =>
			setTimeout(() => {
				throw new Error('killed by the test');
			})
		);
		await expect(front.problem).toContainText('broke off half-way');
		await page.unroute('**/model/english.bin');
		await front.make.click();
		await page.waitForURL(front.ownQuiz);
		const expected = /killed by the test|registration blocked/;
		expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
		complaints.length = 0;
	});

	for (const [what, address] of [
		['its model', '**/model/english.bin'],
		['its word lists', '**/english-*.txt']
	] as const) {
		test(`can’t have ${what}, the page says what to do, and the next try asks again`, async ({
			page,
			complaints
		}) => {
			const front = new FrontPage(page);
			await front.open();
			await page.route(address, (route) => route.abort());
			await front.bring(survey);
			await front.make.click();
			await expect(front.problem).toContainText('could not be fetched');
			complaints.length = 0;
			await page.unroute(address);
			await front.make.click();
			await page.waitForURL(front.ownQuiz);
		});
	}
});

test('the making of a long article’s quiz shows how far it is, and can be stopped', async ({ page }) => {
	const front = new FrontPage(page);
	await front.open();
	const body = survey.split('---\n')[2]!;
	await front.bring(repeat(body, 280_000));
	await front.make.click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByText(/\d+ of \d+/)).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(front.review).toBeVisible();
	await expect(front.problem).toContainText('Stopped');
});
