import { describe, expect, test } from 'vitest';
import type { DateValue } from '$lib/facts/types';
import { timelineOf } from '../../../src/routes/read/timeline';
import { aDateFact, anArticle, spanOf } from '../../support/builders';

const text =
	'It opened in 1986. It closed on Thursday. It will open again in June 2026. On Thursday it rained.';
const article = anArticle({ text });

function told(words: string, value: Partial<DateValue>, sentence: number) {
	const [span, ...others] = [spanOf(text, words)];
	return aDateFact({
		id: `${words}${others.length}`,
		span,
		sentence,
		value: { phrase: words, absolute: false, ...value } as DateValue
	});
}

describe('the timeline', () => {
	test('is in order of time, whatever the order of the text', () => {
		const facts = [
			told('in June 2026', { iso: '2026-06', grain: 'month', future: true }, 2),
			told('on Thursday', { iso: '2025-05-08', grain: 'day' }, 1),
			told('in 1986', { iso: '1986', grain: 'year' }, 0)
		];
		expect(timelineOf(article, facts).map(({ when, future }) => [when, future])).toEqual([
			['1986', false],
			['Thursday, 8 May 2025', false],
			['June 2026', true]
		]);
	});

	test('puts what is told of the same day under one date', () => {
		const facts = [
			told('on Thursday', { iso: '2025-05-08', grain: 'day' }, 1),
			told('On Thursday', { iso: '2025-05-08', grain: 'day' }, 3)
		];
		const [moment, ...others] = timelineOf(article, facts);
		expect(others).toEqual([]);
		expect(moment!.tellings).toEqual([
			['It closed ', 'on Thursday', '.'],
			['', 'On Thursday', ' it rained.']
		]);
	});

	test('leaves out a weekday that nothing places', () => {
		expect(
			timelineOf(article, [told('on Thursday', { iso: 'weekday:Thursday', grain: 'weekday' }, 1)])
		).toEqual([]);
	});

	test('shortens a long sentence at a word on both sides', () => {
		const long = `${'very '.repeat(60)}late on 8 May 2025 ${'again and '.repeat(60)}again.`;
		const fact = aDateFact({
			span: spanOf(long, 'on 8 May 2025'),
			sentence: 0,
			value: { iso: '2025-05-08', grain: 'day', phrase: '', absolute: true }
		});
		const [before, words, after] = timelineOf(anArticle({ text: long }), [fact])[0]!.tellings[0]!;
		expect(words).toBe('on 8 May 2025');
		expect(before).toMatch(/^… very .* late $/);
		expect(after).toMatch(/^ again and .* …$/);
		expect(before.length + after.length).toBeLessThan(160);
	});
});
