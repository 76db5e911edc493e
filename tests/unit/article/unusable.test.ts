import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '$lib/article';

const english =
	'The council of Brackwater voted on Tuesday to reopen the harbour line after a long debate about money. ' +
	'Mayor Anna Lind said more than 20 trains a day would run. The line closed in 1986 and was never sold. ';

const french =
	'Le conseil municipal a voté mardi pour rouvrir la ligne du port après un long débat sur son coût. La maire a ' +
	'déclaré que plus de vingt trains par jour circuleraient entre le port et le vieux marché. ';
const german =
	'Der Stadtrat hat am Dienstag beschlossen, die Hafenbahn nach langer Debatte über die Kosten wieder zu öffnen. ' +
	'Die Bürgermeisterin sagte, dass mehr als 20 Züge am Tag fahren werden und die Strecke nie verkauft wurde. ';
const code = 'const rows = read(file);\nfor (const row of rows) {\n  if (row.open) { print(row.name); }\n}\n';

describe('a text that can’t be used', () => {
	it.each([
		['nothing', '', 'empty'],
		['white space and zero width spaces', ' \n\t\u200B\u00A0\uFEFF \u200B', 'empty'],
		['ten words', 'Mayor Anna Lind said that the trains would run daily.', 'too-short'],
		['5 MB', english.repeat(25_000), 'too-long'],
		['French', french.repeat(2), 'not-english'],
		['German', german.repeat(2), 'not-english'],
		[
			'Chinese',
			'市议会周二投票决定重新开放港口线路。市长表示，每天将有二十多列火车运行。'.repeat(4),
			'not-english'
		],
		['Thai', 'สภาเมืองลงมติเมื่อวันอังคารให้เปิดเส้นทางท่าเรืออีกครั้งหลังจากการถกเถียง'.repeat(4), 'not-english'],
		['code', code.repeat(8), 'not-prose'],
		[
			'a table of numbers',
			'Year\tSales\tProfit\n2001\t3400\t12.5\n2002\t3700\t14.1\n2003\t4100\t15.9\n'.repeat(8),
			'not-prose'
		],
		['200,000 brackets', '('.repeat(200_000), 'not-prose'],
		['1 MB without a space', 'a'.repeat(1_000_000), 'not-prose'],
		['lines of verse', 'Shall I compare thee to a summer’s day\n'.repeat(12), 'not-prose'],
		['a file of null bytes', '\0'.repeat(5000), 'empty']
	])('is told from an article: %s', (_, text, kind) => {
		const result = readText(text);
		expect(result).toMatchObject({ unusable: { kind } });
		expect('unusable' in result && result.unusable.text).toMatch(/^[A-Z].*\.$/);
	});

	it('is not: a brief of 60 words', () => {
		const brief =
			english + 'Work is to begin in May and will cost $40 million, half of which is paid by the state.';
		expect(readText(brief)).toHaveProperty('article');
	});

	it('is not: text with null bytes and lone surrogates, which go', () => {
		const result = readText(`${english}\0 \uD800 ${english}\uDFFF`);
		expect('article' in result && result.article.text).not.toMatch(/\0|[\uD800-\uDFFF]/);
	});

	it('is not: an article in capitals', () => {
		expect(readText(english.toUpperCase().repeat(2))).toHaveProperty('article');
	});
});

describe('any text at all', () => {
	const piece = fc.oneof(
		fc.constantFrom(english, '\n\n', 'By Anna Lind\n', '---\n', '# ', 'LONDON — ', '&mdash;'),
		fc.string({ unit: 'binary' })
	);

	it('gives spans in order and in bounds, and sentences inside paragraphs', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const result = readText(pieces.join(''));
				if ('unusable' in result) {
					expect(result.unusable.text).not.toBe('');
					return;
				}
				const { text, paragraphs, sentences } = result.article;
				let last = 0;
				for (const { start, end } of paragraphs) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
				for (const { start, end } of sentences) {
					expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
					expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('takes linear time', () => {
		const time = (words: number) => {
			const text = english.repeat(words / 39);
			const before = process.cpuUsage();
			readText(text);
			return process.cpuUsage(before).user / 1000;
		};
		time(39_000);
		expect(time(312_000)).toBeLessThan(Math.max(40, time(39_000)) * 24);
	});
});
