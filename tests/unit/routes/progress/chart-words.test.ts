import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../src/routes/progress/charts/calendar';
import {
	calibrationWords,
	daysWords,
	firstAndLaterWords,
	forecastWords,
	rememberedWords,
	retentionWords
} from '../../../../src/routes/progress/charts/chart-words';
import { dayOf, weekdayOfDay } from '$lib/learning/learning-day';

/** No-break spaces read as spaces. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const today = dayOf(new Date(2025, 4, 9, 12).getTime());

describe('the words beside a picture', () => {
	test('tell how much is remembered', () => {
		expect(plain(rememberedWords({ facts: 41, known: 32.8, due: 3 }))).toBe(
			'Of the 41 facts that you were asked for, about 33 would be known today: 80 %.'
		);
		expect(plain(rememberedWords({ facts: 1, known: 0.9, due: 0 }))).toContain('One fact');
		expect(rememberedWords({ facts: 0, known: 0, due: 0 })).toBe('Nothing was asked for yet.');
	});

	test('tell what comes up, and what waits beyond', () => {
		const day = { day: today, due: 5, asked: 3, held: 2 };
		expect(plain(forecastWords([day]))).toBe(
			'3 reviews in the coming 14 days, 3 of them today. 2 more facts will still wait then, over the number that you want in a day.'
		);
		expect(forecastWords([{ day: today, due: 0, asked: 0, held: 0 }])).toBe(
			'Nothing comes up in the coming 14 days.'
		);
	});

	test('hold retention against what was asked for only where there are enough answers', () => {
		expect(plain(retentionWords({ right: 41, of: 50, expected: 44 }, 0.9))).toBe(
			'When a fact came up again it was still known 82 % of the time; you ask for 90 %. After 50 reviews the true share is likely between 69 and 90 %. The model of memory expected 88 %.'
		);
		expect(plain(retentionWords({ right: 4, of: 5, expected: 4.5 }, 0.9))).toBe(
			'When a fact came up again it was still known in 4 of 5 answers. That is too few to hold against the 90 % that you ask for.'
		);
		expect(retentionWords({ right: 0, of: 0, expected: 0 }, 0.9)).toMatch(/^No fact was asked for again/);
	});

	test('tell days, and those in a row', () => {
		const days = [-1, 0].map((ago) => ({ day: today + ago, answers: 10, right: 9, first: 1 }));
		expect(plain(daysWords(days, today))).toBe(
			'20 answers on 2 days, the last 2 of them in a row. A day lasts until 4 in the morning.'
		);
		expect(daysWords([], today)).toBe('No day has an answer yet.');
	});

	test('tell first answers from later ones', () => {
		const first = { right: 30, of: 40 };
		expect(plain(firstAndLaterWords({ first, later: { right: 5, of: 6 } }))).toBe(
			'Asked for a fact for the first time, you were right 75 % of the time; asked for it again, in 5 of 6 answers.'
		);
		expect(plain(firstAndLaterWords({ first, later: { right: 0, of: 0 } }))).toMatch(/again yet\.$/);
	});

	test('compare sure with unsure, and say where that would be too soon', () => {
		const words = (sure: number[], unsure: number[]) =>
			plain(
				calibrationWords({
					sure: { right: sure[0]!, of: sure[1]! },
					unsure: { right: unsure[0]!, of: unsure[1]! }
				})
			);
		expect(words([82, 100], [51, 100])).toBe(
			'When sure you were right 82 % of the time; when unsure, 51 % of the time. You can trust your feeling of being sure.'
		);
		expect(words([15, 25], [14, 25])).toMatch(/it may be chance\.$/);
		expect(words([20, 100], [90, 100])).toMatch(/Look twice at what you feel sure of\.$/);
		expect(words([3, 4], [0, 0])).toBe(
			'When sure you were right in 3 of 4 answers; you never said that you were unsure. From 20 answers of each kind on, the two can be compared.'
		);
		expect(words([0, 0], [0, 0])).toMatch(/^Press “Sure” or “Not sure”/);
	});
});

describe('the calendar', () => {
	test('begins on a Monday, ends today, and loses no answer', () => {
		const answered = [-300, -20, 0].map((ago) => ({ day: today + ago, answers: 4, right: 2, first: 1 }));
		const { days, before, months } = calendarOf(answered, today);
		expect(weekdayOfDay(days[0]!.day)).toBe(0);
		expect(days.at(-1)!.day).toBe(today);
		expect(days.reduce((sum, { answers }) => sum + answers, before)).toBe(12);
		expect(months.at(-1)!.text).toBe('May');
	});
});
