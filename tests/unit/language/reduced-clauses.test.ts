import { expect, it } from 'vitest';
import { readClauses } from '$lib/language/clauses';
import { spellOut } from '$lib/language/reduced-clauses';
import { model } from './model';

/** What was done to whom, of every participle of a sentence that can be spelled out. */
function spelledOut(text: string): string[] {
	const tokens = model.read(text, 0);
	return readClauses({ index: 0, start: 0, end: text.length, tokens })
		.map(spellOut)
		.filter((clause) => clause !== undefined)
		.map(({ subject, auxiliaries, verb }) => `${subject?.text} ${auxiliaries[0]?.text} ${verb.text}`);
}

it('a participle before its subject, or behind a name, gets both subject and "was"', () => {
	expect(spelledOut('Founded in 1898, the club moved to Oslo.')).toEqual(['club was Founded']);
	expect(spelledOut('The Eiffel Tower, built in 1889, is in Paris.')).toEqual(['Tower was built']);
});

it('a clause that shows its tense stays as it is', () => {
	expect(spelledOut('The club was founded in 1898 and moved to Oslo.')).toEqual([]);
});
