import { describe, expect, test } from 'vitest';
import type { EngineResult } from '$lib/engine';
import { notesOf } from '../../../src/routes/read/note';
import { coverageInWords, coveredSentences } from '../../../src/routes/read/sentence/covered';
import {
	aChoiceQuestion,
	aCountFact,
	aDateFact,
	anArticle,
	aParticipantFact,
	aTrueFalseQuestion,
	aTypedQuestion,
	spanOf
} from '../../support/builders';

const article = anArticle();
const [vote, , closed] = article.sentences;
const date = aDateFact({ id: 'tuesday', span: spanOf(article.text, 'on Tuesday') });
const count = aCountFact({ id: 'trains', span: spanOf(article.text, 'more than 20'), sentence: 1 });
const mayor = aParticipantFact({ id: 'mayor', span: spanOf(article.text, 'Anna Lind'), sentence: 1 });
const stem = 'On what date did the council of Brackwater vote?';
const asked = aChoiceQuestion({ id: 'when', factId: 'tuesday', stem, evidence: vote! });

const coveredOf = (over: Partial<EngineResult>) => {
	const result: EngineResult = { article, facts: [date, count], questions: [asked], refused: [], ...over };
	return coveredSentences(result, notesOf(result));
};

describe('a sentence on the reading page', () => {
	test('is marked by the number of its questions, or by why there is none', () => {
		expect(coveredOf({}).map(({ mark }) => mark)).toEqual(['1 question', 'Refused', 'No fact']);
	});

	test('tells a stem once, and in how many ways it is asked', () => {
		const typed = aTypedQuestion({ id: 'typed', factId: 'tuesday', stem, evidence: vote! });
		const [first] = coveredOf({ questions: [asked, typed] });
		expect(first).toMatchObject({ mark: '2 questions', asked: [{ stem, ways: 2 }] });
	});

	test('says of a statement, which may be false, that it is to be judged', () => {
		const judged = aTrueFalseQuestion({ factId: 'tuesday', stem: 'It met in May.', evidence: vote! });
		expect(coveredOf({ questions: [judged] })[0]!.asked[0]!.stem).toBe('True or false: It met in May.');
	});

	test('tells what was refused by its value, with the reasons', () => {
		const refused = [{ factId: 'trains', rule: 'howMany', reason: 'the count is doubtful' }];
		const [, second] = coveredOf({ refused });
		expect(second!.refused).toMatchObject([
			{ note: { value: 'more than 20 trains' }, reasons: ['the count is doubtful'] }
		]);
	});

	test('says where its facts are asked for with the proof of another sentence', () => {
		const who = aTypedQuestion({ id: 'who', factId: 'mayor', evidence: closed! });
		const [, second, third] = coveredOf({ facts: [mayor], questions: [who] });
		expect(second).toMatchObject({ mark: 'Asked elsewhere', elsewhere: [{ value: 'Anna Lind' }] });
		expect(third).toMatchObject({ mark: '1 question', elsewhere: [] });
	});
});

describe('the coverage of an article in a line', () => {
	test('counts what is asked about, refused, and empty', () => {
		expect(coverageInWords(coveredOf({}))).toBe(
			'1 of 3 sentences is asked about; 1 other holds facts that were refused; 1 other holds no fact'
		);
	});

	test('adds up to all sentences, whatever became of them', () => {
		const who = aTypedQuestion({ id: 'who', factId: 'mayor', evidence: closed! });
		expect(coverageInWords(coveredOf({ facts: [date, mayor], questions: [asked, who] }))).toBe(
			'2 of 3 sentences are asked about; 1 other holds only facts that are asked for elsewhere'
		);
		expect(coverageInWords(coveredOf({ facts: [], questions: [] }))).toBe(
			'0 of 3 sentences are asked about; 3 others hold no fact'
		);
	});
});
