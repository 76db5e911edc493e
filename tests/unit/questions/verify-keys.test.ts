import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/questions/types';
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
	verdict,
	options,
	proof
} from '../../support/harbour-questions';
import { placeOf, sentenceWith } from '../../support/harbour-report';

/** Each: what was done to a good question, the question, the rule that must see it. */
const mutations: [change: string, question: Question, rule: string][] = [
	['a key shown as another day', { ...voteTyped, key: 'Tuesday, 11 March 2025' }, 'key'],
	[
		'the weekday of the week after',
		{ ...voteTyped, iso: '2025-03-11', key: 'Tuesday, 11 March 2025' },
		'key'
	],
	[
		'a surname among full names',
		{ ...signer, options: options('Jo Park', 'Lind*', 'Omar Reyes') },
		'homogeneous'
	],
	['another day as key', { ...voteTyped, iso: '2025-03-05', key: 'Wednesday, 5 March 2025' }, 'key'],
	[
		'the day one off',
		{
			...vote,
			options: options('Saturday, 1 March 2025', 'Monday, 3 March 2025*', 'Thursday, 6 March 2025')
		},
		'key'
	],
	[
		'a date that holds the key',
		{ ...vote, options: options('Tuesday, 4 March 2025*', 'Thursday, 6 March 2025', 'March 2025') },
		'homogeneous'
	],
	[
		'a weekday left off one date',
		{ ...vote, options: options('1 March 2025', 'Tuesday, 4 March 2025*', 'Thursday, 6 March 2025') },
		'homogeneous'
	],
	[
		'dates out of order',
		{
			...vote,
			options: options('Tuesday, 4 March 2025*', 'Saturday, 1 March 2025', 'Thursday, 6 March 2025')
		},
		'order'
	],
	['the key’s words elsewhere', { ...vote, keySpan: placeOf('Monday') }, 'evidence'],
	['evidence in the dateline', { ...vote, evidence: { start: 0, end: 15 } }, 'evidence'],
	['a place after the end', { ...vote, evidence: { start: 5, end: 99_999 } }, 'evidence'],
	['the qualifier dropped', { ...trainsTyped, key: '20' }, 'key'],
	['the qualifier changed', { ...trainsTyped, key: 'about 20' }, 'key'],
	['a wrong value', { ...trainsTyped, value: { value: 40, unit: 'trains' } }, 'key'],
	[
		'a number also true',
		{ ...trains, options: options('more than 10', 'more than 20*', 'more than 40') },
		'key'
	],
	['a plain number also true', { ...trains, options: options('10', 'more than 20*', '40') }, 'key'],
	[
		'per cent dropped',
		{ ...share, key: '40', stem: 'According to Jo Park, how much of the cost would the state pay?' },
		'key'
	],
	[
		'a word for a number',
		{ ...trains, options: options('more than 20*', 'more than 40', 'very many') },
		'homogeneous'
	],
	['another person as key', { ...signer, options: options('Anna Lind', 'Jo Park', 'Omar Reyes*') }, 'key'],
	[
		'an alias as wrong option',
		{ ...signer, options: options('Anna Lind*', 'Mayor Anna Lind', 'Omar Reyes') },
		'option-wording|key'
	],
	[
		'a firm among people',
		{ ...said, options: options('Jo Park', 'Kestrel Rail', 'Omar Reyes*') },
		'homogeneous'
	],
	[
		'somebody unknown',
		{ ...signer, options: options('Anna Lind*', 'Bo Nobody', 'Omar Reyes') },
		'homogeneous'
	],
	['names out of order', { ...signer, options: options('Jo Park', 'Anna Lind*', 'Omar Reyes') }, 'order'],
	[
		'half of a pair as key',
		aTypedQuestion({
			...proof('Omar Reyes', 'Omar Reyes and Senator'),
			factId: 'participant-Reyes',
			stem: 'Who praised the plan in a letter?',
			key: 'Omar Reyes'
		}),
		'key'
	],
	[
		'a place of the same sentence',
		{
			...town,
			...proof('Brackwater', 'Brackwater and Lindholm'),
			stem: 'Which city did Jo Park visit in February 2025?',
			options: options('Brackwater*', 'Lindholm', 'Osterby')
		},
		'key'
	],
	[
		'words nobody said',
		{ ...said, stem: 'Who said, “Our grandchildren will blame this council for the harbour line”?' },
		'key'
	],
	['another speaker as key', { ...said, options: options('Anna Lind*', 'Jo Park', 'Omar Reyes') }, 'key'],
	[
		'a member as wrong option',
		{ ...listed, options: options('bridges*', 'maps', 'signals*', 'tracks') },
		'key'
	],
	[
		'a stranger as right option',
		{ ...listed, options: options('bridges*', 'maps*', 'signals*', 'tickets') },
		'key'
	],
	[
		'a claim without its source',
		{ ...share, stem: 'What percentage of the cost of the line would the state pay?' },
		'claim'
	],
	[
		'a modal lost',
		aDateQuestion({
			...proof('May 2027'),
			factId: 'date-2027-05',
			stem: 'In which month of 2027 did the harbour line open?',
			key: 'May 2027',
			iso: '2027-05',
			grain: 'month'
		}),
		'meaning'
	],
	[
		'a negation lost',
		aTypedQuestion({
			evidence: sentenceWith('did not approve'),
			keySpan: placeOf('the petition'),
			factKind: 'participant',
			stem: 'What did the council of Brackwater approve?',
			key: 'the petition',
			answerType: 'phrase'
		}),
		'meaning'
	],
	[
		'a correction that is false too',
		{ ...statement, correction: 'Jo Park signed the contract with Kestrel Rail on 3 March 2025.' },
		'key'
	],
	['a false statement called true', { ...statement, answer: true }, 'key']
];

describe('the verifier refuses a key that its words do not prove, or a wrong option that is right', () => {
	it.each(mutations)('%s', (_, question, rule) => {
		expect(verdict(question).split(':')[0]).toMatch(new RegExp(`^(?:${rule})$`));
	});
});
