import type { Article } from '../../../lib/article/types';
import type { Fact } from '../../../lib/facts/types';
import type { Sentence } from '../../../lib/language/types';
import type { Random } from '../../../lib/questions/random';
import type { Question } from '../../../lib/questions/types';

/** An article as far as the engine took it: what a question is broken with, and held against. */
export interface Report {
	article: Article;
	sentences: Sentence[];
	facts: Fact[];
	questions: Question[];
}

/**
 * One known way to break a good question. Gives the broken one, or undefined where that way does not apply or would
 * leave the question right. It never looks at the verifier.
 */
export type Break = (question: Question, report: Report, random: Random) => Question | undefined;

/** One of several, drawn; undefined of none. */
export function drawn<T>(items: readonly T[], random: Random): T | undefined {
	return items[Math.floor(random() * items.length)];
}
