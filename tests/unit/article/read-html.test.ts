import { describe, expect, it } from 'vitest';
import { readHtml } from '$lib/article';

const report = [
	'The council of Brackwater voted on Tuesday to reopen the harbour line after a long debate about money.',
	'Mayor Anna Lind said more than 20 trains a day would run between the port and the old market.',
	'The line closed in 1986 and its tracks were never sold. Work is to begin in May.'
];
const paragraphs = report.map((words) => `<p>${words}</p>`).join('\n');

async function read(html: string) {
	const result = await readHtml(html);
	if ('unusable' in result) throw new Error(result.unusable.text);
	const { article } = result;
	return { ...article, running: article.paragraphs.map(({ start, end }) => article.text.slice(start, end)) };
}

describe('reading HTML', () => {
	it('keeps the words of a fragment from the clipboard, and nothing else of it', async () => {
		const article = await read(
			`<meta charset="utf-8"><!--StartFragment--><style>*{display:none}</style><script>alert(1)</script>` +
				`<h1>Line reopens</h1><img src="http://example.com/t.gif" onerror="alert(1)">${paragraphs}` +
				`<p hidden>unseen</p><p style="display: none">unseen</p><a href="javascript:alert(1)">Read more</a><!--EndFragment-->`
		);
		expect(article.title).toBe('Line reopens');
		expect(article.running).toEqual(report);
		expect(article.text).not.toMatch(/alert|unseen|example/);
	});

	it('takes title, day, publisher and main text of a whole page', async () => {
		const article = await read(
			`<!doctype html><html><head><title>Line reopens - Brackwater News</title>` +
				`<meta content="2025-03-05T10:00:00Z" property="article:published_time"><meta property='og:site_name' content='Brackwater &amp; District News'></head>` +
				`<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Line reopens</h1><figure><img src="x"><figcaption>A train in the harbour. Photo: Bo Lund</figcaption></figure>` +
				`<p>BRACKWATER (AP) &mdash; ${report[0]}</p><h2>What comes next?</h2>${paragraphs.slice(paragraphs.indexOf('\n'))}</article>` +
				`<aside>Most read</aside><footer>Imprint</footer></body></html>`
		);
		expect(article).toMatchObject({
			title: 'Line reopens',
			published: '2025-03-05',
			source: 'Brackwater & District News',
			dateline: { place: 'Brackwater' }
		});
		expect(article.running).toEqual(report);
	});

	it('finds the day in JSON-LD and in a time element', async () => {
		const body = `<body><h1>Line reopens</h1>${paragraphs}</body>`;
		const stated = `<script type="application/ld+json">{"datePublished": "2025-03-05T01:00:00+01:00"}</script>`;
		expect((await read(`<html>${stated}${body}</html>`)).published).toBe('2025-03-05');
		expect((await read(`<html><time datetime="2025-03-06">today</time>${body}</html>`)).published).toBe(
			'2025-03-06'
		);
	});

	it('keeps line breaks, list items and table cells apart', async () => {
		const article = await read(
			`<div>${report[0]}<br><br>${report[1]}</div><ul><li><p>${report[2]}</p></li></ul><table><tr><td>1986</td><td>2025</td></tr></table>`
		);
		expect(article.running).toEqual(report);
	});

	it('reads what only looks like a tag as text', async () => {
		const article = await read(`<p>${report.join(' ')} The odds are 5 < 6, he said.</p>`);
		expect(article.running[0]).toMatch(/5 < 6, he said\.$/);
	});

	it.each([
		['depth', '<div>'.repeat(100_000) + paragraphs],
		['closing tags', '</div>'.repeat(100_000) + paragraphs],
		['open brackets', '<'.repeat(400_000) + paragraphs],
		['open quotes', '<a href="'.repeat(100_000) + paragraphs],
		['open comments', paragraphs + '<!--'.repeat(200_000)],
		['open scripts', paragraphs + '<script>'.repeat(100_000)],
		['elements', `<html><body>${'<p>' + report.join(' ') + '</p>'}${'<b>x</b> '.repeat(100_000)}`]
	])('takes linear time over %s', async (_, html) => {
		const before = process.cpuUsage();
		await readHtml(html);
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
	});
});
