import { describe, expect, test } from 'vitest';
import type { Fact } from '$lib/facts/types';
import type { Token } from '$lib/language/types';
import { clausesInWords } from '../../../src/routes/read/sentence/clause-words';
import { namesOf, relationName, sortName } from '../../../src/routes/read/sentence/grammar-names';
import { sameThings } from '../../../src/routes/read/sentence/same-things';
import { aDateFact, anArticle, spanOf } from '../../support/builders';
import { model } from '../language/model';

/** The clauses of a sentence, each on a line: `Who or what: Xi; Did: arrived`. */
function told(text: string, facts: Fact[] = []): string[] {
	const article = anArticle({ text });
	const sentence = { index: 0, start: 0, end: text.length, tokens: model.read(text, 0) };
	return clausesInWords(sentence, article, facts).map((parts) =>
		parts.map(({ label, text: words }) => `${label}: ${words}`).join('; ')
	);
}

describe('a sentence in plain words', () => {
	test('tells who did what, where and when', () => {
		const text = 'Xi Jinping arrived in Moscow on Wednesday.';
		const date = aDateFact({ span: spanOf(text, 'on Wednesday') });
		expect(told(text, [date])).toEqual([
			'Who or what: Xi Jinping; Did: arrived; Where: in Moscow; When: on Wednesday'
		]);
	});

	test('tells what was done, and by whom', () => {
		expect(told('The statement was signed by President Vladimir Putin.')).toEqual([
			'Who or what: The statement; Was done: was signed; By whom: by President Vladimir Putin'
		]);
	});

	test('tells what a linking verb links to', () => {
		expect(told('Anna Lind is not the mayor of Brackwater.')).toEqual([
			'Who or what: Anna Lind; Is or was: is not; What: the mayor of Brackwater'
		]);
	});

	test('tells each clause by itself, with a subject that two verbs share', () => {
		expect(told('A flood washed away the road and cut off more than 3,000 people.')).toEqual([
			'Who or what: A flood; Did: washed away; Whom or what: the road',
			'Who or what: A flood; Did: cut off; Whom or what: more than 3,000 people'
		]);
	});

	test('does not call a place where something happens whom it happens with', () => {
		expect(told('China signed a treaty with Russia.')).toEqual([
			'Who or what: China; Did: signed; Whom or what: a treaty; How or to what: with Russia'
		]);
	});

	test('tells nothing of words without a verb', () => {
		expect(told('A better way home.')).toEqual([]);
	});
});

describe('the words of grammar', () => {
	const aToken = (over: Partial<Token>) => over as Token;

	test('are plain, also for a subtype that has no name of its own', () => {
		expect(sortName(aToken({ upos: 'PROPN' }))).toBe('name');
		expect(relationName(aToken({ relation: 'nsubj:pass' }))).toBe('subject of the passive');
		expect(relationName(aToken({ relation: 'obl:unmarked' }))).toBe('where, when or how');
	});

	test('are there for every relation and part of speech that the model knows', () => {
		const text =
			'“Who’s there?” asked the two men’s old friend, Mr. Harrow, who had been told in 2019 that £5 would do.';
		for (const token of model.read(text, 0)) {
			expect(sortName(token)).not.toBe('other');
			expect(relationName(token)).not.toBe('other');
		}
	});

	test('give whole names with their sort', () => {
		expect(namesOf(model.read('Xi Jinping met Vladimir Putin in Moscow.', 0))).toEqual([
			{ text: 'Xi Jinping', type: 'person' },
			{ text: 'Vladimir Putin', type: 'person' },
			{ text: 'Moscow', type: 'place' }
		]);
	});
});

describe('two phrases for one thing', () => {
	const pairs = (text: string) => {
		const sentence = { index: 0, start: 0, end: text.length, tokens: model.read(text, 0) };
		return sameThings(sentence, anArticle({ text })).map(({ first, second }) => `${first} = ${second}`);
	};

	test('are told in the order of the text, without what is said of them', () => {
		expect(pairs('Anna Lind, the mayor of Brackwater, opened the bridge on Monday.')).toEqual([
			'Anna Lind = the mayor of Brackwater'
		]);
		expect(pairs('The chancellor, Angela Merkel, met the Israeli prime minister in Berlin.')).toEqual([
			'The chancellor = Angela Merkel'
		]);
	});

	test('are not found where names stand in a row', () => {
		expect(pairs('Anna Lind, Peter Olsen and Maria Berg opened the bridge.')).toEqual([]);
	});
});
