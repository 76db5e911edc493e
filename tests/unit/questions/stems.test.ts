import { describe, expect, test } from 'vitest';
import { children } from '$lib/language/tree';
import { ask, state } from '$lib/questions/stems/asking';
import { clauseWith } from '../../support/read-news';

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
