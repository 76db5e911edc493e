import type { Span } from '../article/types';
import { overlaps } from '../facts/context';
import type { Fact } from '../facts/types';
import type { Clause } from '../language/clauses';
import { firstConjunct, showsTense } from '../language/tree';
import type { Sentence } from '../language/types';
import { attributionOf } from './attribution';
import type { Material } from './material';
import { quoting } from './quoting';
import { seedOf } from './random';
import { ask, state, type Asked, type Stem } from './stems/asking';
import { stateWhole } from './stems/whole';
import { wordCount } from './stems/wording';
import { leansOnContext } from './stems/standing-alone';
import type { Question, QuestionBase, Refusal } from './types';

/** What a writer gives back for a fact: questions, and the reason for each that could not be asked. */
export interface Written {
	questions: Question[];
	refused: Refusal[];
}

/** Makes the refusals of one writer's rule for one fact. */
export function refusing(fact: Fact, rule: string): (reason: string) => Written {
	return (reason) => ({ questions: [], refused: [{ factId: fact.id, rule, reason }] });
}

/** Least tag and arc probability of subject, verb and auxiliaries at which a clause is turned. */
export const leastClauseConfidence = 0.45;

/** Longest statement with a gap, in words. */
const longestStatement = 22;
/** A statement of fewer words, the gap among them, fits more than one thing. */
const shortestStatement = 7;
/** The same for a whole sentence that no cut makes shorter: better a word more than no question. */
const longestWhole = 23;

/** A stem, or the reason there is none. */
export type StemResult = { stem: Stem } | { reason: string };

/** Whether a clause states what is so: finite, with a subject, not denied, not a condition or a question. */
export function objection(material: Material, clause: Clause): string | undefined {
	if (!clause.finite) return 'the clause shows no tense';
	if (!clause.subject) return 'the clause has no subject';
	if (clause.negated) return 'the clause denies something';
	if (clause.subjectShared && clause.auxiliaries.length === 0 && sharesAuxiliary(clause))
		return 'an auxiliary may be left out';
	if (clause.confidence < leastClauseConfidence) return 'the sentence could not be read with certainty';
	const { sentence } = clause;
	const last = material.article.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
	if (last.includes('?')) return 'the sentence is a question';
	if (disagrees(clause)) return 'verb and subject don’t agree';
	if (isParticiple(clause)) return 'its verb is a participle between commas';
	if (sharesCondition(clause) || isInCondition(clause)) return 'the clause is a condition';
	if (clause.mark && /^(if|unless|whether|lest|though|although)$/.test(clause.mark))
		return 'the clause is a condition';
	const conditional = sentence.tokens.some(
		(token) =>
			/^(if|unless|whether)$/i.test(token.text) &&
			sentence.tokens[token.head]?.head === clause.predicate.index
	);
	return conditional ? 'the clause hangs on a condition' : undefined;
}

