import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import { anyText } from '../../support/arbitraries';
import { aTypedQuestion } from '../../support/builders';

type Typed = Parameters<typeof aTypedQuestion>[0];

const mark = (question: Typed, text: string, otherNames: string[] = []) =>
	grade(aTypedQuestion({ accepted: [], ...question }), { kind: 'text', text }, { otherNames });

const person: Typed = { key: 'Vladimir Putin', answerType: 'person' };

describe('a person', () => {
	test.each([
		'Vladimir Putin',
		'vladimir putin',
		'  Vladimir   Putin. ',
		'“Vladimir Putin”',
		'Putin',
		'President Putin',
		'Mr. Putin',
		'Mr Vladimir Putin',
		'Russian President Vladimir Putin',
		'It was Vladimir Putin',
		'by Putin',
		'V. Putin',
		'Putin, Vladimir',
		'Vladimir V. Putin'
	])('is recognised in “%s”', (text) => {
		expect(mark(person, text)).toEqual({ mark: 1 });
	});

	test.each([
		'Vladimir',
		'Xi Jinping',
		'not Vladimir Putin',
		'Put',
		'Vladimir Lenin',
		'Lyudmila Putin',
		'',
		'  ',
		'?!'
	])('is not recognised in “%s”', (text) => {
		expect(mark(person, text).mark).toBe(0);
	});

	test('is recognised by an accepted form', () => {
		expect(mark({ key: 'Xi Jinping', accepted: ['Xi'], answerType: 'person' }, 'President Xi').mark).toBe(1);
	});

	test('is not told by a surname that two have, and the learner hears why', () => {
		const given = mark({ key: 'Anna Lind', answerType: 'person' }, 'Lind', ['Erik Lind']);
		expect(given).toEqual({ mark: 0, note: expect.stringContaining('full name') });
	});

	test('keeps accents, hyphens and apostrophes out of it', () => {
		expect(mark({ key: 'José Peña-Nieto', answerType: 'person' }, 'jose pena nieto').mark).toBe(1);
		expect(mark({ key: 'Siobhán O’Brien', answerType: 'person' }, "Siobhan O'Brien").mark).toBe(1);
		expect(mark({ key: 'Siobhán O’Brien', answerType: 'person' }, 'OBrien').mark).toBe(1);
		expect(mark({ key: 'Lech Wałęsa', answerType: 'person' }, 'walesa').mark).toBe(1);
	});

	test('may lose “Jr” and particles of the name', () => {
		expect(mark({ key: 'Martin Luther King Jr.', answerType: 'person' }, 'Martin Luther King').mark).toBe(1);
		expect(mark({ key: 'Mohammed bin Salman', answerType: 'person' }, 'bin Salman').mark).toBe(1);
	});
});

describe('typing slips in names', () => {
	test.each([
		['Volodymyr Zelensky', 'Zelenski'],
		['Volodymyr Zelensky', 'Volodymir Zelenksy'],
		['Vladimir Putin', 'Vladmir Putin'],
		['Vladimir Putin', 'Ptuin'],
		['Angela Merkel', 'Angela Merkle']
	])('%s forgives “%s”, and says how it is spelt', (key, text) => {
		expect(mark({ key, answerType: 'person' }, text)).toEqual({
			mark: 1,
			note: expect.stringContaining(key)
		});
	});

	test.each([
		['Iran', 'Iraq', 'country'],
		['Niger', 'Nigeria', 'country'],
		['Austria', 'Australia', 'country'],
		['North Korea', 'South Korea', 'country'],
		['Xi', 'Ci', 'person'],
		['Airbus A320', 'Airbus A330', 'organisation'],
		['exports', 'imports', 'phrase'],
		['impossible', 'possible', 'phrase'],
		['inflation', 'deflation', 'phrase'],
		['Henan', 'Hunan', 'place']
	] as const)('%s is not %s', (key, text, answerType) => {
		expect(mark({ key, answerType }, text).mark).toBe(0);
	});

	test('another name of the article is never a slip', () => {
		const question: Typed = { key: 'Anna Park', answerType: 'person' };
		expect(mark(question, 'Anne Park').mark).toBe(1);
		expect(mark(question, 'Anne Park', ['Anne Park']).mark).toBe(0);
	});
});

