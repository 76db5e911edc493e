import { isRoleNoun } from '../../facts/roles';
import type { Clause } from '../../language/clauses';
import { children } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';

/** The subject, or the name that a relative pronoun stands for; undefined where that is no name. */
export function antecedent(clause: Clause): Token | undefined {
	const { sentence, predicate, subject } = clause;
	if (!subject || !/^(W|DT)/.test(subject.xpos) || !/^(who|which|that)$/i.test(subject.text)) return subject;
	const head = sentence.tokens[predicate.head];
	if (predicate.relation !== 'acl:relcl' || !head || !(head.upos === 'PROPN' || isDefinite(sentence, head)))
		return undefined;
	// "the distribution of the single, which will be available": it may be either's.
	if (
		children(sentence, head.index).some(
			({ relation, index }) => relation === 'nmod' && index > head.index && index < subject.index
		)
	)
		return undefined;
	// "students at the University of Otago, who had worked": nobody asks who of a body.
	if (/^who$/i.test(subject.text) && head.entity && head.entity.type !== 'person') return undefined;
	// "The last ruler was Cleopatra, who …" has a sentence for its name; "deposits in the South Pole, which are …" another noun.
	const isPredicate = children(sentence, head.index).some((token) => /^(cop|nsubj)/.test(token.relation));
	const isPlural = /^(are|were|have)$/i.test((clause.auxiliaries[0] ?? clause.verb).text);
	return isPredicate || (isPlural && head.xpos === 'NNP') ? undefined : head;
}

/** "the pond that released": a thing with "the" stands for itself where a relative clause tells of it. */
function isDefinite(sentence: Sentence, noun: Token): boolean {
	return (
		noun.upos === 'NOUN' &&
		!isRoleNoun(noun) &&
		children(sentence, noun.index).some(({ text }) => /^the$/i.test(text)) &&
		children(sentence, noun.index).some(({ relation }) => /^(?:amod|compound|nmod)/.test(relation)) &&
		!children(sentence, noun.index).some(
			({ text, xpos }) =>
				/^(?:only|first|last|same|one|few|many|two|three)$/i.test(text) || /^(?:JJS|RBS)$/.test(xpos)
		)
	);
}

/**
 * Whether a relative clause lacks a part that only the noun before it has: "the clock he made", "a war that Scientology
 * has been waging". With "where" and "when" it is whole.
 */
export function lacksItsNoun(clause: Clause): boolean {
	const { sentence, predicate, subject } = clause;
	if (
		predicate.relation !== 'acl:relcl' ||
		!subject ||
		/^W/.test(subject.xpos) ||
		/^that$/i.test(subject.text)
	)
		return false;
	return !children(sentence, predicate.index).some((child) => /^(where|when)$/i.test(child.text));
}
