import { describe, expect, test } from 'vitest';
import { gradeOf } from '$lib/learning/grade-of';
import { Pace } from '$lib/learning/pace';
import { anAttempt } from '../../support/builders';

const typed = { kind: 'text', text: 'Anna Lind' } as const;

describe('the grade of an answer', () => {
	test('is "again" for wrong, partly right and shown, however sure', () => {
		expect(gradeOf(anAttempt({ mark: 0 }), false)).toBe('again');
		expect(gradeOf(anAttempt({ mark: 0.5 }), false)).toBe('again');
		expect(gradeOf(anAttempt({ mark: 0, response: { kind: 'shown' } }), false)).toBe('again');
		expect(gradeOf(anAttempt({ mark: 0, confidence: 'sure' }), false)).toBe('again');
	});

	test('is "hard" for right but unsure or slow', () => {
		expect(gradeOf(anAttempt({ confidence: 'unsure' }), false)).toBe('hard');
		expect(gradeOf(anAttempt({}), true)).toBe('hard');
		expect(gradeOf(anAttempt({ confidence: 'sure', response: typed }), true)).toBe('hard');
	});

	test('is "easy" for sure where it was recalled, and "good" where it was only recognised', () => {
		expect(gradeOf(anAttempt({ confidence: 'sure', response: typed }), false)).toBe('easy');
		expect(gradeOf(anAttempt({ confidence: 'sure' }), false)).toBe('good');
		expect(gradeOf(anAttempt({ response: typed }), false)).toBe('good');
	});

	test('takes what the learner said was right for right', () => {
		expect(gradeOf(anAttempt({ mark: 0, overruled: true, response: typed }), false)).toBe('good');
	});
});

describe('pace', () => {
	test('calls nobody slow before it knows them', () => {
		const pace = new Pace();
		for (let time = 0; time < 4; time += 1) pace.add('text', 12_000);
		expect(pace.isSlow('text', 60_000)).toBe(false);
		pace.add('text', 12_000);
		expect(pace.isSlow('text', 60_000)).toBe(true);
	});

	test('goes by the learner’s own usual time, form by form', () => {
		const pace = new Pace();
		for (let time = 0; time < 10; time += 1) {
			pace.add('text', 40_000);
			pace.add('choice', 6_000);
		}
		expect(pace.isSlow('text', 79_000)).toBe(false);
		expect(pace.isSlow('text', 81_000)).toBe(true);
		expect(pace.isSlow('choice', 9_000)).toBe(false);
		expect(pace.isSlow('choice', 13_000)).toBe(true);
	});

	test('reads nothing out of a time in which the learner was away', () => {
		const pace = new Pace();
		for (let time = 0; time < 10; time += 1) pace.add('choice', 8_000);
		expect(pace.isSlow('choice', 3_600_000)).toBe(false);
	});
});
