import type { Article } from '$lib/article/types';
import { findAppositions } from '$lib/language/appositions';
import { subtree } from '$lib/language/tree';
import type { Sentence, Token } from '$lib/language/types';
import { inOrder } from './clause-words';

/** Two phrases of a sentence for one thing: "Hassan Nasrallah" and "the leader of the group". */
export interface SameThing {
	first: string;
	second: string;
}

/** What belongs to a phrase but isn't what it names: marks, clauses, what it is joined with, another phrase for it. */
const apart = /^(?:acl|advcl|appos|cc|conj|list|parataxis|punct)/;

/** The phrases that stand side by side for one thing, in the order of the text. */
export function sameThings(sentence: Sentence, article: Article): SameThing[] {
	return findAppositions(sentence.tokens)
		.map((pair) => [pair.head, pair.apposition].sort((a, b) => a.index - b.index))
		.sort(([a], [b]) => a!.index - b!.index)
		.map(([first, second]) => ({
			first: phraseOf(sentence, first!, second!, article),
			second: phraseOf(sentence, second!, first!, article)
		}));
}

/** A word with what belongs to it, without the other of the pair, which may hang from it by any relation. */
function phraseOf(sentence: Sentence, head: Token, other: Token, { text }: Article): string {
	const leave = (token: Token) => token !== head && (token === other || apart.test(token.relation));
	return inOrder(subtree(sentence, head.index, leave), text);
}
