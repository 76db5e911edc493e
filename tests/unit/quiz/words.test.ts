import { describe, expect, test } from 'vitest';
import { optionStates } from '$lib/quiz/option-states';
import { rightParts } from '$lib/quiz/right-parts';
import { stemPieces } from '$lib/quiz/stem-pieces';
import { typingHint } from '$lib/quiz/typing-hint';
import { aDateQuestion, aMatchQuestion } from '../../support/builders';

describe('what a question shows', () => {
	test('cuts a stem at its gap and at NOT', () => {
		expect(stemPieces('The line closed in _____.').map(({ kind }) => kind)).toEqual([
			'words',
			'gap',
			'words'
		]);
		expect(stemPieces('Which was NOT named?')).toContainEqual({ kind: 'not', text: 'NOT' });
	});

	test('says of no option how it came out before the answer', () => {
		expect(optionStates(3, [0], undefined)).toEqual(['open', 'open', 'open']);
		expect(optionStates(3, [0], [1])).toEqual(['wrong', 'missed', 'open']);
	});

	test('offers equal right parts once, by the alphabet', () => {
		const pair = (left: string, right: string) => ({ left, right, why: '', evidence: { start: 0, end: 1 } });
		const question = aMatchQuestion({ pairs: [pair('a', 'Park'), pair('b', 'Lind'), pair('c', 'Park')] });
		expect(rightParts(question)).toEqual([
			{ place: 1, letter: 'A', text: 'Lind' },
			{ place: 0, letter: 'B', text: 'Park' }
		]);
	});

	test('says what grain of date is asked for', () => {
		expect(typingHint(aDateQuestion())).toContain('Day, month and year');
		expect(typingHint(aDateQuestion({ grain: 'year', iso: '2015' }))).toContain('year');
	});
});
