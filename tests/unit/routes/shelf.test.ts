import { describe, expect, test } from 'vitest';
import { cardOf, shortened } from '../../../src/routes/card';
import { dateInWords, weekdayOf } from '../../../src/routes/dates';
import { progressInWords } from '../../../src/routes/progress-words';
import { companiesOf, timesNamed } from '../../../src/routes/read/people';
import { stopsOf } from '../../../src/routes/stopped';
import { aChoiceQuestion, anArticle, anAttempt, aParticipantFact } from '../../support/builders';

describe('the card of an article', () => {
	test('says whence and when, and how much can be asked', () => {
		const article = anArticle({ dateline: { place: 'Moscow', span: { start: 0, end: 0 } } });
		const card = cardOf('sample', { article, facts: [], questions: [aChoiceQuestion()], refused: [] });
		expect(card).toMatchObject({ id: 'sample', articleId: article.id, place: 'Moscow', questions: 1 });
	});

	test('begins with the first words where there is no title', () => {
		const untitled = anArticle();
		delete untitled.title;
		const { title } = cardOf('sample', { article: untitled, facts: [], questions: [], refused: [] });
		expect(untitled.text).toContain(title.replace('…', ''));
	});

	test('shortens between words', () => {
		expect(shortened('one two three', 9)).toBe('one two…');
		expect(shortened('short', 9)).toBe('short');
		expect(shortened('unbreakable', 4)).toBe('unbr…');
	});
});

describe('where the reader stopped', () => {
	const sitting = { id: 's1', articleId: 'a', questionIds: ['q1', 'q2'], seed: 1, started: 10, current: 1 };
	const articles = [{ articleId: 'a', title: 'A', quiz: '/quiz/a' }];
	const attempts = [anAttempt({ sittingId: 's1' }), anAttempt({ id: 'later', sittingId: 's2' })];

	test('is the question that waits in a begun sitting', () => {
		expect(stopsOf([sitting], attempts, articles)).toEqual([
			{ articleId: 'a', title: 'A', quiz: '/quiz/a', question: 2, questions: 2 }
		]);
	});

	test('is nowhere after the result, even if an older sitting is unfinished', () => {
		const finished = { ...sitting, id: 's2', started: 20, current: 2 };
		expect(stopsOf([sitting, finished], attempts, articles)).toEqual([]);
	});

	test('is nowhere in a sitting without an answer, nor in an article that is gone', () => {
		expect(stopsOf([{ ...sitting, id: 'unanswered' }], attempts, articles)).toEqual([]);
		expect(stopsOf([sitting], attempts, [])).toEqual([]);
	});
});

describe('progress in words', () => {
	test('never goes back from stage to stage', () => {
		const stages = [
			progressInWords({ stage: 'reading', done: 0, total: 10 }),
			progressInWords({ stage: 'reading', done: 10, total: 10 }),
			progressInWords({ stage: 'facts', done: 0, total: 1 }),
			progressInWords({ stage: 'questions', done: 0, total: 1 })
		].map(({ value }) => value ?? -1);
		expect(stages).toEqual([...stages].sort((a, b) => a - b));
	});

	test('has no figure of the whole where the server gave no length', () => {
		expect(progressInWords({ stage: 'model', done: 1_500_000, total: 0 })).toMatchObject({
			value: undefined,
			figure: '1.5 MB'
		});
	});
});

describe('a day', () => {
	test('is written in words, without the machine’s time zone', () => {
		expect(dateInWords('2025-05-08')).toBe('8 May 2025');
		expect(weekdayOf('2025-05-08')).toBe('Thursday');
	});

	test('that is none stays as it stands', () => {
		expect(dateInWords('someday')).toBe('someday');
		expect(weekdayOf('2025-05')).toBeUndefined();
		expect(weekdayOf('2025-13-45')).toBeUndefined();
	});
});

describe('who is who', () => {
	const person = aParticipantFact();
	const named = (id: string, type: 'person' | 'country', times: number) => ({
		...person,
		id,
		value: { ...person.value, type, mentions: Array(times).fill(person.span) }
	});

	test('has people first, the most often named at the head', () => {
		const companies = companiesOf([
			named('land', 'country', 9),
			named('one', 'person', 1),
			named('two', 'person', 2)
		]);
		expect(companies.map(({ label, members }) => [label, members.map(({ id }) => id)])).toEqual([
			['People', ['two', 'one']],
			['Countries', ['land']]
		]);
	});

	test('says how often', () => {
		expect([0, 1, 2, 7].map((times) => timesNamed(named('x', 'person', times)))).toEqual([
			'named once',
			'named once',
			'named twice',
			'named 7 times'
		]);
	});
});
