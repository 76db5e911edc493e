import { describe, expect, it } from 'vitest';
import { settleNumerals } from '$lib/language/numerals';
import type { Token } from '$lib/language/types';

/** Relations after settling tokens given as `word|tag|relation|head`; heads count from 1. */
function settled(...rows: string[]): string[] {
	const tokens = rows.map((row, index) => {
		const [text, xpos, relation, head] = row.split('|') as [string, string, string, string];
		return { index, text, xpos, relation, head: Number(head) - 1 } as Token;
	});
	settleNumerals(tokens);
	return tokens.map(({ relation }) => relation);
}

describe('settleNumerals', () => {
	it('makes a number modify its currency sign', () => {
		expect(settled('paid|VBD|root|0', '$|$|obj|1', '5|CD|flat|2')[2]).toBe('nummod');
		expect(settled('paid|VBD|root|0', '£|$|obj|1', '2|CD|nummod|4', 'million|NNS|flat|2')).toEqual([
			'root',
			'obj',
			'compound',
			'nummod'
		]);
	});

	it('makes a number before a scale part of it', () => {
		expect(settled('2.5|CD|nummod|2', 'million|CD|nummod|3', 'people|NNS|root|0')).toEqual([
			'compound',
			'nummod',
			'root'
		]);
		expect(settled('$|$|root|0', '20|CD|nummod|3', 'm|NNS|nmod|1')[1]).toBe('compound');
	});

	it('leaves other numbers and names alone', () => {
		expect(settled('ran|VBD|root|0', '20|CD|nummod|3', 'm|NNS|obj|1')[1]).toBe('nummod');
		expect(settled('two|CD|nummod|2', 'millionaires|NNS|root|0')[0]).toBe('nummod');
		expect(settled('Ann|NNP|root|0', 'Lee|NNP|flat|1')[1]).toBe('flat');
	});
});
