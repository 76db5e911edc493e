import { baseRelation, children, firstConjunct, showsTense, subtree } from './tree';
import type { Sentence, Token } from './types';

/** One predicate with what belongs to it: who did what, in which voice and tense. */
export interface Clause {
	sentence: Sentence;
	/** The content head: the verb, or the noun or adjective after a copula. */
	predicate: Token;
	/** The word that carries the tense when there is no auxiliary: the verb or the copula. */
	verb: Token;
	/** Auxiliaries in order, the copula last where there is one; empty for a bare verb. */
	auxiliaries: Token[];
	/** The subject's head word; shared with the first verb of a coordination where this one has none. */
	subject?: Token;
	/** True when the subject stands with another verb of the same coordination. */
	subjectShared: boolean;
	passive: boolean;
	copular: boolean;
	negated: boolean;
	/** Whether a tense is shown: "issued", "has met", but not "to meet" or "meeting". */
	finite: boolean;
	/** True for a participle that was given the subject and the "was" that it goes without. */
	isReduced?: true;
	/** The subordinating word, e.g. `if`, `that`, `after`. */
	mark?: string;
	/** The lowest arc and tag probability of subject, auxiliaries and predicate, 0–1. */
	confidence: number;
}

const clausal = new Set(['root', 'conj', 'ccomp', 'advcl', 'acl', 'parataxis', 'xcomp', 'csubj']);
const negations = new Set([
	'not',
	"n't",
	'n’t',
	'never',
	'no',
	'neither',
	'nor',
	'without',
	'hardly',
	'barely'
]);

/** The clauses of a sentence, outermost first in reading order of their predicates. */
export function readClauses(sentence: Sentence): Clause[] {
	const clauses: Clause[] = [];
	for (const token of sentence.tokens) {
		const clause = clauseAt(sentence, token);
		if (clause) clauses.push(clause);
	}
	return clauses;
}

/** The clause that a token is the predicate of, where it is one. */
export function clauseAt(sentence: Sentence, predicate: Token): Clause | undefined {
	if (!clausal.has(baseRelation(predicate))) return undefined;
	const below = children(sentence, predicate.index);
	const copula = below.find((token) => baseRelation(token) === 'cop');
	const isVerb = predicate.upos === 'VERB' || predicate.upos === 'AUX';
	if (!isVerb && !copula) return undefined;
	const auxiliaries = below.filter((token) => baseRelation(token) === 'aux');
	if (copula) auxiliaries.push(copula);
	let subject = below.find((token) => /^[nc]subj/.test(token.relation));
	let subjectShared = false;
	if (!subject && baseRelation(predicate) === 'conj') {
		const first = firstConjunct(sentence, predicate);
		if (first.upos === 'VERB' || children(sentence, first.index).some((t) => t.relation === 'cop')) {
			subject = children(sentence, first.index).find((token) => /^[nc]subj/.test(token.relation));
			subjectShared = subject !== undefined;
		}
	}
	const verb = copula ?? predicate;
	const tense = auxiliaries[0] ?? verb;
	const mark = below.find((token) => token.relation === 'mark')?.text.toLowerCase();
	const involved = [
		predicate,
		...auxiliaries,
		...(subject && !isNamePhrase(sentence, subject, verb) ? [subject] : [])
	];
	return {
		sentence,
		predicate,
		verb,
		auxiliaries,
		...(subject ? { subject } : {}),
		subjectShared,
		passive: below.some((token) => token.relation === 'aux:pass' || token.relation === 'nsubj:pass'),
		copular: copula !== undefined,
		negated:
			below.some((token) => negations.has(token.text.toLowerCase())) ||
			(subject !== undefined &&
				subtree(sentence, subject.index).some((t) => /^(no|none|neither|nobody)$/i.test(t.text))),
		finite: showsTense(tense) && mark !== 'to',
		...(mark ? { mark } : {}),
		confidence: involved.reduce((least, t) => Math.min(least, t.arcProbability, t.tagProbability), 1)
	};
}

/**
 * "Desmond's Northern & Shell bought", "economist Jane Doe said": which word of a name leads it may be doubtful where
 * nothing is doubtful about the name's place before its verb.
 */
function isNamePhrase(sentence: Sentence, subject: Token, verb: Token): boolean {
	if (subject.index > verb.index) return false;
	const phrase = subtree(sentence, subject.index);
	if (!phrase.some(({ entity }) => entity)) return false;
	const [first, last] = [phrase[0]!, phrase.at(-1)!];
	return (
		phrase.length > 1 &&
		last.index - first.index === phrase.length - 1 &&
		sentence.tokens.slice(last.index + 1, verb.index).every(({ upos }) => /^(AUX|ADV|PART)$/.test(upos)) &&
		phrase.every(
			(token) =>
				/^(NOUN|PROPN|ADJ|DET|NUM)$/.test(token.upos) || /^(case|cc|nmod:poss|punct)$/.test(token.relation)
		)
	);
}

/** The innermost clause that the token belongs to (itself, if it is a predicate). */
export function clauseOf(sentence: Sentence, token: Token): Clause | undefined {
	for (let at: Token | undefined = token, steps = 0; at && steps < 60; steps++) {
		const clause = clauseAt(sentence, at);
		if (clause) return clause;
		at = at.head < 0 ? undefined : sentence.tokens[at.head];
	}
	return undefined;
}

/** The innermost clause around the token that shows a tense; infinitives and participles are passed over. */
export function finiteClauseOf(sentence: Sentence, token: Token): Clause | undefined {
	let clause = clauseOf(sentence, token);
	for (let steps = 0; clause && !clause.finite && steps < 20; steps++) {
		const head: Token | undefined = sentence.tokens[clause.predicate.head];
		clause = head && clauseOf(sentence, head);
	}
	return clause;
}
