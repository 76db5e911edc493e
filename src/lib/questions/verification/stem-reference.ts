import type { Question } from '../types';
import { gap } from './asked';
import { genericNouns, roundNouns } from './generic-nouns';
import type { ProofContext } from './proof-context';
import { outsideQuotes } from './stem-form';
import { toldByTitle } from '../told-by-title';
import { stemOf } from './word-stems';
import type { Objection } from './verdict';
import { once, patternOf, WordList, wordsOf } from '../../words';

const firstPersons = patternOf('first-persons');

const saysWho = patternOf('words-that-say-who');

const asks = patternOf('words-that-open-questions');

const auxiliaryBefore = patternOf('auxiliaries-before-subjects');

const verbNext = patternOf('verbs-after-nouns');

const pointing = patternOf('pointing-words');

const bothSides = patternOf('unnamed-pairs');

const goesOn = patternOf('words-that-say-which');

/**
 * A stem stands alone: no pronoun without somebody before it in the stem, no "the two countries", no "the deal"
 * that only the article explains, no "yesterday", no "also" that answers something unsaid.
 */
export function checkReference(question: Question, context: ProofContext): Objection {
	if (question.kind === 'evidence' || question.kind === 'order' || question.kind === 'match')
		return undefined;
	const stem = outsideQuotes(question.stem);
	return (
		checkPronouns(stem) ??
		checkGroups(stem) ??
		checkDeictic(stem) ??
		checkDangling(stem) ??
		checkGeneric(stem, context)
	);
}

const personal = patternOf('personal-pronouns');

const named = patternOf('names-before-pronouns');

const somebodyAsked = patternOf('words-that-ask-for-somebody');

function checkPronouns(stem: string): Objection {
	if (firstPersons().test(stem.replace(/\bU\.?S\.?\b|\bI{1,3}\b(?=[\s?.,]|$)|\bGive me\b/g, '')))
		return 'it speaks of “I”, “we” or “you”';
	if (pointing().test(stem.replace(/^Which of these\b|\bthese events\b/, '')))
		return 'it points to something with “this” or “those”';
	for (const match of stem.matchAll(personal())) {
		const before = stem.slice(0, match.index);
		const word = match[0].toLowerCase();
		if (/^(?:he|she|they|it)$/.test(word) && auxiliaryBefore().test(before))
			return `“${word}” stands for somebody the stem doesn’t name`;
		if (!hasAntecedent(before, word)) return `“${word}” stands for somebody the stem doesn’t name`;
	}
	return undefined;
}

/** Somebody or something earlier in the stem that the pronoun can stand for. */
function hasAntecedent(before: string, pronoun: string): boolean {
	if (named().test(before) || before.includes(gap)) return true;
	const who = somebodyAsked().test(before);
	if (/^(?:he|she|him|her|his|himself|herself)/.test(pronoun))
		return who || /\b(?:the|a|an) \p{L}+ /iu.test(before);
	if (/^\p{Lu}\p{L}+ /u.test(before) && !asks().test(before)) return true;
	return /\b(?:who|which|what|the|a|an|its|their|all|some|many|\d+) \p{L}+/iu.test(before);
}

/** "the two sides", "the pair": several of whom it is not said who they are. */
const unnamedGroup = once(
	() =>
		new RegExp(
			`\\bthe (?:two|three|four|five|six|other two|latter|former|pair|duo|trio)\\b(?= (?:${wordsOf('group-nouns').join('|')})\\b|[?.,]|$| (?:did|was|were|is|are|have|had|will|agree|meet|sign))`
		)
);

function checkGroups(stem: string): Objection {
	const group = unnamedGroup().exec(stem) ?? bothSides().exec(stem);
	if (!group) return undefined;
	const rest = stem.slice(group.index + group[0].length);
	if (saysWho().test(rest)) return undefined;
	const names = stem.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0;
	return names >= 2 ? undefined : `“${group[0]}” does not say who is meant`;
}

const timesFromNow = patternOf('times-from-now');

function checkDeictic(stem: string): Objection {
	const when = timesFromNow().exec(stem);
	return when ? `“${when[0]}” depends on the article’s day` : undefined;
}

const answering = patternOf('answering-words');

function checkDangling(stem: string): Objection {
	const word = answering().exec(stem);
	if (!word) return undefined;
	const found = word[0].toLowerCase();
	if (found === 'too') return /\btoo\s*[?.]$/i.test(stem) ? '“too” answers something unsaid' : undefined;
	if (found === 'still' || found === 'instead' || found === 'as well' || found === 'thus')
		return /\b(?:instead of|as well as|still)\b/i.test(stem)
			? undefined
			: `“${found}” answers something unsaid`;
	return `“${found}” answers something unsaid`;
}

/** Works of which a story tells several; of an attack in the title it may speak as one of the attacks. */
const works = new WordList('works-told-of');

/** "the film" under "Berlin cheers for film" is none where the article tells of films. */
function isOnly({ article }: ProofContext, noun: string): boolean {
	return !works.has(noun) || !new RegExp(`\\b${noun}s\\b`, 'i').test(article.text);
}

/** "the crash", "the deal": a noun that only the article explains, with nothing after it that does. */
function checkGeneric(stem: string, context: ProofContext): Objection {
	for (const match of stem.matchAll(/\b(?:[Tt]he|that) ([a-z]+)\b(?=([^a-z]*)([a-z]*))/g)) {
		const [, noun, between, next] = match;
		const isLast = /[.,?]/.test(between ?? '');
		if (/^\s*[“"]/.test(between ?? '')) continue;
		if (!genericNouns.has(noun!) && !roundNouns.has(noun!)) continue;
		const before = stem.slice(0, match.index);
		if (
			/_____/.test(between ?? '') ||
			new RegExp(`\\b(?:an?|\\p{Lu}[\\p{L}’]+) (?:\\p{L}+ )?${noun}\\b`, 'u').test(before)
		)
			continue;
		if (
			toldByTitle(context.article, noun!) ||
			(context.titleStems.has(stemOf(noun!)) && isOnly(context, noun!))
		)
			continue;
		if (!isLast && goesOn().test(next ?? '')) {
			if (next !== 'is' && next !== 'was') continue;
		}
		if (!isLast && next && !verbNext().test(next) && genericNouns.has(next)) continue;
		if (!isLast && /^\s+\p{Lu}|^\s+\d/u.test(between ?? '')) continue;
		return `“the ${noun}” does not say which one`;
	}
	return undefined;
}
