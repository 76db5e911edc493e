import type { Article, Span } from '../../lib/article/types';
import type { Question } from '../../lib/questions/types';
import { plain } from './comparison';
import { keysOf } from './keys';

/** Words a stem may have before it asks too much at once; a statement to judge may have more. */
const mostWords = { question: 22, statement: 32 };
const pronoun = /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|him|them|us|I|[Yy]ou)\b/;
const catchAll = /^(?:all|none|both|neither) of (?:the above|these|them)$|^both .+ and /i;

/** A flaw that shows in a question by itself: its name, and whether the question has it. */
type Check = [string, (question: Question, article: Article) => boolean];

/**
 * Item-writing flaws that need neither the engine nor the verifier to be seen: a second opinion that shares
 * no code with the station it judges. Rules after Haladyna, Downing & Rodriguez 2002.
 */
const checks: Check[] = [
	[
		'evidence_outside_text',
		({ evidence }, article) => !isInside(evidence, { start: 0, end: article.text.length })
	],
	['key_outside_evidence', ({ evidence, keySpan }) => keySpan !== undefined && !isInside(keySpan, evidence)],
	['key_in_stem', keyInStem],
	[
		'key_shown_above',
		(question, { title }) => title !== undefined && asksWords(question) && holdsKey(title, question)
	],
	['options_alike', (question) => new Set(optionTexts(question)).size < optionTexts(question).length],
	[
		'option_without_why',
		(question) => 'options' in question && question.options.some(({ why }) => !why.trim())
	],
	['not_one_right', (question) => question.kind === 'choice' && keysOf(question).length !== 1],
	['too_few_options', (question) => question.kind === 'choice' && question.options.length < 3],
	[
		'catch_all_option',
		(question) => 'options' in question && question.options.some(({ text }) => catchAll.test(text))
	],
	['key_longest', keyStandsOut],
	[
		'digits_give_away',
		(question) => question.kind === 'choice' && isMixed(question.options.map(({ text }) => /\d/.test(text)))
	],
	['stem_too_long', stemTooLong],
	['no_question_mark', (question) => asksOutright(question) && !question.stem.trimEnd().endsWith('?')],
	['starts_small', ({ stem }) => /^\p{Ll}/u.test(stem)],
	['pronoun_before_name', ({ stem }) => pronounBeforeName(stem)],
	[
		'doubled_word',
		({ stem }) => /\b(\p{L}{2,})\s+\1\b/iu.test(stem.replace(/\b(?:had had|that that)\b/gi, ''))
	],
	[
		'marks_out_of_place',
		({ stem }) => /\s[,.;:?!]|,\?|[.,;:]\?|\s{2}|[([{]\s|\s[)\]}]/.test(stem) || isUnbalanced(stem)
	]
];

/** Names of the flaws of every question, and of stems that come twice. */
export function flawsOf(questions: Question[], article: Article): string[] {
	const stems = new Set<string>();
	return questions.flatMap((question) => {
		const key = `${question.kind} ${plain(question.stem)} ${question.kind === 'trueFalse' ? '' : optionTexts(question).join()}`;
		const isTwice = stems.has(key);
		stems.add(key);
		const found = checks.filter(([, has]) => has(question, article)).map(([name]) => name);
		return isTwice ? [...found, 'stem_twice'] : found;
	});
}

function isInside(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

function optionTexts(question: Question): string[] {
	return 'options' in question ? question.options.map(({ text }) => plain(text)) : [];
}

/** Kinds whose key is a word or phrase to find, not a number, a verdict or an order. */
function asksWords({ kind }: Question): boolean {
	return kind === 'choice' || kind === 'typed' || kind === 'date' || kind === 'number';
}

function keyInStem(question: Question): boolean {
	return asksWords(question) && holdsKey(question.stem, question);
}

function holdsKey(text: string, question: Question): boolean {
	const key = plain(keysOf(question)[0] ?? '');
	return key !== '' && ` ${plain(text)} `.includes(` ${key} `);
}

function keyStandsOut(question: Question): boolean {
	if (question.kind !== 'choice') return false;
	const key = question.options.find((option) => option.correct)?.text.length ?? 0;
	const others = question.options.filter((option) => !option.correct).map((option) => option.text.length);
	return key > 1.3 * Math.max(...others) && key - Math.max(...others) > 8;
}

function isMixed(flags: boolean[]): boolean {
	return flags.includes(true) && flags.includes(false);
}

function stemTooLong({ kind, stem }: Question): boolean {
	const most = kind === 'trueFalse' || kind === 'evidence' ? mostWords.statement : mostWords.question;
	return stem.split(/\s+/).length > most;
}

function asksOutright({ kind, stem }: Question): boolean {
	return (
		kind !== 'trueFalse' &&
		kind !== 'order' &&
		kind !== 'match' &&
		kind !== 'evidence' &&
		!stem.includes('___')
	);
}

/** A person's pronoun with no name before it that it could stand for, nor "Who": "Who said that he was ill?" */
function pronounBeforeName(stem: string): boolean {
	const found = pronoun.exec(stem);
	return (
		found !== null &&
		!/^Who(?:m|se)?\b/.test(stem) &&
		!/\s["“‘(]*\p{Lu}/u.test(stem.slice(0, found.index).trimEnd())
	);
}

function isUnbalanced(stem: string): boolean {
	const count = (mark: string) => stem.split(mark).length - 1;
	return count('“') !== count('”') || count('(') !== count(')') || count('"') % 2 === 1;
}
