import { expect, it } from 'vitest';
import { settleTitles } from '$lib/language/name-titles';
import type { Token } from '$lib/language/types';

const token = (index: number, text: string, upos: string, xpos: string, relation: string, head: number) =>
	({ index, text, upos, xpos, relation, head }) as Token;

it('a title hangs from the name behind it, where the verb had both for its subject', () => {
	const tokens = [
		token(0, 'Party', 'PROPN', 'NNP', 'compound', 1),
		token(1, 'leader', 'NOUN', 'NN', 'nsubj', 4),
		token(2, 'Anna', 'PROPN', 'NNP', 'nsubj', 4),
		token(3, 'Lind', 'PROPN', 'NNP', 'flat', 2),
		token(4, 'welcomed', 'VERB', 'VBD', 'root', -1)
	];
	settleTitles(tokens);
	expect(tokens[1]).toMatchObject({ head: 2, relation: 'nmod:desc' });
	expect(tokens[2]).toMatchObject({ head: 4, relation: 'nsubj' });
});

it('takes the preposition along to the name, and leaves subject and object apart', () => {
	const tokens = [
		token(0, 'met', 'VERB', 'VBD', 'root', -1),
		token(1, 'with', 'ADP', 'IN', 'case', 2),
		token(2, 'founder', 'NOUN', 'NN', 'obl', 0),
		token(3, 'Bill', 'PROPN', 'NNP', 'obl', 0)
	];
	settleTitles(tokens);
	expect(tokens[1]!.head).toBe(3);
	const gave = [
		token(0, 'gave', 'VERB', 'VBD', 'root', -1),
		token(1, 'hope', 'NOUN', 'NN', 'obj', 0),
		token(2, 'France', 'PROPN', 'NNP', 'obl', 0)
	];
	settleTitles(gave);
	expect(gave[1]).toMatchObject({ head: 0, relation: 'obj' });
});
