import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/questions/types';
import { verifyQuestion } from '$lib/questions/verify';
import { aTypedQuestion, aDateQuestion } from '../../support/builders';
import {
	vote,
	voteTyped,
	trains,
	trainsTyped,
	signer,
	town,
	said,
	listed,
	share,
	statement,
	order,
	match,
	prove,
	verdict,
	options,
	proof
} from '../../support/harbour-questions';
import { harbourArticle, harbourFacts, harbourSentences } from '../../support/harbour-report';

describe('the verifier passes', () => {
	it.each([
		['a date to choose', vote],
		['a date to type', voteTyped],
		['a number to choose', trains],
		['a number to type', trainsTyped],
		['a person', signer],
		[
			'a person to type',
			aTypedQuestion({ ...signer, kind: 'typed', key: 'Anna Lind', accepted: [] } as never)
		],
		['a town', town],
		['a speaker', said],
		['members of a list', listed],
		['a claim with its source', share],
		['a false statement with its correction', statement],
		['a true statement', { ...statement, answer: true, stem: statement.correction! }],
		['a timeline', order],
		['pairs', match],
		['the sentence that proves', prove],
		[
			'what is NOT in a list',
			{
				...listed,
				kind: 'choice',
				stem: 'Which of these does the contract NOT cover?',
				options: options('bridges', 'maps*', 'signals')
			} as Question
		],
		[
			'a qualifier kept in the stem',
			{
				...trainsTyped,
				stem: 'More than how many trains a day will run between the port and the old market?',
				key: '20'
			}
		],
		[
			'a modal kept',
			aDateQuestion({
				...proof('May 2027'),
				factId: 'date-2027-05',
				stem: 'In which month of 2027 might the harbour line open?',
				key: 'May 2027',
				iso: '2027-05',
				grain: 'month'
			})
		]
	] as [string, Question][])('%s', (_, question) => {
		expect(verdict(question)).toBe('passes');
	});
});

describe('what stands above the question', () => {
	const above = (title: string, question: Question) => {
		const article = { ...harbourArticle, title };
		const found = verifyQuestion(question, {
			article,
			sentences: harbourSentences,
			facts: [...harbourFacts]
		});
		return found.ok ? 'passes' : found.rule;
	};

	it('may not tell the key', () => {
		expect(above('Anna Lind signs for the railway', signer)).toBe('shown-above');
		expect(above('Lind signs for the railway', signer)).toBe('shown-above');
		expect(above('Railway gets more than 20 trains a day', trains)).toBe('shown-above');
	});

	it('may tell other things', () => {
		expect(above('Jo Park praises the railway', signer)).toBe('passes');
	});
});

it('is quick over many questions', () => {
	const before = process.cpuUsage();
	for (let round = 0; round < 300; round++) verdict(signer);
	expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});