/** A single name before "are" was taken for the subject of another's verb. */
function disagrees({ sentence, subject, subjectShared, auxiliaries, verb }: Clause): boolean {
	const first = auxiliaries[0] ?? verb;
	return (
		subject !== undefined &&
		!subjectShared &&
		subject.xpos === 'NNP' &&
		!/s$/.test(subject.text) &&
		/^(are|were|have)$/i.test(first.text) &&
		!sentence.tokens.some(
			(token) => token.head === subject.index && /^(conj|cc|flat|appos)/.test(token.relation)
		)
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

/** Writes a question stem for part of a clause, with its attribution, and checks that it stands alone. */
export function stemFor(material: Material, clause: Clause, asked: Asked): StemResult {
	const result = checked(material, clause, (prefix) =>
		ask(clause, asked, material.replacements[clause.sentence.index] ?? [], prefix)
	);
	if ('stem' in result && saysLittle(result.stem.text)) return { reason: 'too little is said to ask about' };
	return result;
}

/**
 * Writes a statement with a gap in the place of the span: the whole sentence where it is short enough to be shown, or
 * up to a comma where it is whole without the rest; a clause of it otherwise.
 */
export function gapFor(
	material: Material,
	sentence: Sentence,
	clause: Clause | undefined,
	gap: Span,
	keep: Asked['head']
): StemResult {
	const result = anyGapFor(material, sentence, clause, gap, keep);
	return 'stem' in result && wordCount(result.stem.text) < shortestStatement
		? { reason: 'too little is said to ask about' }
		: result;
}

function anyGapFor(
	material: Material,
	sentence: Sentence,
	clause: Clause | undefined,
	gap: Span,
	keep: Asked['head']
): StemResult {
	const whole = wholeFor(material, sentence, clause, gap, { longest: longestStatement });
	if ('stem' in whole) return whole;
	const cut = wholeFor(material, sentence, clause, gap, { longest: longestStatement, mayCut: true });
	if ('stem' in cut) return cut;
	const part = clause && statementFor(material, clause, gap, keep);
	if (part && 'stem' in part) return part;
	const long = wholeFor(material, sentence, clause, gap, { longest: longestWhole });
	return 'stem' in long ? long : (part ?? whole);
}

/** Writes a clause as a statement that ends with the gap: what comes after it is left out. */
export function openEndedFor(material: Material, clause: Clause, gap: Span, keep: Asked['head']): StemResult {
	return statementFor(material, clause, gap, keep, true);
}

function statementFor(
	material: Material,
	clause: Clause,
	gap: Span,
	keep: Asked['head'],
	endsWithGap = false
): StemResult {
	return checked(material, clause, (prefix) => {
		const stem = state(clause, material.replacements[clause.sentence.index] ?? [], {
			gap,
			keep,
			endsWithGap,
			longest: longestStatement
		});
		if (!stem || !prefix) return stem;
		return {
			...stem,
			text: `${prefix} ${stem.text.replace(/^(The|A|An|This|It|Its|Their|In|On|At)\b/, (word) => word.toLowerCase())}`
		};
	});
}

/** Whether the main word is a finite verb or has one beside it: "Alawi, who felt the quake" is no sentence. */
function isSentence(tokens: Stem['tokens']): boolean {
	const root = tokens.find((token) => token.relation === 'root');
	return (
		root !== undefined &&
		tokens.some(
			(token) =>
				showsTense(token) &&
				(token === root || (token.head === root.index && /^(aux|cop|ccomp|parataxis)/.test(token.relation)))
		)
	);
}

/** The sentence as it stands needs no tree to be sound, but it must say itself whose word it is. */
function wholeFor(
	material: Material,
	sentence: Sentence,
	clause: Clause | undefined,
	gap: Span,
	{ longest, mayCut = false }: { longest: number; mayCut?: boolean }
): StemResult {
	const stem = stateWhole(sentence, material.replacements[sentence.index] ?? [], gap, longest, mayCut);
	if (!stem) return { reason: 'the sentence is too long to be shown with a gap' };
	if (!isSentence(stem.tokens)) return { reason: 'the sentence has no finite verb' };
	const attribution = clause
		? attributionOf(material, clause)
		: material.quotations.find((fact) => overlaps(fact.span, gap))?.value.speaker;
	if (attribution !== undefined && !stem.text.includes(attribution))
		return { reason: 'it is a claim whose source the sentence does not name' };
	return sound(material, sentence, stem);
}

function checked(
	material: Material,
	clause: Clause,
	write: (prefix: string) => Stem | undefined
): StemResult {
	const reason = objection(material, clause);
	if (reason) return { reason };
	const attribution = attributionOf(material, clause);
	if (attribution === 'unknown') return { reason: 'it is a claim whose source has no name' };
	const stem = write(attribution ? `According to ${attribution},` : '');
	if (!stem) return { reason: 'the clause makes no question of 22 words or fewer' };
	return sound(material, clause.sentence, stem);
}

const relative =
	/^_____ (?:seconds|minutes|hours|days|weeks|months|years) after\b|(?:_____|\b\w+) (?:seconds|minutes|hours|days|weeks|months|years) (?:later|earlier|previously|before|afterwards?)\b|\b(?:a new|another|the first|the second|the other) one\b/i;
const directions =
	/\b(more information|further information|read more|(?:may|can) be found (?:on|at|in|here)|click|subscribe)\b/i;

const foreign =
	/(?<![\p{L}])(el|los|las|del|hay|pero|muy|une|des|les|est|und|der|das|ist|och|het|een|di|della|che)(?![\p{L}])/gu;

/** Whether a sentence is in another language, or all in capitals as a bulletin is. */
function isForeign(text: string): boolean {
	if ((text.match(foreign)?.length ?? 0) >= 2) return true;
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 3 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}

/** A stem that stands alone and is made of words. */
function sound(material: Material, sentence: Sentence, written: Stem): StemResult {
	const stem = { ...written, text: written.text.replace(/\.\.$/, '.') };
	if (/[#@[\]]|https?:|www\.|…| - |\*|\||\p{Ll}: |(?:^|\s)["“]\s/u.test(stem.text))
		return { reason: 'it holds marks that belong to no sentence' };
	if (/\b(?:more|fewer|less) \p{L}+[?.]$/u.test(stem.text) && !/\bthan\b/.test(stem.text))
		return { reason: 'it compares with something that it does not name' };
	if (
		/^(?:Another|Other|Among other|As a point|At the same time|The (?:other|one|former|latter|rest))\b/.test(
			stem.text
		) ||
		/_____ (?:other|remaining|more|additional|further)\b/.test(stem.text)
	)
		return { reason: 'it goes on from what was said before' };
	if (
		/, (?:and|but|or) (?:\S+ ){0,4}_____\.$|\b(?:when|while|where|because|although) (?:\S+ ){0,2}_____\.$/i.test(
			stem.text
		)
	)
		return { reason: 'it breaks off after its gap' };
	if (/\brespectively\b/i.test(stem.text)) return { reason: 'it pairs two lists' };
	if (relative.test(stem.text)) return { reason: 'its time is told from another that it does not have' };
	if (isForeign(stem.text)) return { reason: 'it is no plain English sentence' };
	if (directions.test(stem.text)) return { reason: 'it tells where to read on' };
	const leaning = leansOnContext(material, sentence, stem);
	if (leaning) return { reason: leaning };
	if (/[“”"]/.test(stem.text) && !balanced(stem.text)) return { reason: 'it would cut a quotation in two' };
	return { stem };
}

function balanced(text: string): boolean {
	return (
		(text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
		(text.match(/"/g)?.length ?? 0) % 2 === 0
	);
}

/** "How many independents voted?": few words, and no name among them to say what it is about. */
function saysLittle(stem: string): boolean {
	const words = stem.split(/\s+/);
	return words.length < 8 && !words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

/** The part of a question that every kind shares. */
export function baseOf(
	material: Material,
	fact: Fact,
	rule: string,
	stem: string,
	parts: { keySpan?: Span; explanation: string; difficulty: number; sentence?: number }
): QuestionBase {
	const sentence = material.sentences[parts.sentence ?? fact.sentence]!;
	return {
		id: `${rule}-${seedOf(`${fact.id}|${rule}|${stem}`).toString(36)}`,
		factId: fact.id,
		factKind: fact.kind,
		stem,
		evidence: { start: sentence.start, end: sentence.end },
		...(parts.keySpan ? { keySpan: parts.keySpan } : {}),
		rule,
		explanation: parts.explanation,
		difficulty: parts.difficulty
	};
}

/** What the article says, for the explanation: the evidence sentence, cut at a word where it is long. */
export function articleSays(material: Material, sentenceIndex: number): string {
	const sentence = material.sentences[sentenceIndex]!;
	const words = material.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
	if (words.length <= 220) return `${quoting} ${words}`;
	return `${quoting} ${words.slice(0, words.lastIndexOf(' ', 217))} …`;
}
