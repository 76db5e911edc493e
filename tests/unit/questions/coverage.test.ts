import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuiz } from '$lib/questions';
import { coverageOf, noQuestionProved } from '$lib/questions/coverage';
import type { Question } from '$lib/questions/types';
import {
	aChoiceQuestion,
	aCountFact,
	aDateFact,
	anArticle,
	anOrderQuestion,
	aMatchQuestion,
	aParticipantFact,
	aQuotationFact,
	spanOf
} from '../../support/builders';
import { readNews } from '../../support/read-news';

const article = anArticle();
const { text, sentences } = article;
const [vote, trains, closed] = sentences;
const date = aDateFact({ id: 'tuesday', span: spanOf(text, 'on Tuesday') });
const count = aCountFact({ id: 'trains', span: spanOf(text, 'more than 20'), sentence: 1 });
const made = { article, facts: [date, count], questions: [] as Question[], refused: [] };
const asking = (factId: string, over: Partial<ReturnType<typeof aChoiceQuestion>> = {}) =>
	aChoiceQuestion({ id: `about-${factId}`, factId, evidence: vote!, ...over });

describe('what became of a sentence', () => {
	test('has a row for every sentence in the order of the text, also where nothing was found', () => {
		const map = coverageOf({ article, facts: [], questions: [], refused: [] });
		expect(map.map(({ span }) => span)).toEqual(sentences);
		expect(map[2]).toEqual({
			sentence: 2,
			span: closed,
			facts: [],
			askedFacts: [],
			asked: [],
			possible: [],
			refused: []
		});
	});

	test('is asked where the proof of a question of the quiz stands in it, possible where the quiz leaves it out', () => {
		const questions = [asking('tuesday'), asking('trains', { evidence: trains! })];
		const [first, second, third] = coverageOf({ ...made, questions }, questions.slice(0, 1));
		expect(first).toMatchObject({ asked: ['about-tuesday'], possible: [], askedFacts: ['tuesday'] });
		expect(second).toMatchObject({ asked: [], possible: ['about-trains'], askedFacts: ['trains'] });
		expect(third).toMatchObject({ asked: [], possible: [] });
	});

	test('counts every question as asked where no quiz was chosen', () => {
		const [first] = coverageOf({ ...made, questions: [asking('tuesday')] });
		expect(first).toMatchObject({ asked: ['about-tuesday'], possible: [] });
	});

	test('tells why a fact is not asked for, each reason once', () => {
		const refusal = { factId: 'trains', rule: 'howMany', reason: 'the clause has no subject' };
		const refused = [refusal, { ...refusal, rule: 'gap' }, { ...refusal, reason: 'the count is doubtful' }];
		expect(coverageOf({ ...made, refused })[1]!.refused).toEqual([
			{ factId: 'trains', reasons: ['the clause has no subject', 'the count is doubtful'] }
		]);
	});

	test('leaves no fact without a reason that no writer took up', () => {
		expect(coverageOf(made)[0]!.refused).toEqual([{ factId: 'tuesday', reasons: [noQuestionProved] }]);
	});

	test('does not call a fact refused of which one form was refused and another passed', () => {
		const refused = [{ factId: 'tuesday', rule: 'trueFalse', reason: 'its stem is too long' }];
		const [first] = coverageOf({ ...made, questions: [asking('tuesday')], refused });
		expect(first).toMatchObject({ refused: [], askedFacts: ['tuesday'] });
	});

	test('tells a fact that is asked for with its proof in another sentence', () => {
		const mayor = aParticipantFact({ id: 'mayor', span: spanOf(text, 'Anna Lind'), sentence: 1 });
		const questions = [asking('mayor', { evidence: closed! })];
		const [, second, third] = coverageOf({ ...made, facts: [mayor], questions });
		expect(second).toMatchObject({ facts: ['mayor'], askedFacts: ['mayor'], asked: [], refused: [] });
		expect(third).toMatchObject({ facts: [], asked: ['about-mayor'] });
	});

	test('shares a quotation of several sentences among them', () => {
		const span = { start: trains!.start + 5, end: closed!.end };
		const map = coverageOf({ ...made, facts: [aQuotationFact({ id: 'words', span, sentence: 1 })] });
		expect(map.map(({ facts }) => facts)).toEqual([[], ['words'], ['words']]);
	});

	test('names a question of several places once in each of their sentences', () => {
		const item = (evidence = vote!) => ({ text: 'It happens', why: 'So it says.', evidence });
		const order = anOrderQuestion({ items: [item(), item(), item(closed)] });
		const pair = {
			left: 'a',
			right: 'b',
			why: 'So it says.',
			evidence: spanOf(text, 'Mayor Anna Lind said')
		};
		const map = coverageOf({ ...made, questions: [order, aMatchQuestion({ pairs: [pair] })] });
		expect(map.map(({ asked }) => asked)).toEqual([
			['question-order'],
			['question-match'],
			['question-order']
		]);
	});

	test('finds the sentences of any span, and none for one that lies between or outside them', () => {
		const end = text.length + 5;
		fc.assert(
			fc.property(fc.nat(end), fc.nat(end), (one, other) => {
				const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
				const map = coverageOf({ ...made, facts: [aDateFact({ span })] });
				for (const row of map)
					expect(row.facts.length).toBe(Number(row.span.start < span.end && row.span.end > span.start));
			})
		);
	});
});

describe('the coverage map of a report', () => {
	const news = readNews(`Ferry company buys three ships

March 12, 2015

Anna Lind founded the ferry company Norrlinje in Gothenburg in 1998. Nobody was surprised. The company carried 240,000 passengers to Denmark last year, and it hopes for more. On Monday Norrlinje bought three ships in Aarhus. It was quiet in the harbour then, as it is so often there.`);
	const quiz = chooseQuiz(news.questions, { count: 2, seed: 1 });
	const map = coverageOf(news, quiz);

	test('places every question and every fact', () => {
		expect(new Set(map.flatMap(({ asked }) => asked))).toEqual(new Set(quiz.map(({ id }) => id)));
		expect(new Set(map.flatMap(({ asked, possible }) => [...asked, ...possible]))).toEqual(
			new Set(news.questions.map(({ id }) => id))
		);
		expect(new Set(map.flatMap(({ facts }) => facts))).toEqual(new Set(news.facts.map(({ id }) => id)));
	});

	test('has each fact either asked for or refused, with a reason in words', () => {
		for (const { facts, askedFacts, refused } of map) {
			expect([...askedFacts, ...refused.map(({ factId }) => factId)].sort()).toEqual([...facts].sort());
			for (const { reasons } of refused) expect(reasons.join()).toMatch(/\S+ \S+/);
		}
	});

	test('finds nothing where there is nothing', () => {
		expect(map[1]).toMatchObject({ facts: [], asked: [], possible: [], refused: [] });
	});
});
