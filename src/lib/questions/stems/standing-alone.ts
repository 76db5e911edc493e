import { clauseOf } from '../../language/clauses';
import { baseRelation, children } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { mentionedAt, type Material } from '../material';
import { isReporting } from '../attribution';
import type { Stem } from './asking';
import { isBareDefinite } from './events';
import { toldByTitle } from '../told-by-title';
import { patternOf, WordList } from '../../words';

const freePronouns = patternOf('free-pronouns');

/** Things there is only one of, or that need no telling which. */
const known = new WordList('known-things');
const vaguePhrase = patternOf('vague-phrases');

/** Why a stem couldn't stand alone under the article's title and date; undefined where it can. */
export function leansOnContext(material: Material, sentence: Sentence, stem: Stem): string | undefined {
	const replacements = material.replacements[sentence.index] ?? [];
	const covered = (start: number) => replacements.find((r) => start >= r.start && start < r.end);
	let namedPeople = 0;
	for (const token of stem.tokens) {
		const word = token.text.toLowerCase();
		const replaced = covered(token.start);
		if (replaced) {
			// "the flash flood of Monday, 4 October 2010"
			if (replaced.kind === 'name' || (replaced.kind === 'date' && isDayOf(sentence, token))) namedPeople++;
			continue;
		}
		if (token.upos === 'PROPN' || (token.index > 0 && /^\p{Lu}\p{L}/u.test(token.text))) namedPeople++;
		if (token.upos === 'PRON' || token.xpos.startsWith('PRP')) {
			if (freePronouns().test(word)) continue;
			if (word === 'that' && token.xpos !== 'DT') continue;
			if (word === 'those' && /^who$/i.test(sentence.tokens[token.index + 1]?.text ?? '')) continue;
			if (word === 'its' ? hasThingBefore(material, stem, token) : word === 'their' && namedPeople > 0)
				continue;
			if (/^(it|they)$/.test(word) && speaksOfSubject(material, sentence, stem, token)) continue;
			if (/^(it|them)$/.test(word) && namedPeople > 0 && isEnabled(sentence, token)) continue;
			if (/^(his|her)$/.test(word) && namedPeople > 0 && material.pronouns.has(token.start)) continue;
			if (/^(his|her)$/.test(word) && /^Who /.test(stem.text) && isAskedFor(material, sentence, stem, token))
				continue;
			return `the pronoun “${token.text}” isn't resolved`;
		}
		if (
			!/^\d/.test(token.text) &&
			(isBareDefinite(sentence, token) || isTakenUp(material, sentence, token)) &&
			!saysWhich(sentence, stem, token) &&
			!known.has(token.lemma) &&
			!known.has(word) &&
			!toldByTitle(material.article, token.lemma) &&
			!material.titleWords.has(word) &&
			!material.titleWords.has(token.lemma)
		)
			return `“the ${token.text}” doesn't say which`;
		if (
			token.upos === 'NOUN' &&
			children(sentence, token.index).some(
				(c) => baseRelation(c) === 'det' && /^(this|these|that|those)$/i.test(c.text)
			)
		)
			return `“${token.text}” points back in the text`;
	}
	const vague = vaguePhrase().exec(stem.text);
	// "the two Koreas" says which.
	if (
		vague &&
		!(
			/^the (?:two|three|four)$/i.test(vague[0]) &&
			/^ \p{Lu}/u.test(stem.text.slice(vague.index + vague[0].length))
		)
	)
		return `“${vague[0]}” points back in the text`;
	if (namedPeople === 0 && !stem.tokens.some((token) => titled(material, token)))
		return 'no name in it says what it is about';
	return undefined;
}

/** A day that tells which event is meant. */
function isDayOf({ tokens }: Sentence, { index }: Token): boolean {
	return /^of$/i.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.upos === 'NOUN';
}

/** "its" goes with a thing or a body that stands before it, never with a person. */
function hasThingBefore(material: Material, stem: Stem, its: Token): boolean {
	return stem.tokens.some(
		(token) =>
			token.start < its.start &&
			/^(PROPN|NOUN)$/.test(token.upos) &&
			!mentionedAt(material.participants, token).some(({ value }) => value.type === 'person')
	);
}

