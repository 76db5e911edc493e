import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryMutations, type Case } from '../../../src/cli/evaluate/mutations/trial';
import { ways } from '../../../src/cli/evaluate/mutations/ways';
import { readNews } from '../../support/read-news';

/** The samples, and reports written for this test: enough for five hundred questions. */
const reports = ['src/lib/samples', 'tests/support/reports'].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readNews(readFileSync(join(folder, name), 'utf8')))
);
const cases = tryMutations(reports, 1);
const of = (state: Case['state']) => cases.filter((one) => one.state === state);

/** Part of the questions that the verifier refuses. */
function refusedShare(some: Case[]): number {
	return some.filter(({ verdict }) => !verdict.ok).length / some.length;
}

describe('questions broken in known ways', () => {
	it('are made of five hundred good ones', () => {
		expect(of('made').length).toBeGreaterThanOrEqual(500);
		expect(of('broken').length).toBeGreaterThan(1500);
	});

	it('are caught, 98 of 100', () => {
		expect(refusedShare(of('broken'))).toBeGreaterThanOrEqual(0.98);
	});

	it.each(ways)('are caught, 97 of 100, where it is %s', (name) => {
		const some = of('broken').filter(({ way }) => way === name);
		expect(some.length).toBeGreaterThan(50);
		expect(refusedShare(some)).toBeGreaterThanOrEqual(0.97);
	});

	it('are told from the good ones, of which at most 2 in 100 are refused, as made or written otherwise', () => {
		expect(refusedShare(of('made'))).toBeLessThanOrEqual(0.02);
		expect(refusedShare(of('rewritten'))).toBeLessThanOrEqual(0.02);
	});
});
