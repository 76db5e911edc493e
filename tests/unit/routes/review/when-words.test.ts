import { afterEach, describe, expect, test, vi } from 'vitest';
import { dueInWords, factsInWords, whenWords } from '../../../../src/routes/review/when-words';

afterEach(() => vi.unstubAllEnvs());

function words(next: string, now: string): string {
	vi.stubEnv('TZ', 'Europe/Berlin');
	return whenWords(new Date(next).toISOString(), new Date(now).getTime());
}

describe('when a fact comes up, in words', () => {
	test('is tomorrow, or in so many days with the day of the week', () => {
		expect(words('2025-05-10T04:00', '2025-05-09T18:00')).toBe('tomorrow from 4 in the morning');
		expect(words('2025-05-21T04:00', '2025-05-09T18:00')).toBe('in 12 days, on Wednesday 21 May');
	});

	test('is later today for somebody up after midnight', () => {
		expect(words('2025-05-10T04:00', '2025-05-10T01:30')).toBe('today from 4 in the morning');
		expect(words('2025-05-11T04:00', '2025-05-10T01:30')).toBe('in 2 days, on Sunday 11 May');
	});

	test('is now for what is overdue', () => {
		expect(words('2025-05-01T04:00', '2025-05-09T18:00')).toBe('now');
	});
});

test('facts are counted in words', () => {
	expect([factsInWords(1), factsInWords(1200), dueInWords(1, 'more'), dueInWords(7)]).toEqual([
		'1 fact',
		'1,200 facts',
		'1 more fact is due',
		'7 facts are due'
	]);
});
