import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/lib/facts/dates';
import { plainContext, treeContext } from '../../support/hand-read';

const published = '2025-05-09';

/** The ISO values found in one sentence. */
function isos(text: string, day: string | undefined = published): string[] {
	return findDates(plainContext(text, day)).map((fact) => fact.value.iso);
}

describe('the finder of dates', () => {
	it.each([
		['The two sides issued a joint statement on Thursday.', '2025-05-08'],
		['He arrived on Friday.', '2025-05-09'],
		['The talks were held last Friday.', '2025-05-02'],
		['A report came out yesterday.', '2025-05-08'],
		['It said so this morning.', '2025-05-09'],
		['Polls opened Tuesday morning.', '2025-05-06'],
		['The quake of Dec. 26, 2004 killed many.', '2004-12-26'],
		['Born on 31 October 1950, she studied there.', '1950-10-31'],
		['The shuttle launched on February 24.', '2025-02-24'],
		['It begins on the 4th of June.', '2025-06-04'],
		['The games ran from May 2 to 4.', '2025-05-02/2025-05-04'],
		['It ran from November 20 to December 11, 2015.', '2015-11-20/2015-12-11'],
		['Sales fell in February 2021.', '2021-02'],
		['Sales fell last month.', '2025-04'],
		['It landed in January.', '2025-01'],
		['The law dates from 1994.', '1994'],
		['An historic 2000 summit in the city warmed relations.', '2000'],
		['A treaty was signed 10 years ago.', '2015'],
		['The court ruled two months ago.', '2025-03'],
		['It was first seen in the 1990s.', '1990/1999'],
		['A castle of the 19th century burnt down.', '1800/1899'],
		['The damage of the summer of 2008 remains.', '2008-06/2008-08'],
		['Profits rose in the third quarter of 2010.', '2010-07/2010-09'],
		['She served from 2001 to 2005.', '2001/2005'],
		['The debt may peak by April 15 of this year.', '2025-04-15'],
		['Results are due next week.', '2025-05-12/2025-05-18'],
		['The review began on 2025-05-08.', '2025-05-08'],
		['Output shrank between April and June.', '2024-04/2024-06'],
		['A law passed in May last year.', '2024-05']
	])('reads %s', (text, iso) => {
		expect(isos(text)).toEqual([iso]);
	});

	it('reads a span of years in the name of a war as part of the name', () => {
		const [fact] = findDates(plainContext('They marked the War of Resistance (1931-45).', published));
		expect(fact?.value).toMatchObject({ iso: '1931/1945', grain: 'range', partOfName: true, absolute: true });
	});

	it('keeps years that only name an event apart', () => {
		const [fact] = findDates(plainContext('They met during the 2008 Olympics in the city.', published));
		expect(fact?.value).toMatchObject({ iso: '2008', partOfName: true });
	});

	it.each([
		'About 2,000 people fled.',
		'2010 people died in the camps.',
		'It cost $2000 and weighed 2000 kg.',
		'It may rain, and they march on.',
		'Friday prayers were held at the mosque.',
		'He meets them every Friday.',
		'The holiday falls on the third Monday.',
		'Flight 1950 left at 9:42 p.m.',
		'The match ended 24-7.',
		'A 34-year-old man was hurt.',
		'Theresa May spoke.',
		'They celebrate it every February.',
		'It is a 2000 year old custom.',
		'Nearly ten years ago it closed.',
		'A few days ago it closed.'
	])('finds no date in: %s', (text) => {
		expect(isos(text)).toEqual([]);
	});

	it('gives a weekday without a day of publication no calendar date', () => {
		const [fact] = findDates(plainContext('They signed on Thursday.'));
		expect(fact?.value).toEqual({
			iso: 'weekday:Thursday',
			grain: 'weekday',
			phrase: 'on Thursday',
			absolute: false
		});
		expect(findDates(plainContext('They signed yesterday.'))).toEqual([]);
	});

	it('keeps the preposition in the phrase and out of the span', () => {
		const context = plainContext('Voters will choose early in 2026 and by the end of 2027.', published);
		const facts = findDates(context);
		expect(facts.map((fact) => fact.value.phrase)).toEqual(['early in 2026', 'by the end of 2027']);
		const second = facts[1]!.span;
		expect(context.article.text.slice(second.start, second.end)).toBe('the end of 2027');
	});

	it('sets a weekday after publication where the clause looks ahead', () => {
		const rows =
			'Leaders/NNS/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Thursday/NNP/3/obl ././3/punct';
		const [fact] = findDates(treeContext('Leaders will meet on Thursday.', rows, published));
		expect(fact?.value).toMatchObject({ iso: '2025-05-15', future: true });
	});

	it('reads "said on Friday that it will" as past: the weekday belongs to the saying', () => {
		const rows =
			'He/PRP/2/nsubj said/VBD/0/root on/IN/4/case Friday/NNP/2/obl it/PRP/7/nsubj will/MD/7/aux open/VB/2/ccomp';
		const [fact] = findDates(treeContext('He said on Friday it will open', rows, '2025-05-11'));
		expect(fact?.value.iso).toBe('2025-05-09');
	});

	it('fixes "the following day" by the date before, unsurely', () => {
		const facts = findDates(plainContext(['He came on May 7.', 'He left the following day.'], published));
		expect(facts.map((fact) => fact.value.iso)).toEqual(['2025-05-07', '2025-05-08']);
		expect(facts[1]!.confidence).toBeLessThan(0.5);
	});

	it('takes time in proportion to hostile text', () => {
		for (const text of ['1/', 'next Monday ', 'May 8 to ', 'in 2010, ', '9']) {
			const before = performance.now();
			findDates(plainContext(text.repeat(5000), published));
			expect(performance.now() - before).toBeLessThan(5000);
		}
	}, 60_000);
});
