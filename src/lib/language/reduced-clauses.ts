import { clauseOf, type Clause } from './clauses';
import { baseRelation, children } from './tree';
import type { Sentence, Token } from './types';

/**
 * A participle that says what was done to a name, with its subject and "was" spelled out: "Founded in 1898, the club …",
 * "the Tower, built in 1931, …" as "the club was founded", "the Tower was built".
 */
export function spellOut(clause: Clause): Clause | undefined {
	const { sentence, predicate, finite, auxiliaries, mark } = clause;
	if (finite || clause.subject || auxiliaries.length > 0 || mark || predicate.xpos !== 'VBN')
		return undefined;
	const subject = doneTo(sentence, predicate);
	if (!subject || predicate.arcProbability < 0.4) return undefined;
	const isPlural =
		/^NNP?S$/.test(subject.xpos) ||
		children(sentence, subject.index).some((token) => baseRelation(token) === 'conj');
	const auxiliary: Token = {
		...predicate,
		text: isPlural ? 'were' : 'was',
		lemma: 'be',
		upos: 'AUX',
		xpos: 'VBD',
		relation: 'aux:pass'
	};
	return {
		...clause,
		subject,
		subjectShared: subject.index > predicate.index,
		auxiliaries: [auxiliary],
		passive: true,
		finite: true,
		isReduced: true,
		confidence: Math.min(clause.confidence, subject.tagProbability)
	};
}

/** The name before the participle, or the subject of the verb after it. */
function doneTo(sentence: Sentence, participle: Token): Token | undefined {
	const head = sentence.tokens[participle.head];
	const relation = baseRelation(participle);
	if (!head) return undefined;
	if (relation === 'acl') return head.index < participle.index && isNamed(sentence, head) ? head : undefined;
	if (relation !== 'advcl' || head.index < participle.index) return undefined;
	const subject = children(sentence, head.index).find((token) => baseRelation(token) === 'nsubj');
	return subject && subject.index > participle.index ? subject : undefined;
}

/** A name, or "the 2008 Olympic games", "the world championships": a noun with "the" that a name or year tells apart. */
function isNamed(sentence: Sentence, noun: Token): boolean {
	if (noun.upos === 'PROPN') return true;
	const below = children(sentence, noun.index);
	return (
		noun.upos === 'NOUN' &&
		below.some(({ text }) => /^the$/i.test(text)) &&
		below.some(
			({ text, index }) =>
				index < noun.index && /^(?:\p{Lu}\p{L}|(?:19|20)\d\d$)/u.test(text) && !/^the$/i.test(text)
		)
	);
}

/** The clause whose question may ask for a part of another: "scheduled to play Sweden on Sunday" asks when it is scheduled to. */
export function raised(clause: Clause): Clause {
	let above = clause;
	while (!above.finite && baseRelation(above.predicate) === 'xcomp') {
		const head = above.sentence.tokens[above.predicate.head];
		const next = head && clauseOf(above.sentence, head);
		if (!next) return clause;
		above = next;
	}
	return above.finite ? above : clause;
}