describe('places, countries and bodies', () => {
	test.each([
		['United States', 'USA', 'country'],
		['United States', 'the U.S.', 'country'],
		['United Kingdom', 'Britain', 'country'],
		['Moscow', 'in Moscow', 'place'],
		['Moscow', 'Moscow, Russia', 'place'],
		['Moscow', 'the city of Moscow', 'place'],
		['Paris, France', 'Paris', 'place'],
		['New York', 'newyork', 'place'],
		['Shanghai Cooperation Organization', 'SCO', 'organisation'],
		['Shanghai Cooperation Organization', 'the Shanghai Cooperation Organisation', 'organisation'],
		['Marks & Spencer', 'Marks and Spencer', 'organisation'],
		['the 80th anniversary', 'eightieth anniversary', 'phrase'],
		['twenty-one areas', '21 areas', 'phrase'],
		['1,500 homes', '1500 homes', 'phrase'],
		['people-to-people exchanges', 'people to people exchanges', 'phrase']
	] as const)('%s: “%s” is right', (key, text, answerType) => {
		expect(mark({ key, answerType }, text).mark).toBe(1);
	});

	test.each([
		['20 documents', '21 documents', 'phrase'],
		['the 80th anniversary', '18th anniversary', 'phrase'],
		['World Health Organization', 'World Trade Organization', 'organisation'],
		['Moscow', 'Minsk', 'place']
	] as const)('%s: “%s” is wrong', (key, text, answerType) => {
		expect(mark({ key, answerType }, text).mark).toBe(0);
	});
});

describe('several names in one answer', () => {
	const question: Typed = { key: 'Xi Jinping and Vladimir Putin', accepted: ['Xi'], answerType: 'person' };

	test('count in any order', () => {
		expect(mark(question, 'Putin and Xi').mark).toBe(1);
		expect(mark(question, 'Vladimir Putin, Xi Jinping').mark).toBe(1);
	});

	test('count one by one', () => {
		expect(mark(question, 'Putin')).toEqual({ mark: 0.5, parts: [false, true], note: '1 of 2 named.' });
		expect(mark(question, 'Putin and Merkel').mark).toBe(0);
	});
});

const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const answerType = fc.constantFrom('person', 'country', 'organisation', 'place', 'phrase' as const);

describe('laws', () => {
	test('the key is always right, in any case', () => {
		fc.assert(
			fc.property(fc.oneof(name, fc.string()), answerType, fc.array(name), (key, type, otherNames) => {
				fc.pre(/[\p{L}\p{N}]/u.test(key.normalize('NFKD')));
				expect(mark({ key, answerType: type }, key, otherNames).mark).toBe(1);
				expect(mark({ key, answerType: type, accepted: ['Zz'] }, ` ${key} `, otherNames).mark).toBe(1);
			})
		);
	});

	test('no other name of the article is forgiven', () => {
		fc.assert(
			fc.property(name, name, answerType, (key, other, type) => {
				const fold = (text: string) => text.toLowerCase().replaceAll(' ', '');
				const words = (text: string) => text.toLowerCase().split(' ').sort().join(' ');
				fc.pre(fold(key) !== fold(other) && words(key) !== words(other));
				expect(mark({ key, answerType: type }, other, [other]).mark).toBe(0);
			})
		);
	});

	test('any text gets a mark from 0 to 1, quickly', () => {
		fc.assert(
			fc.property(anyText, name, answerType, (text, key, type) => {
				const given = mark({ key, answerType: type }, text);
				expect(given.mark).toBeGreaterThanOrEqual(0);
				expect(given.mark).toBeLessThanOrEqual(1);
			})
		);
		const started = performance.now();
		for (const text of [
			"'".repeat(200_000),
			'a '.repeat(200_000),
			'1,'.repeat(200_000),
			'é'.repeat(200_000)
		]) {
			mark(person, text);
		}
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});
