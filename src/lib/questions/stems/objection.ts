import type { Clause } from '../../language/clauses';
import { baseRelation, children, firstConjunct, isWithin, subtree } from '../../language/tree';
import type { Token } from '../../language/types';
import type { Material } from '../material';
import { patternOf } from '../../words';

const conditions = patternOf('conditional-marks');

/** Least tag and arc probability of subject, verb and auxiliaries at which a clause is turned. */
const leastClauseConfidence = 0.45;

/** Whether a clause states what is so: finite, with a subject, not denied, not a condition or a question. */
export function objection(material: Material, clause: Clause, asked?: Token): string | undefined {
	if (!clause.finite) return 'the clause shows no tense';
	if (!clause.subject) return 'the clause has no subject';
	if (clause.negated && !countsWhoDidNot(clause, asked)) return 'the clause denies something';
	if (clause.subjectShared && clause.auxiliaries.length === 0 && sharesAuxiliary(clause))
		return 'an auxiliary may be left out';
	if (clause.confidence < leastClauseConfidence) return 'the sentence could not be read with certainty';
	const { sentence } = clause;
	const last = material.article.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
	if (last.includes('?')) return 'the sentence is a question';
	if (disagrees(clause)) return 'verb and subject don’t agree';
	if (isThoughtOf(clause)) return 'what it says is only thought of';
	if (isParticiple(clause)) return 'its verb is a participle between commas';
	if (lacksWhat(clause)) return 'what is asked in it is left out';
	if (sharesCondition(clause) || isInCondition(clause)) return 'the clause is a condition';
	if (clause.mark && conditions().test(clause.mark)) return 'the clause is a condition';
	const conditional = sentence.tokens.some(
		(token) =>
			/^(if|unless|whether)$/i.test(token.text) &&
			sentence.tokens[token.head]?.head === clause.predicate.index
	);
	return conditional ? 'the clause hangs on a condition' : undefined;
}

/** "40 % of workers will not receive more time": the number is of those for whom it is denied. */
function countsWhoDidNot({ sentence, subject, predicate }: Clause, asked: Token | undefined): boolean {
	return (
		subject !== undefined &&
		asked !== undefined &&
		isWithin(sentence, asked.index, subject.index) &&
		subtree(sentence, subject.index).some(
			(token) => token.upos === 'NUM' && isWithin(sentence, token.index, asked.index)
		) &&
		children(sentence, predicate.index).some(({ text }) => /^(?:not|n['’]t)$/i.test(text))
	);
}

/** A single name before "are" was taken for the subject of another's verb. */
function disagrees({ sentence, subject, subjectShared, auxiliaries, verb }: Clause): boolean {
	const first = auxiliaries[0] ?? verb;
	// "sees Rosneft receive $6bn"
	const isBare = first.xpos === 'VBP' && first === verb && first.lemma === first.text;
	return (
		subject !== undefined &&
		!subjectShared &&
		subject.xpos === 'NNP' &&
		!/s$/.test(subject.text) &&
		(/^(are|were|have)$/i.test(first.text) || isBare) &&
		!sentence.tokens.some(
			(token) => token.head === subject.index && /^(conj|cc|flat|appos)/.test(token.relation)
		)
	);
}

/** "before concluding that the Fed has more work to do": what hangs on a verb without a subject is nobody's statement. */
function isThoughtOf({ sentence, predicate }: Clause): boolean {
	const above = baseRelation(predicate) === 'ccomp' ? sentence.tokens[predicate.head] : undefined;
	return (
		above !== undefined &&
		/^(?:VB|VBG)$/.test(above.xpos) &&
		/^(?:advcl|acl|xcomp)$/.test(baseRelation(above)) &&
		!children(sentence, above.index).some(({ relation }) => /^nsubj|^aux$/.test(relation))
	);
}

/** "what companies think people will be doing": without its "what" the clause has lost a part. */
function lacksWhat({ sentence, predicate }: Clause): boolean {
	const above = baseRelation(predicate) === 'ccomp' ? predicate.head : -1;
	return sentence.tokens.some(
		({ text, xpos, head, index }) =>
			/^W(?:P|DT)$/.test(xpos) &&
			/^(?:what|which|who|whom)$/i.test(text) &&
			index < predicate.index &&
			((/^what$/i.test(text) &&
				(head === predicate.index || sentence.tokens[head]?.head === predicate.index)) ||
				head === above ||
				(head === predicate.index && above >= 0 && index < above))
	);
}

/** "The deficit, announced on Thursday, outstripped …": one comma between a subject and its verb makes it none. */
function isParticiple({ sentence, subject, verb, auxiliaries, subjectShared }: Clause): boolean {
	if (!subject || subjectShared || auxiliaries.length > 0 || subject.index > verb.index) return false;
	const commas = sentence.tokens.slice(subject.index, verb.index).filter((token) => token.text === ',');
	return commas.length === 1 && commas[0]!.index === verb.index - 1;
}

/** "If it isn't, and Chrome continues to surge": the second of two conditions has no "if" of its own. */
function sharesCondition({ sentence, predicate }: Clause): boolean {
	const first = firstConjunct(sentence, predicate);
	return (
		first !== predicate &&
		sentence.tokens.some((token) => token.head === first.index && /^(if|unless|whether)$/i.test(token.text))
	);
}

/** Whether a condition opens before the clause and the sentence's main verb comes after it: "If …, and Chrome grows, …". */
function isInCondition({ sentence, predicate }: Clause): boolean {
	const opening = sentence.tokens.findIndex((token) => /^(if|unless)$/i.test(token.text));
	const root = sentence.tokens.findIndex((token) => token.relation === 'root');
	return opening >= 0 && opening < predicate.index && root > predicate.index;
}

/** Whether the first verb of the coordination has an auxiliary that this one may lean on: "has been sold and closed". */
function sharesAuxiliary(clause: Clause): boolean {
	const first = clause.sentence.tokens[clause.predicate.head];
	return (
		first !== undefined &&
		clause.sentence.tokens.some((token) => token.head === first.index && /^(aux|cop)/.test(token.relation))
	);
}
