import { describe, expect, it } from 'vitest';
import type { Question } from '$lib/questions/types';
import { aChoiceQuestion, aTrueFalseQuestion } from '../../support/builders';
import { options, proof, share, signer, town, trains, verdict, vote } from '../../support/harbour-questions';
import { readNews } from '../../support/read-news';
import { checkReadBack } from '$lib/questions/verification/read-back';
import { ProofContext } from '$lib/questions/verification/proof-context';

/** Each: what was done to the stem of a good question, the question, the rule that must see it. */
const changed: [change: string, question: Question, rule: RegExp][] = [
	[
		'a date off by a week',
		{ ...signer, stem: 'Who signed the contract with Kestrel Rail on 10 March 2025?' },
		/^read-back: nothing in the evidence is dated 2025-03-10/
	],
	[
		'a year that the article never has',
		{ ...town, stem: 'In which city did Anna Lind sign the contract with Kestrel Rail for 2031?' },
		/^read-back/
	],
	[
		'a pronoun for the name',
		{ ...town, stem: 'In which city did Anna Lind sign the contract with it?' },
		/^read-back: the article has no “it” there/
	],
	[
		'another as the source',
		{ ...share, stem: 'According to Omar Reyes, what percentage of the cost would the state pay?' },
		/^read-back: the article does not give it as the word of Omar Reyes/
	],
	[
		'the qualifier of a number that is not asked for',
		aChoiceQuestion({
			factId: 'place-Osterby',
			factKind: 'place',
			stem: 'In which city did opponents of the line collect 3,000 signatures?',
			...proof('Osterby', 'signatures in Osterby'),
			options: options('Brackwater', 'Lindholm', 'Osterby*')
		}),
		/^read-back: the article qualifies 3000 otherwise/
	]
];

describe('a stem read back against its evidence', () => {
	it.each(changed)('is refused with %s', (_, question, rule) => {
		expect(verdict(question)).toMatch(rule);
	});

	it.each([
		['a date of the evidence', signer],
		['the source that speaks there', share],
		['a number with its qualifier', trains],
		['nothing but names', vote]
	])('passes with %s', (_, question) => {
		expect(verdict(question)).toBe('passes');
	});

	const news = readNews(
		'KAMPALA, May 9 — A bridge over the Nile opened on Monday.\n\n' +
			'Engineers visited the bridge on 12 April to weigh it. Minister Ruth Odoki said in Jinja that it would last. ' +
			'In 2019, she resigned after a quarrel about the money for the road that leads to the new bridge.',
		{ title: 'A crossing', published: '2022-05-09' }
	);
	const context = new ProofContext(news);
	const objection = (stem: string, key: string, words: string) =>
		checkReadBack(stem, key, context.sentenceOf(news.article.text.indexOf(words))!, context);

	it('may name an event by its own date, which another sentence gives', () => {
		const stem = (day: number) => `Who visited the bridge that opened on ${day} May 2022 on 12 April 2022?`;
		expect(objection(stem(9), 'Engineers', 'Engineers')).toBeUndefined();
		expect(objection(stem(16), 'Engineers', 'Engineers')).toBe('nothing in the evidence is dated 2022-05-16');
	});

	it('may have a pronoun where the evidence has it beside the same word', () => {
		expect(objection('Who said in Jinja that it would last?', 'Ruth Odoki', 'Minister')).toBeUndefined();
		expect(objection('Who said in it that the bridge would last?', 'Ruth Odoki', 'Minister')).toBe(
			'the article has no “it” there'
		);
	});
});

describe('a true statement with a date', () => {
	const stated = (stem: string) =>
		verdict(aTrueFalseQuestion({ ...proof('Tuesday'), factId: 'date-2025-03-04', stem, answer: true }));

	it('is proved by the whole date, where the article has the weekday alone', () => {
		const said = (day: string) =>
			`The council of Brackwater voted on ${day} March 2025 to reopen the harbour line.`;
		expect(stated(said('Tuesday, 4'))).toBe('passes');
		expect(stated(said('Tuesday, 11'))).not.toBe('passes');
	});
});

describe('the antecedent of a pronoun', () => {
	it.each([
		'In which city did her ministry train the nurses of Brackwater?',
		'In March 2025, she signed the contract with Kestrel Rail in _____.'
	])('is no place, month or office asked for: %s', (stem) => {
		expect(verdict({ ...town, stem })).toMatch(/^reference/);
	});
});
