import { describe, expect, it } from 'vitest';
import { settleReport } from '$lib/language/reports';
import type { Token } from '$lib/language/types';

/** The root after settling tokens given as `word|lemma|tag|relation|head`; heads count from 1. */
function rootOf(...rows: string[]): string {
	const tokens = rows.map((row, index) => {
		const [text, lemma, xpos, relation, head] = row.split('|') as [string, string, string, string, string];
		return {
			index,
			text,
			lemma,
			xpos,
			upos: /\w/.test(xpos) ? 'X' : 'PUNCT',
			relation,
			head: Number(head) - 1
		};
	}) as Token[];
	settleReport(tokens);
	expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
	return tokens.find(({ head }) => head < 0)!.text;
}

const ties = ['Ties|tie|NNS|nsubj|2', 'hold|hold|VBP|root|0'];

describe('settleReport', () => {
	it('makes the reporting verb at the end the root', () => {
		expect(
			rootOf(...ties, ',|,|,|punct|5', 'he|he|PRP|nsubj|5', 'said|say|VBD|conj|2', '.|.|.|punct|2')
		).toBe('said');
	});

	it('leaves other sentences alone', () => {
		expect(rootOf(...ties, 'and|and|CC|cc|5', 'he|he|PRP|nsubj|5', 'said|say|VBD|conj|2')).toBe('hold');
		expect(rootOf(...ties, ',|,|,|punct|5', 'he|he|PRP|nsubj|5', 'left|leave|VBD|conj|2')).toBe('hold');
		expect(rootOf(...ties, ',|,|,|punct|4', 'said|say|VBD|conj|2')).toBe('hold');
	});
});
