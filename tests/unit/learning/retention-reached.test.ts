import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayOf, startOfDay, weekdayOfDay } from '$lib/learning/learning-day';
import type { FactHistory } from '$lib/learning/fact-history';
import { retentionReached as retentionWork } from '$lib/learning/retention-reached';
import { carriedOut } from '$lib/learning/work';
import { anAttempt } from '../../support/builders';
import { anyAttempts, historiesOf } from '../../support/histories';

const now = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(now);

function retentionReached(histories: readonly FactHistory[]) {
	return carriedOut(retentionWork(histories));
}

describe('retention reached', () => {
	test('counts every graded answer but the first on its fact, each in one week or month', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const histories = historiesOf(attempts, now);
				const { all, periods, periodLength } = retentionReached(histories);
				expect(all.of).toBe(histories.reduce((sum, { steps }) => sum + steps.length - 1, 0));
				for (const name of ['of', 'right', 'expected'] as const) {
					const sum = periods.reduce((total, period) => total + period[name], 0);
					expect(sum).toBeCloseTo(all[name], 9);
				}
				expect(all.expected).toBeLessThanOrEqual(all.of);
				for (const { from } of periods)
					expect(periodLength === 'week' ? weekdayOfDay(from) : dateOfDay(from).slice(8)).toBe(
						periodLength === 'week' ? 0 : '01'
					);
			})
		);
	});

	test('is of months once reviews go back over sixteen weeks', () => {
		const on = (ago: number) =>
			anAttempt({ id: `a${ago}`, sittingId: `s${ago}`, at: startOfDay(today - ago) });
		const length = (...days: number[]) => retentionReached(historiesOf(days.map(on), now)).periodLength;
		expect(length(200, 100, 1)).toBe('week');
		expect(length(200, 150, 1)).toBe('month');
	});

	test('expects what the model took to be known', () => {
		const attempts = [30, 20].map((ago) =>
			anAttempt({
				id: `a${ago}`,
				sittingId: `s${ago}`,
				at: startOfDay(today - ago),
				mark: ago === 20 ? 0 : 1
			})
		);
		const { all } = retentionReached(historiesOf(attempts, now));
		expect(all).toMatchObject({ of: 1, right: 0 });
		expect(all.expected).toBeGreaterThan(0.5);
		expect(all.expected).toBeLessThan(0.9);
	});
});
