import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '$lib/language/tokenizer';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
	it.each([
		['They didn’t, did they?', ['They', 'did', 'n’t', ',', 'did', 'they', '?']],
		['The workers’ union’s vote', ['The', 'workers', '’', 'union', '’s', 'vote']],
		['“It’s over,” he said.', ['“', 'It', '’s', 'over', ',', '”', 'he', 'said', '.']],
		['a well-known ex-minister', ['a', 'well', '-', 'known', 'ex-minister']],
		['Mr. Hill left the U.S. on Nov. 3.', ['Mr.', 'Hill', 'left', 'the', 'U.S.', 'on', 'Nov.', '3', '.']],
		['He answered no.', ['He', 'answered', 'no', '.']],
		['at No. 10 today', ['at', 'No.', '10', 'today']],
		['We cannot pay $1.5bn', ['We', 'can', 'not', 'pay', '$', '1.5', 'bn']],
		['Lima — the capital—grew 5%', ['Lima', '—', 'the', 'capital', '—', 'grew', '5', '%']],
		['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
		['from 2019–2021 and 1/2', ['from', '2019', '–', '2021', 'and', '1/2']]
	])('splits %s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('gives spans in order that hold every sign but white space, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				const spans = tokenize(text);
				const ends = [0, ...spans.map(({ end }) => end)];
				const gaps = ends.map((end, i) => text.slice(end, spans[i]?.start ?? text.length));
				expect(gaps.join('').trim()).toBe('');
				expect(spans.every(({ start, end }, i) => start >= ends[i]! && end > start)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);

	it('takes time in proportion to a run without white space', () => {
		expect(tokenize('-'.repeat(200_000)).length).toBeGreaterThan(1);
		expect(tokenize('a.b-'.repeat(50_000)).length).toBeGreaterThan(1000);
		expect(tokenize(`www.${'a.'.repeat(100_000)}`)).toHaveLength(2);
	});
});
