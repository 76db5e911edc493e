import { baseRelation, children, isWithin, showsTense, subtree } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { mayDropVerb } from './endings';
import { patternOf } from '../../words';

const governing = patternOf('governing-prepositions');

/** How much of a clause's modifiers is left off; 0 keeps most, 3 least. */
export type Trim = 0 | 1 | 2 | 3;

function comma(sentence: Sentence, token: Token | undefined): boolean {
	return token !== undefined && /^[,(–—-]$/.test(token.text) && sentence.tokens[token.index] === token;
}

/** Cuts the branches that a stem at this level of trimming does without. */
export function cutAt(sentence: Sentence, level: Trim, keep?: Token): (token: Token) => boolean {
	const kept = keep && (sentence.tokens[keep.head] ?? keep);
	return (token) => {
		const opening = subtree(sentence, token.index)[0];
		if (opening?.text === '(' && !(keep && isWithin(sentence, keep.index, token.index))) return true;
		if (
			kept &&
			(isWithin(sentence, kept.index, token.index) ||
				(token.head === kept.index && baseRelation(token) === 'nmod') ||
				(baseRelation(token) === 'nmod' && isWithin(sentence, token.index, kept.index)))
		)
			return false;
		const relation = baseRelation(token);
		if (['parataxis', 'discourse', 'vocative', 'dep', 'list', 'orphan'].includes(relation)) return true;
		if (relation === 'advmod' && token.lemma === 'then' && !isAfterPreposition(sentence, token)) return true;
		const first = subtree(sentence, token.index)[0];
		const afterComma =
			first !== undefined && (comma(sentence, first) || comma(sentence, sentence.tokens[first.index - 1]));
		if (relation === 'appos' && (afterComma || token.upos !== 'PROPN')) return true;
		// ", unlike in 2000.": what a comma sets off at the end of a sentence.
		if (level >= 1 && afterComma && /^(obl|advmod|nmod)$/.test(relation) && endsSentence(sentence, token))
			return true;
		if (relation === 'acl') return afterComma || (level >= 1 && maySayLess(sentence, token, level));
		if (relation === 'advcl' && (afterComma || level >= 1)) return true;
		// ", and the Russian satellite was a Strela": another statement, about something else.
		if (relation === 'conj' && afterComma && tellsOfAnother(sentence, token)) return true;
		if (relation === 'conj' && level >= 1 && (token.upos === 'VERB' || token.upos === 'AUX'))
			return mayDropVerb(sentence, token);
		if (level >= 2 && relation === 'nmod' && !token.relation.endsWith(':poss')) {
			const head = sentence.tokens[token.head];
			const preposition = children(sentence, token.index).find((child) => baseRelation(child) === 'case');
			if (preposition?.text.toLowerCase() === 'of') return false;
			// "Interest in China has surged": bare, the noun would tell nothing.
			if (
				head &&
				head.upos === 'NOUN' &&
				!children(sentence, head.index).some(({ index }) => index < head.index)
			)
				return false;
			if (head && baseRelation(head) === 'nmod' && token.index > head.index && preposition) return true;
			if (level >= 3 && head && token.index > head.index && preposition?.text.toLowerCase() !== 'of')
				return true;
		}
		return false;
	};
}

/** Whether a clause joined to another has a subject and a verb of its own. */
function tellsOfAnother(sentence: Sentence, { index }: Token): boolean {
	const below = children(sentence, index);
	return (
		below.some(({ relation }) => /^nsubj/.test(relation)) &&
		[sentence.tokens[index]!, ...below].some(showsTense) &&
		below.some((child) => baseRelation(child) === 'cc')
	);
}

/** "since then" */
function isAfterPreposition({ tokens }: Sentence, { index }: Token): boolean {
	return /^(?:since|until|by|before|even)$/i.test(tokens[index - 1]?.text ?? '');
}

/** Whether nothing but marks comes after the branch. */
function endsSentence(sentence: Sentence, { index }: Token): boolean {
	const last = subtree(sentence, index).at(-1)!.index;
	return sentence.tokens.slice(last + 1).every((token) => token.upos === 'PUNCT');
}

/**
 * Whether a noun does without the relative clause, participle or infinitive after it: a name does, and what is brought
 * in with "a" or a number. "The first woman to be awarded" does not: there it says which one is meant.
 */
function maySayLess(sentence: Sentence, modifier: Token, level: Trim): boolean {
	const noun = sentence.tokens[modifier.head];
	if (!noun || /^(of|to)$/.test(subtree(sentence, modifier.index)[0]?.text ?? '')) return false;
	// "a company called Akamai", "despite the club agreeing a plan"
	if (/^(?:called|named|known|dubbed|entitled)$/.test(modifier.text)) return false;
	const governed = children(sentence, noun.index).some(({ text }) => governing().test(text));
	if (governed && modifier.xpos === 'VBG') return false;
	if (noun.upos === 'PROPN') return true;
	const below = children(sentence, noun.index).filter((token) => token.index < noun.index);
	// "With internet service disrupted": the participle is what is told.
	if (below.some((token) => /^with(?:out)?$/i.test(token.text)) && modifier.xpos === 'VBN') return false;
	const definite = below.some(
		(token) =>
			/^(the|this|that|those|these|any|all|no|every|each)$/i.test(token.text) ||
			token.relation === 'nmod:poss'
	);
	// "Students who wish to apply must have …": of all students it isn't said.
	const isGeneral = noun.features.number === 'Plur' && below.length === 0;
	// "demonstrated a phone using its technology": "a phone" alone tells nothing.
	const isPlain =
		below.every(({ relation }) => relation === 'det' || relation === 'case') && below.length > 0;
	return !definite && !isGeneral && !isPlain && level >= 2;
}

/** The words without the marks at either end. */
export function stripEdges(tokens: Token[]): Token[] {
	let from = 0;
	let to = tokens.length;
	while (
		from < to &&
		(tokens[from]!.upos === 'PUNCT' || baseRelation(tokens[from]!) === 'cc') &&
		!/^[“"‘$(]$/.test(tokens[from]!.text)
	)
		from++;
	while (to > from && tokens[to - 1]!.upos === 'PUNCT' && !/^[”"’)%]$/.test(tokens[to - 1]!.text)) to--;
	return tokens.slice(from, to);
}

/** The words of the phrase headed by the token, trimmed to the level and without punctuation at its edges. */
export function phraseOf(sentence: Sentence, head: Token, level: Trim, keep?: Token): Token[] {
	// "also" answers something that a question doesn't say.
	return stripEdges(
		subtree(sentence, head.index, cutAt(sentence, level, keep)).filter(({ text }) => text !== 'also')
	);
}
