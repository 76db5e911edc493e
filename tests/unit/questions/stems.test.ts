import { describe, expect, test } from 'vitest';
import { children } from '$lib/language/tree';
import { ask, state } from '$lib/questions/stems/asking';
import { stateWhole } from '$lib/questions/stems/whole';
import { nameOnce } from '$lib/questions/stems/wording';
import { clauseWith, readSentence } from '../../support/read-news';

/** The stem that asks for the dependent with this relation. */
function asked(text: string, predicate: string, relation: string, wh: string, past = false) {
	const clause = clauseWith(text, predicate);
	const head = children(clause.sentence, clause.predicate.index).find(
		(token) => token.relation === relation
	)!;
	return ask(clause, { head, wh, preposition: true, past }, [])?.text;
}

describe('stems', () => {
	test('a subject gives way to its question word and the verb stays as it is', () => {
		expect(asked('The council approved the new harbour line.', 'approved', 'nsubj', 'who')).toBe(
			'Who approved the new harbour line?'
		);
	});
	test('an object brings do-support and the bare verb', () => {
		expect(asked('The minister opened the bridge.', 'opened', 'obj', 'what')).toBe(
			'What did the minister open?'
		);
	});
	test('an auxiliary goes before the subject', () => {
		expect(asked('The company will build two ferries.', 'build', 'obj', 'what')).toBe(
			'What will the company build?'
		);
	});
	test('a passive keeps its participle', () => {
		expect(asked('The treaty was signed by the president.', 'signed', 'obl:agent', 'whom')).toBe(
			'By whom was the treaty signed?'
		);
	});
	test('an oblique takes its preposition along', () => {
		expect(asked('The delegates met in Oslo.', 'met', 'obl', 'which city')).toBe(
			'In which city did the delegates meet?'
		);
	});
	test('a perfect turns into a past beside a finished date', () => {
		expect(asked('The council has approved the plan.', 'approved', 'obj', 'what', true)).toBe(
			'What did the council approve?'
		);
	});
	test('an apposition and a relative clause after a comma are left off', () => {
		const clause = clauseWith(
			'Anna Lind, the mayor of Brackwater, opened the bridge, which cost a fortune.',
			'opened'
		);
		expect(state(clause, [])?.text).toBe('Anna Lind opened the bridge.');
	});
	test('a gap stands once, and full names stand for short ones', () => {
		const text = 'Lind opened 12 schools in the north.';
		const clause = clauseWith(text, 'opened');
		const twelve = clause.sentence.tokens.find((token) => token.text === '12')!;
		const statement = state(clause, [{ start: 0, end: 4, text: 'Anna Lind', kind: 'name' }], {
			gap: twelve,
			keep: twelve
		});
		expect(statement?.text).toBe('Anna Lind opened _____ schools in the north.');
	});
});

describe('what a stem leaves out', () => {
	const stated = (text: string, predicate: string) => state(clauseWith(text, predicate), [])?.text;

	test('a second verb that has the object for both stays', () => {
		const text = 'The committee voted to authorize and direct the trading desk.';
		expect(stated(text, 'voted')).not.toBe('The committee voted to authorize.');
	});
	test('a second verb with an object of its own may go', () => {
		expect(stated('Anna Lind opened the bridge, and she closed the old ferry.', 'opened')).toBe(
			'Anna Lind opened the bridge.'
		);
	});
	test('a relative clause without its noun is no sentence', () => {
		expect(stated('Police kept the clock which the boy made at home.', 'made')).toBeUndefined();
	});
	test('a clause that says which one is meant stays', () => {
		expect(stated('Lind was the first woman to lead the council.', 'woman')).toBe(
			'Lind was the first woman to lead the council.'
		);
	});
});

describe('a whole sentence with a gap', () => {
	function whole(text: string, word: string, longest = 22, mayCut = false) {
		const sentence = readSentence(text);
		const gap = sentence.tokens.find((token) => token.text === word)!;
		return stateWhole(sentence, [], gap, longest, mayCut)?.text;
	}

	test('it loses its linking word and its asides, and nothing else', () => {
		expect(whole('However, the council (the city’s highest body) also opened 12 schools in May.', '12')).toBe(
			'The council opened _____ schools in May.'
		);
	});
	test('it is cut only where it may be, and only before a clause', () => {
		const text = 'The council of Brackwater opened 12 new schools in the north, which pleased the teachers.';
		expect(whole(text, '12', 12)).toBeUndefined();
		expect(whole(text, '12', 12, true)).toBe(
			'The council of Brackwater opened _____ new schools in the north.'
		);
	});
	test('a list is never cut', () => {
		const text =
			'The council of Brackwater opened 12 new schools in Ashby, Morton, Kelling and the old harbour.';
		expect(whole(text, '12', 12, true)).toBeUndefined();
	});
	test('a name that stands before its pronoun is not said again', () => {
		const her = { start: 43, end: 46, text: 'Anna Lind’s', kind: 'name' as const, pronoun: 'her' };
		expect(nameOnce('Anna Lind told reporters about Anna Lind’s plan.', [her], [her])).toBe(
			'Anna Lind told reporters about her plan.'
		);
	});
});
