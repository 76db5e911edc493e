import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/questions/types';
import { seeded } from '$lib/questions/random';
import { anotherKey } from '../../../../src/cli/evaluate/mutations/another-key';
import type { Break } from '../../../../src/cli/evaluate/mutations/breaking';
import { dateOff } from '../../../../src/cli/evaluate/mutations/date-off';
import { dateIn, moved } from '../../../../src/cli/evaluate/mutations/dates';
import { droppedQualifier } from '../../../../src/cli/evaluate/mutations/dropped-qualifier';
import { pronounForName } from '../../../../src/cli/evaluate/mutations/pronoun-for-name';
import { swappedSpeaker } from '../../../../src/cli/evaluate/mutations/swapped-speaker';
import { trueDistractor } from '../../../../src/cli/evaluate/mutations/true-distractor';
import { harbourArticle, harbourFacts, harbourSentences } from '../../../support/harbour-report';
import {
	said,
	share,
	signer,
	trains,
	trainsTyped,
	vote,
	voteTyped
} from '../../../support/harbour-questions';

const report = { article: harbourArticle, sentences: harbourSentences, facts: harbourFacts, questions: [] };

/** The question broken, in short: its stem, and the key or the options with the right one starred. */
function broken(breaks: Break, question: Question): string | undefined {
	const found = breaks(question, report, seeded(1));
	if (!found) return undefined;
	const key = 'key' in found ? found.key : undefined;
	const options =
		'options' in found ? found.options.map(({ text, correct }) => text + (correct ? '*' : '')) : [];
	return [found.stem, ...(key === undefined ? options : [key])].join(' | ');
}

describe('ways to break a question', () => {
	it('call another option right', () => {
		expect(broken(anotherKey, signer)).toMatch(/\| Anna Lind \|.*\*/);
	});

	it('put a name of the key among the wrong options, in the order of the alphabet', () => {
		expect(broken(trueDistractor, signer)).toContain('| Anna Lind* | ');
		expect(broken(trueDistractor, signer)).toMatch(/\b(?:Mayor Anna Lind|Lind)(?: \||$)/);
	});

	it('drop the qualifier from the key, with it from every option', () => {
		expect(broken(droppedQualifier, trainsTyped)).toMatch(/\| 20$/);
		expect(broken(droppedQualifier, trains)).toMatch(/\| 10 \| 20\* \| 40$/);
		expect(broken(droppedQualifier, vote)).toBeUndefined();
	});

	it('give the words to another who speaks', () => {
		expect(broken(swappedSpeaker, said)).toMatch(/\| (?:Anna Lind\*|.*Jo Park\*)/);
		expect(broken(swappedSpeaker, share)).toMatch(/^According to Omar Reyes, what percentage/);
	});

	it('put a pronoun for a name', () => {
		expect(
			broken(pronounForName, { ...vote, stem: 'On what date did Anna Lind sign the contract?' })
		).toMatch(/^On what date did (?:she|he) sign the contract\?/);
		expect(broken(pronounForName, { ...vote, stem: 'On what date was Kestrel Rail sold?' })).toMatch(
			/^On what date was it sold\?/
		);
	});

	it('move the date by a week', () => {
		expect(broken(dateOff, voteTyped)).toMatch(/\| Tuesday, (?:11 March|25 February) 2025$/);
		expect(broken(dateOff, signer)).toMatch(/^Who signed .* on (?:10 March|24 February) 2025\?/);
	});
});

describe('dates in a stem', () => {
	it.each([
		['Who signed on 3 March 2025?', '3 March 2025'],
		['On Monday, 3 March 2025, it closed in 1986.', 'Monday, 3 March 2025'],
		['In which month of 1986 did it close?', '1986'],
		['How many of the 2000-2001 games were won?', undefined]
	])('of %j are %j', (stem, date) => {
		expect(dateIn(stem)).toBe(date);
	});

	it('move by their own grain, over the end of a year', () => {
		expect([moved('2024-12-28', 1), moved('2025-01', -1), moved('1999', 1)]).toEqual([
			'2025-01-04',
			'2024-12',
			'2000'
		]);
		expect(moved('1931/1945', 1)).toBeUndefined();
	});
});
