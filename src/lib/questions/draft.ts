import type { Span } from '../article/types';
import { overlaps } from '../facts/context';
import { isDemonym } from '../facts/gazetteer';
import type { Fact } from '../facts/types';
import type { Clause } from '../language/clauses';
import { spellOut } from '../language/reduced-clauses';
import { baseRelation, showsTense } from '../language/tree';
import type { Sentence, Token } from '../language/types';
import { attributionOf, isReporting } from './attribution';
import type { Material } from './material';
import { quoting } from './quoting';
import { seedOf } from './random';
import { ask, state, type Asked, type Stem } from './stems/asking';
import { objection } from './stems/objection';
import { sound } from './stems/soundness';
import { stateWhole } from './stems/whole';
import { wordCount } from './stems/wording';
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

/** Longest statement with a gap, in words. */
const longestStatement = 22;
/** A statement of fewer words, the gap among them, fits more than one thing. */
const shortestStatement = 7;

/** A stem, or the reason there is none. */
export type StemResult = { stem: Stem } | { reason: string };

/**
 * Writes a question stem for part of a clause, with its attribution, and checks that it stands alone.
 * @param name the name that is asked for, whose pronouns aren't to be spelled out
 */
export function stemFor(material: Material, clause: Clause, asked: Asked, name?: string): StemResult {
	// "Who took his tally to 13?": a pronoun of the one asked for stays.
	const replacements = (material.replacements[clause.sentence.index] ?? []).filter(
		({ pronoun, text }) => pronoun === undefined || name === undefined || !text.startsWith(name)
	);
	const told = spellOut(clause) ?? clause;
	const result = checked(material, told, asked.head, (prefix) => ask(told, asked, replacements, prefix));
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
	const whole = (longest: number, mayCut = false) =>
		wholeFor(material, sentence, clause, gap, { longest, mayCut });
	const first = whole(longestStatement);
	let part: StemResult | undefined;
	const ways = [
		() => first,
		() => whole(longestStatement, true),
		() => (part = clause && statementFor(material, clause, gap, keep))
	];
	for (const way of ways) {
		const result = way();
		if (!result || 'reason' in result) continue;
		return wordCount(result.stem.text) < shortestStatement
			? { reason: 'too little is said to ask about' }
			: result;
	}
	return part ?? first;
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
	return checked(material, clause, keep, (prefix) => {
		const stem = state(clause, material.replacements[clause.sentence.index] ?? [], {
			gap,
			keep,
			endsWithGap,
			opens: prefix === '',
			longest: longestStatement
		});
		if (!stem || !prefix) return stem;
		return {
			...stem,
			text: `${prefix} ${isLower(material, stem) ? stem.text.charAt(0).toLowerCase() + stem.text.slice(1) : stem.text}`
		};
	});
}

/** Whether a statement begins with a word that is written small in the middle of a sentence. */
function isLower({ article }: Material, { text, tokens }: Stem): boolean {
	const [first] = tokens;
	if (!first) return false;
	const said = article.text.slice(first.start, first.end);
	if (/^\p{Ll}/u.test(said)) return text.toLowerCase().startsWith(said);
	// "New powers are needed": written small elsewhere, it is no name here.
	const second = tokens[1];
	if (
		second &&
		/^\p{Ll}/u.test(second.text) &&
		article.text.includes(` ${said.toLowerCase()} `) &&
		said !== 'I'
	)
		return text.startsWith(said);
	return (
		!/^PROPN$/.test(first.upos) &&
		!first.entity &&
		first.text !== 'I' &&
		!isDemonym(first.text) &&
		!/\p{Lu}.*\p{Lu}/u.test(said) &&
		text.startsWith(said)
	);
}

/** Whether the main word is a finite verb or has one beside it: "Alawi, who felt the quake" is no sentence. */
function isSentence(tokens: Stem['tokens']): boolean {
	const root = tokens.find((token) => token.relation === 'root');
	const [first] = tokens;
	// "After her shot deflected off a defender."
	const isFragment = first?.relation === 'mark' && first.head === root?.index;
	return (
		root !== undefined &&
		!isFragment &&
		!(/^(?:say|tell)$/.test(root.lemma) && !tokens.some((token) => isContentOf(root, token))) &&
		tokens.some((token) => /^(?:[nc]subj|expl)/.test(token.relation)) &&
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
	asked: Token,
	write: (prefix: string) => Stem | undefined
): StemResult {
	const reason = objection(material, clause, asked);
	if (reason) return { reason };
	const attribution = attributionOf(material, clause);
	if (attribution === 'unknown') return { reason: 'it is a claim whose source has no name' };
	const stem = write(attribution ? `According to ${attribution},` : '');
	if (!stem) return { reason: 'the clause makes no question of 22 words or fewer' };
	if (
		isReporting(clause.predicate) &&
		!clause.passive &&
		!stem.tokens.some((token) => isContentOf(clause.predicate, token))
	)
		return { reason: 'what is said is left out' };
	return sound(material, clause.sentence, stem);
}

/** What is reported: without it a verb of saying says nothing; whom one tells is no part of it. */
function isContentOf({ index, lemma }: Token, token: Token): boolean {
	const content =
		lemma === 'say'
			? /^(ccomp|obj|parataxis)$/
			: lemma === 'tell'
				? /^(ccomp|xcomp|parataxis|obl)$/
				: /^(ccomp|xcomp|obj|obl|parataxis)$/;
	return token.head === index && content.test(baseRelation(token)) && !/^(?:to|on|in)$/i.test(token.text);
}

/** "In what year did Nintendo win?" */
const fewestOfWhen = 7;

/** "How many independents voted?": few words, and no name among them to say what it is about. */
function saysLittle(stem: string): boolean {
	const words = stem.replace(/^According to [^,]+, /, '').split(/\s+/);
	return (
		(/^In what year /.test(stem) && words.length < fewestOfWhen) ||
		(words.length < 8 && !words.slice(1).some((word) => /^\p{Lu}/u.test(word)))
	);
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
