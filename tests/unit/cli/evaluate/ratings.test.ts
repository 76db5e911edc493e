import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/cli/evaluate/csv';
import { ratingFigures, ratingsOf } from '../../../../src/cli/evaluate/ratings';
import { likelyRange } from '../../../../src/lib/learning/share';
import { criteria } from '../../../../src/cli/evaluate/sheet-format';

const keys = `number,article,id,kind,fact_kind,rule
1,a,q1,choice,date,when.day
2,a,q2,typed,quotation,whoSaid.typed
3,b,q3,choice,date,when.day
`;

/** A sheet in which each row has the marks of one string, "1" or "0" a criterion. */
const sheet = (...marks: string[]) =>
	[
		['number', 'question', ...criteria].join(','),
		...marks.map((row, at) => [at + 1, '"Who, if any?"', ...row.padEnd(criteria.length).split('')].join(','))
	].join('\r\n');

describe('ratings read back', () => {
	test('a question is acceptable where all seven criteria hold, bare or not', () => {
		const ratings = ratingsOf(sheet('11111110', '11101111', '11111111'), keys);
		expect(ratings).toHaveLength(3);
		const figures = ratingFigures(ratings as Exclude<typeof ratings, string>).toString();
		expect(figures).toContain('ratings.rated: 3\nratings.acceptable_share: 0.667\n');
		expect(figures).toContain('ratings.failed.key_right: 1\n');
		expect(figures).toContain('ratings.stands_alone_bare_share: 0.667\n');
		expect(figures).toContain('ratings.rule.when.day.acceptable_share: 1.000\n');
		expect(figures).toContain('ratings.rule.who_said.typed.acceptable_share: 0.000\n');
	});

	test('rows that nobody has rated are left out, half-rated ones are told', () => {
		expect(ratingsOf(sheet('11111111', ''), keys)).toHaveLength(1);
		expect(ratingsOf(sheet('111'), keys)).toBe('row 1 has a mark that is neither 0 nor 1, or lacks one.');
		expect(ratingsOf(sheet('1', '1', '1', '1'), keys)).toMatch(/row 1 has a mark/);
		expect(ratingsOf('number,fluent\n9,1\n', keys)).toBe('row 9 is not in the key file.');
	});

	test('two raters of one question are compared', () => {
		const first = ratingsOf(sheet('11111111', '11111111'), keys);
		const second = ratingsOf(sheet('11111111', '11101111'), keys);
		if (typeof first === 'string' || typeof second === 'string') throw new Error('no sheet');
		expect(ratingFigures([...first, ...second]).toString()).toContain('ratings.judged_alike_share: 0.500\n');
	});
});

describe('a share’s interval', () => {
	test('is that of Wilson’s worked figures', () => {
		const { least: low, most: high } = likelyRange({ right: 8, of: 10 });
		expect(low).toBeCloseTo(0.49, 2);
		expect(high).toBeCloseTo(0.943, 2);
	});

	test('holds the share and stays between 0 and 1', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (a, b) => {
				const [part, whole] = [Math.min(a, b), Math.max(a, b, 1)];
				const { least: low, most: high } = likelyRange({ right: part, of: whole });
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(part / whole + 1e-9);
				expect(high).toBeGreaterThanOrEqual(part / whole - 1e-9);
			})
		);
	});
});

describe('tables', () => {
	test('are read whatever stands in their cells', () => {
		const cell = fc.string().map((text) => text.replace(/[\r\uFEFF]/g, ''));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
				const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const text = `a,b\r\n${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
				const filled = rows.filter((row) => row.some((one) => one !== ''));
				expect(readTable(text)).toEqual(filled.map(([a, b]) => ({ a, b })));
			})
		);
	});
});
