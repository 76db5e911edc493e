import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight } from '$lib/grading/credit';
import { answeredDays, daysInRow } from '$lib/learning/answered-days';
import { calibrationOf } from '$lib/learning/calibration';
import { firstAndLater } from '$lib/learning/first-and-later';
import { dayOf, startOfDay } from '$lib/learning/learning-day';
import { count, type Share } from '$lib/learning/share';
import { anAttempt } from '../../support/builders';
import { anyAttempts, historiesOf } from '../../support/histories';

const now = new Date(2025, 4, 9, 12).getTime();
const today = dayOf(now);
const hour = 60 * 60 * 1000;

function sum(...shares: Share[]): Share {
	return {
		right: shares.reduce((all, { right }) => all + right, 0),
		of: shares.reduce((all, { of }) => all + of, 0)
	};
}

describe('every answer is counted once', () => {
	test('by day, by first and later, by kind and by how sure it was', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const histories = historiesOf(attempts, now);
				const all = { right: 0, of: 0 };
				for (const attempt of attempts) count(all, isRight(attempt));
				const facts = new Set(attempts.map(({ factId }) => factId)).size;
				const days = answeredDays(histories);
				expect(sum(...days.map(({ answers, right }) => ({ right, of: answers })))).toEqual(all);
				expect(days.reduce((count, { first }) => count + first, 0)).toBe(facts);
				const { all: both, kinds } = firstAndLater(histories);
				expect(sum(both.first, both.later)).toEqual(all);
				expect(sum(...kinds.map(({ answers }) => answers.first))).toEqual(both.first);
				expect(sum(...kinds.map(({ answers }) => answers.later))).toEqual(both.later);
				expect(both.first.of).toBe(facts);
				const { sure, unsure, unsaid, repeated } = calibrationOf(histories);
				expect(sum(sure, unsure, unsaid).of + repeated).toBe(attempts.length);
			})
		);
	});

	test('on the day that lasts until 4 in the morning by the local clock', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const expected = [...new Set(attempts.map(({ at }) => dayOf(at)))].sort((a, b) => a - b);
				expect(answeredDays(historiesOf(attempts, now)).map(({ day }) => day)).toEqual(expected);
			})
		);
		const late = [23, 24 + 3.9, 24 + 4].map((hours, index) =>
			anAttempt({ id: `a${index}`, factId: `f${index}`, at: startOfDay(today - 1) + (hours - 4) * hour })
		);
		expect(answeredDays(historiesOf(late, now)).map(({ day, answers }) => [day - today, answers])).toEqual([
			[-1, 2],
			[0, 1]
		]);
	});
});

describe('days in a row', () => {
	const on = (...days: number[]) => days.map((day) => ({ day: today + day, answers: 1, right: 1, first: 0 }));

	test('go up to today, or to yesterday while today is still open', () => {
		expect(daysInRow(on(-4, -2, -1, 0), today)).toBe(3);
		expect(daysInRow(on(-3, -2, -1), today)).toBe(3);
		expect(daysInRow(on(-3, -2), today)).toBe(0);
		expect(daysInRow([], today)).toBe(0);
	});
});

describe('how sure the learner was', () => {
	test('is held against first answers of a day alone', () => {
		const attempts = [
			anAttempt({ id: 'a', confidence: 'sure', mark: 0 }),
			anAttempt({ id: 'b', confidence: 'sure' }),
			anAttempt({ id: 'c', factId: 'fact-2', confidence: 'unsure', mark: 0, overruled: true })
		];
		expect(calibrationOf(historiesOf(attempts, now))).toEqual({
			sure: { right: 0, of: 1 },
			unsure: { right: 1, of: 1 },
			unsaid: { right: 0, of: 0 },
			repeated: 1
		});
	});
});
