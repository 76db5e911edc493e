import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/questions/types';
import { aTypedQuestion, anOption } from '../../support/builders';
import {
	vote,
	trains,
	trainsTyped,
	signer,
	town,
	listed,
	statement,
	order,
	match,
	prove,
	verdict,
	options,
	proof
} from '../../support/harbour-questions';

/** Each: what was done to a good question, the question, the rule that must see it. */
const mutations: [change: string, question: Question, rule: string][] = [
	['no correction', { ...statement, correction: '' }, 'form'],
	['a timeline turned round', { ...order, items: [...order.items].reverse() }, 'key'],
	[
		'a year told in an event',
		{ ...order, items: order.items.map((item) => ({ ...item, text: `In 1986 ${item.text}` })) },
		'key'
	],
	[
		'a pair given to another',
		{
			...match,
			pairs: match.pairs.map((pair, at) => ({ ...pair, right: at === 0 ? 'Jo Park' : 'Anna Lind' }))
		},
		'key'
	],
	[
		'two sentences that prove it',
		{ ...prove, options: [...prove.options, anOption('The line had closed in 1986')] },
		'form|key'
	],
	[
		'no right option',
		{ ...vote, options: options('Saturday, 1 March 2025', 'Thursday, 6 March 2025') },
		'form'
	],
	['two right options', { ...signer, options: options('Anna Lind*', 'Jo Park*', 'Omar Reyes') }, 'form'],
	['two options alike', { ...signer, options: options('Anna Lind*', 'anna lind', 'Omar Reyes') }, 'form'],
	[
		'an option that does not say why',
		{ ...signer, options: signer.options.map((option) => ({ ...option, why: ' ' })) },
		'form'
	],
	[
		'“all of the above”',
		{ ...signer, options: options('All of the above', 'Anna Lind*', 'Omar Reyes') },
		'option-wording'
	],
	[
		'“never” in one option',
		{ ...listed, kind: 'choice', options: options('bridges*', 'maps', 'never tickets') } as Question,
		'option-wording'
	],
	[
		'the key in the stem',
		{ ...signer, stem: 'Who signed the contract of Anna Lind with Kestrel Rail on 3 March 2025?' },
		'clang'
	],
	[
		'the key’s surname in the stem',
		{ ...signer, stem: 'Who signed the contract that Lind made with Kestrel Rail?' },
		'clang'
	],
	[
		'an option in the stem',
		{ ...town, stem: 'In which city did Anna Lind sign the contract for Brackwater with Kestrel Rail?' },
		'key'
	],
	[
		'“an” before the gap',
		{ ...trains, stem: 'On each day an _____ trains will run between the port and the old market.' },
		'grammar'
	],
	[
		'a pronoun',
		{ ...signer, stem: 'When he came, who signed the contract with Kestrel Rail on 3 March 2025?' },
		'reference'
	],
	[
		'“the two cities”',
		{ ...trains, stem: 'How many trains a day will run between the two cities?' },
		'reference'
	],
	['“yesterday”', { ...signer, stem: 'Who signed the contract with Kestrel Rail yesterday?' }, 'reference'],
	[
		'“also”',
		{ ...signer, stem: 'Who also signed the contract with Kestrel Rail on 3 March 2025?' },
		'reference'
	],
	[
		'“the deal”',
		{ ...signer, stem: 'Who signed the deal with great pleasure on 3 March 2025?' },
		'reference|grounding|passes'
	],
	['two questions in one', { ...signer, stem: 'Who signed the contract? And with which company?' }, 'stem'],
	['two gaps', { ...listed, stem: 'The contract covers _____ and _____.' }, 'stem'],
	['no question', { ...signer, stem: 'Name the person who signed the contract.' }, 'stem'],
	[
		'a small first letter',
		{ ...signer, stem: 'who signed the contract with Kestrel Rail on 3 March 2025?' },
		'stem'
	],
	[
		'a doubled word',
		{ ...signer, stem: 'Who signed the the contract with Kestrel Rail on 3 March 2025?' },
		'stem'
	],
	[
		'an open quotation mark',
		{ ...signer, stem: 'Who signed the “contract with Kestrel Rail on 3 March 2025?' },
		'stem'
	],
	[
		'an open bracket',
		{ ...signer, stem: 'Who signed the contract (with Kestrel Rail on 3 March 2025?' },
		'stem'
	],
	[
		'a space before the mark',
		{ ...signer, stem: 'Who signed the contract with Kestrel Rail on 3 March 2025 ?' },
		'stem'
	],
	['no verb', { ...trainsTyped, stem: 'How many trains a day between the port and the old market?' }, 'stem'],
	[
		'thirty words',
		{ ...signer, stem: `Who signed the contract ${'with Kestrel Rail and '.repeat(6)} on 3 March 2025?` },
		'form'
	],
	[
		'two denials',
		{
			...listed,
			kind: 'choice',
			stem: 'Which of these does the contract NOT leave not covered?',
			options: options('bridges', 'maps*', 'signals')
		} as Question,
		'negation'
	],
	[
		'a quiet “not”',
		{ ...signer, stem: 'Which person is not the signer of the contract with Kestrel Rail?' },
		'negation'
	],
	[
		'words the article lacks',
		{ ...signer, stem: 'Who denounced the notorious treaty with Martian pirates?' },
		'grounding'
	],
	[
		'“who” for a firm',
		aTypedQuestion({
			...proof('Kestrel Rail'),
			factId: 'participant-Kestrel',
			stem: 'With whom did Anna Lind sign the contract in Osterby?',
			key: 'Kestrel Rail',
			answerType: 'organisation'
		}),
		'fluency'
	],
	[
		'a number after “how many”',
		{ ...trainsTyped, stem: 'How many about trains a day will run between the port and the old market?' },
		'fluency'
	],
	[
		'a web address',
		{ ...signer, stem: 'Who signed the contract at www.example.com on 3 March 2025?' },
		'metadata'
	],
	[
		'the byline',
		{ ...signer, stem: 'Who is named in the byline of the report about Kestrel Rail?' },
		'metadata'
	]
];

describe('the verifier refuses an item that is not well made', () => {
	it.each(mutations)('%s', (_, question, rule) => {
		expect(verdict(question).split(':')[0]).toMatch(new RegExp(`^(?:${rule})$`));
	});
});
