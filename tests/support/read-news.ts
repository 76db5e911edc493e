import { readFileSync } from 'node:fs';
import { readText } from '$lib/article';
import type { Article } from '$lib/article/types';
import { findFacts } from '$lib/facts';
import type { Fact } from '$lib/facts/types';
import { loadModel, readSentences } from '$lib/language';
import { readClauses } from '$lib/language/clauses';
import type { Sentence } from '$lib/language/types';
import { writeQuestions } from '$lib/questions';
import type { Question, Refusal } from '$lib/questions/types';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** What the whole engine makes of a text. */
export interface News {
	article: Article;
	sentences: Sentence[];
	facts: Fact[];
	questions: Question[];
	refused: Refusal[];
}

/** Runs the engine on a text with the shipped model; throws where the text can't be used. */
export function readNews(text: string, over: { title?: string; published?: string } = {}): News {
	const read = readText(text, over);
	if ('unusable' in read) throw new Error(read.unusable.text);
	const { article } = read;
	const sentences = readSentences(article, model);
	const facts = findFacts(article, sentences);
	return { article, sentences, facts, ...writeQuestions(article, sentences, facts) };
}

/** One sentence read by the shipped model. */
export function readSentence(text: string): Sentence {
	return { index: 0, start: 0, end: text.length, tokens: model.read(text, 0) };
}

/** The clause of a sentence whose predicate is the word given. */
export function clauseWith(text: string, predicate: string) {
	const clause = readClauses(readSentence(text)).find((candidate) => candidate.predicate.text === predicate);
	if (!clause) throw new Error(`no clause with “${predicate}”`);
	return clause;
}
