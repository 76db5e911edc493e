import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimAt } from '$lib/facts/claims';
import { findQuoted } from '$lib/facts/quotation-marks';
import { findQuotations } from '$lib/facts/quotations';
import { factContext } from '../../support/fact-context';

function quotations(text: string) {
	return findQuotations(factContext(text)).map(({ value }) => value);
}

describe('quotation marks', () => {
	const inside = (text: string) =>
		findQuoted(
			text,
			text.split('\n\n').reduce<{ start: number; end: number }[]>((spans, paragraph) => {
				const start = spans.length === 0 ? 0 : spans[spans.length - 1]!.end + 2;
				return [...spans, { start, end: start + paragraph.length }];
			}, [])
		).map((span) => text.slice(span.start, span.end));

	it('are paired, curly or straight', () => {
		expect(inside('He said, “We won.” She said, "We lost."')).toEqual(['We won.', 'We lost.']);
	});

	it('may open several paragraphs and close the last', () => {
		expect(inside('“We won.\n\n“We will win again,” she said.')).toEqual(['We won.', 'We will win again,']);
	});

	it('are not apostrophes', () => {
		expect(inside("It's the girls' team, and they've won.")).toEqual([]);
	});

	it('never give spans outside the text or out of order', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('"', '“', '”', "'", '’', '‘', ' ', 'a', 'B', '.', ',', '\n') }),
				(text) => {
					let last = 0;
					for (const span of findQuoted(text, [{ start: 0, end: text.length }])) {
						expect(span.start).toBeGreaterThanOrEqual(last);
						expect(span.end).toBeLessThanOrEqual(text.length);
						last = span.end;
					}
				}
			)
		);
	});
});

describe('quotations', () => {
	it('find the speaker before, after and in the middle', () => {
		const text =
			'“The bridge will open in the spring of next year,” Helen Varga said. Tom Ashgrove, who leads the opposition, said, “We have waited for this bridge for years.”\n\n“It is late,” Varga said, “but it is better than never, and we are glad of it.”';
		expect(quotations(text).map((value) => [value.speaker, value.direct])).toEqual([
			['Helen Varga', true],
			['Tom Ashgrove', true],
			['Helen Varga', true],
			['Helen Varga', true]
		]);
	});

	it('resolve "he said" to the man who spoke last', () => {
		const text =
			'Tom Ashgrove said that the council was spending too much. “We could run a free bus every day,” he said.';
		expect(quotations(text).map((value) => [value.speaker, value.direct])).toEqual([
			['Tom Ashgrove', false],
			['Tom Ashgrove', true]
		]);
	});

	it('follow a change of speaker in reported speech', () => {
		const text =
			'Helen Varga said the plan was sound. She expressed readiness to work with the opposition.\n\nTom Ashgrove added that the plan would cost too much.';
		expect(quotations(text).map((value) => value.speaker)).toEqual([
			'Helen Varga',
			'Helen Varga',
			'Tom Ashgrove'
		]);
	});

	it('leave scare quotes and titles out', () => {
		expect(
			quotations('The so-called “freedom” of the press was the theme of “The Long Night” by Tom Ashgrove.')
		).toEqual([]);
	});
});

describe('claims', () => {
	const claim = (text: string, words: string) => {
		const context = factContext(text);
		const start = context.article.text.indexOf(words);
		return claimAt(context, { start, end: start + words.length });
	};

	it('name the source of what is said', () => {
		expect(
			claim('According to Helen Varga, 40 trains ran on the first day of the month.', '40')?.source
		).toBe('Helen Varga');
		expect(claim('Helen Varga said that 40 trains ran on the first day of the month.', '40')).toEqual({
			source: 'Helen Varga',
			verb: 'say'
		});
	});

	it('mark what is only alleged or expected', () => {
		expect(claim('The guard allegedly sold 40 tickets at the door of the hall.', '40')).toEqual({
			source: '',
			verb: 'allege'
		});
		expect(claim('The line is expected to open in 2028 after a long delay.', '2028')).toEqual({
			source: '',
			verb: 'expect'
		});
	});

	it('are absent from what the article states', () => {
		expect(claim('The council bought 40 trains in the first month of the year.', '40')).toBeUndefined();
	});
});
