import { isDemonym } from '../../facts/gazetteer';
import type { Question } from '../types';
import { askedIn, gap } from './asked';
import { sortOf } from './name-index';
import type { ProofContext } from './proof-context';
import { outsideQuotes } from './stem-form';
import { plainForm, wordsOf } from './word-stems';
import type { Objection } from './verdict';
import { FaultList, patternOf, WordList } from '../../words';

/** Signs of a sentence cut or joined in the wrong place: what a teacher would strike at first sight. */
const broken = new FaultList('broken-stems');

/** The stem reads like a sentence, and its question word fits the key. */
export function checkFluency(question: Question, context: ProofContext): Objection {
	if (question.kind === 'evidence' || question.kind === 'match' || question.kind === 'order')
		return undefined;
	const stem = outsideQuotes(question.stem);
	const found = broken.in(stem);
	if (found) return found;
	const lost = wordsOf(stem).find(
		(word) => /^\p{Ll}{4,}$/u.test(word) && isDemonym(capital(word)) && !alsoWords.has(word)
	);
	if (lost) return `“${lost}” has lost its capital`;
	const said = question.kind === 'trueFalse' ? (question.correction ?? stem) : stem;
	return checkNames(said, context) ?? checkQuestionWord(question, context);
}

/** Names of peoples that are common words too. */
const alsoWords = new WordList('peoples-and-words');

function capital(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1);
}

/** "two Ichiro Suzuki", "in action Serbia": a name after a number or noun that it never follows in the article. */
function checkNames(stem: string, context: ProofContext): Objection {
	for (const match of stem.matchAll(
		/(?<=\s)(\p{Ll}[\p{L}-]+|\d+) (?=((?:\p{Lu}[\p{L}.’-]+)(?: \p{Lu}[\p{L}.’-]+){0,3}))/gu
	)) {
		const [, before, name] = match;
		const fact = context.names.named(name!.replace(/[’']s?$/, ''))[0];
		if (!fact || !isNounOrNumber(before!, context)) continue;
		const forms = [fact.value.name, ...fact.value.aliases];
		const follows = forms.some(
			(form) =>
				context.plainText.includes(plainForm(`${before} ${form}`)) ||
				context.plainText.includes(plainForm(`${before} ${form.split(' ')[0]}`))
		);
		if (!follows) return `“${before} ${name}” don’t go together`;
	}
	return undefined;
}

const numbers = patternOf('small-numbers');

/** A word that the article's trees only know as a noun. */
function isNounOrNumber(word: string, context: ProofContext): boolean {
	return numbers().test(word) || context.isOnlyNoun(word);
}

/** "Who" asks for people, "which country" for a country. */
function checkQuestionWord(question: Question, context: ProofContext): Objection {
	const key = askedIn(question)?.key;
	if (
		key === undefined ||
		question.stem.includes(gap) ||
		question.factKind === 'list' ||
		question.kind === 'trueFalse'
	)
		return undefined;
	const sort = sortOf(context.names, key);
	if (!sort || question.factKind === 'date' || question.factKind === 'count') return undefined;
	if (/^(?:\w+ )?(?:who|whom)\b/i.test(question.stem))
		return sort === 'person' || sort === 'group' ? undefined : `“who” asks for a person, and ${key} is none`;
	const noun = /\bwhich (country|city|region|organisation|person)\b/i.exec(question.stem)?.[1]?.toLowerCase();
	return noun === undefined || noun === sort ? undefined : `it asks for a ${noun}, and ${key} is a ${sort}`;
}