/** "ESA said it had launched a craft": what a body or people say of "it" or "they" they mostly say of themselves. */
function speaksOfSubject(material: Material, sentence: Sentence, stem: Stem, pronoun: Token): boolean {
	const clause = clauseOf(sentence, pronoun);
	const outer = clause && sentence.tokens[clause.predicate.head];
	if (
		!clause ||
		!outer ||
		clause.subject !== pronoun ||
		!/^(ccomp|advcl)$/.test(baseRelation(clause.predicate))
	)
		return false;
	const subject = children(sentence, outer.index).find((child) => /^nsubj/.test(child.relation));
	// "According to CDC officials, how many passengers were they seeking?"
	const isSource = /^According to /.test(stem.text) && isReporting(outer);
	if (!subject || subject.index > pronoun.index || !(isSource || stem.tokens.includes(subject))) return false;
	if (pronoun.text.toLowerCase() === 'they' && /^NNP?S$/.test(subject.xpos)) return true;
	return mentionedAt(material.participants, subject).some(
		({ value }) => value.type === 'organisation' || value.type === 'country'
	);
}

/** "Samsung is using a process which enables it to …": what is enabled is the one who does the thing. */
const enabling = patternOf('enabling-verbs');

function isEnabled(sentence: Sentence, pronoun: Token): boolean {
	return (
		/^(?:obj|iobj)$/.test(pronoun.relation) && enabling().test(sentence.tokens[pronoun.head]?.lemma ?? '')
	);
}

/** "Who sold his ferry?": the pronoun stands for the subject that the question asks for. */
function isAskedFor(material: Material, sentence: Sentence, stem: Stem, pronoun: Token): boolean {
	const named = material.pronouns.get(pronoun.start);
	const subject = clauseOf(sentence, pronoun)?.subject;
	return (
		named !== undefined &&
		subject !== undefined &&
		!stem.tokens.includes(subject) &&
		mentionedAt(material.participants, subject).some((fact) => named.participants.includes(fact))
	);
}

/** Things that "the huge object" and "the new technology" may be anything of. */
const anything = new WordList('things');
/** What picks one out of all by itself. */
const telling = patternOf('telling-words');

/**
 * "the filter software", "the huge object": a noun with only common words before it that takes up what the text has
 * spoken of, or that could be anything.
 */
function isTakenUp(material: Material, sentence: Sentence, token: Token): boolean {
	if (token.upos !== 'NOUN' || /^\d/.test(token.text)) return false;
	const below = children(sentence, token.index);
	if (!below.some((child) => child.text.toLowerCase() === 'the')) return false;
	const modifiers = below.filter((child) => /^(amod|compound|nummod)$/.test(baseRelation(child)));
	const others = below.filter((child) => !modifiers.includes(child));
	if (
		modifiers.length === 0 ||
		others.some((child) => !/^(det|case|punct|cc|conj|appos)$/.test(baseRelation(child)))
	)
		return false;
	const plain = modifiers.every(
		({ text, xpos, lemma }) =>
			/^\p{Ll}/u.test(text) &&
			!/^(JJS|RBS|CD)$/.test(xpos) &&
			!telling().test(text) &&
			!material.titleWords.has(text) &&
			!material.titleWords.has(lemma)
	);
	return (
		plain && (anything.has(token.lemma) || (material.firstUse.get(token.lemma) ?? Infinity) < sentence.index)
	);
}

/** An arc surer than this is believed where it hangs a phrase on a verb. */
const sureArc = 0.7;

/** Whether a phrase right after the noun goes on to say which: "of" always, another where the tree does not surely hang it elsewhere. */
function saysWhich({ tokens }: Sentence, stem: Stem, noun: Token): boolean {
	const next = tokens[noun.index + 1];
	if (next === undefined || !stem.tokens.includes(next)) return false;
	if (/^of$/i.test(next.text)) return true;
	if (!/^(in|for|on|at|between|against|with|to|from)$/i.test(next.text)) return false;
	const phrase = tokens[next.head];
	return phrase === undefined || phrase.head === noun.index || phrase.arcProbability < sureArc;
}

/** Whether a word of some weight stands in the title too, so that the stem speaks of what the title speaks of. */
function titled(material: Material, token: Token): boolean {
	if (token.upos !== 'NOUN' && token.upos !== 'ADJ') return false;
	const forms = [token.text.toLowerCase(), token.lemma, `${token.lemma}s`];
	return (
		(token.lemma.length >= 4 && forms.some((form) => material.titleWords.has(form))) ||
		toldByTitle(material.article, token.lemma)
	);
}
