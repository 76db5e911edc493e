import { baseRelation, children, showsTense, subtree } from '../../language/tree';
import type { Clause } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import { patternOf, WordList } from '../../words';
import { antecedent, lacksItsNoun } from './antecedents';
import { phraseOf, stripEdges, type Trim } from './trimming';

/** A part of a clause beside subject and verb: an object, an oblique, a complement, an adverb. */
export interface Constituent {
	head: Token;
	role: 'object' | 'oblique' | 'complement' | 'adverb' | 'particle' | 'clause';
	tokens: Token[];
	/** The preposition it opens with, as written. */
	preposition?: Token;
	/** True for an afterthought, set off by a comma: ", his 11th visit". */
	loose?: boolean;
	/** True where it stood before the subject. */
	fronted: boolean;
}

/** A clause taken apart so that it can be turned into a statement or a question. */
export interface ClauseParts {
	clause: Clause;
	subject: Token[];
	/** Adverbs between subject and verb: "jointly". */
	inner: Token[];
	/** The verb's own word, or the whole complement after a copula. */
	core: Token[];
	constituents: Constituent[];
}

const roles = new Map<string, Constituent['role']>([
	['obj', 'object'],
	['iobj', 'object'],
	['obl', 'oblique'],
	['nmod', 'oblique'],
	['xcomp', 'complement'],
	['ccomp', 'clause'],
	['advmod', 'adverb'],
	['compound', 'particle'],
	['advcl', 'clause']
]);

/** Words that say when from the day of writing, and mean nothing later; "so far", "now". */
const deicticAdverbs = new WordList('deictic-adverbs');

const times = new WordList('times-of-clauses');
/** Adverbs that are part of what is done: "came together". */
const particles = new WordList('doing-particles');
/** What only ties a sentence to the one before. */
const asResult = patternOf('words-that-only-tie');

/** Whether a comma stands before the word, or a dash with a space on each side. */
function isSetOff({ tokens }: Sentence, { index, start }: Token): boolean {
	const mark = tokens[index - 1];
	const before = tokens[index - 2];
	return (
		mark !== undefined &&
		(mark.text === ',' ||
			(/^(?:-|--|–|—)$/.test(mark.text) &&
				mark.end < start &&
				before !== undefined &&
				before.end < mark.start))
	);
}

/** "nearly a decade ago", "two days later": a time told from another that the stem doesn't have. */
function countsFromNow(sentence: Sentence, tokens: Token[]): boolean {
	const after = sentence.tokens[tokens.at(-1)!.index + 1];
	return [...tokens, ...(after ? [after] : [])].some((token) => /^(ago|earlier|later)$/i.test(token.text));
}

function hasSubject(sentence: Sentence, token: Token): boolean {
	return children(sentence, token.index).some((child) => /^[nc]subj/.test(child.relation));
}

/** "on $20,000 bail" read as "on … bail" and "$20,000": parts that stand inside one another were misread. */
function isCrossed(constituents: readonly Constituent[]): boolean {
	return constituents.some(({ tokens }) =>
		constituents.some(
			(other) =>
				other.tokens !== tokens &&
				other.tokens.some(({ index }) => index > tokens[0]!.index && index < tokens.at(-1)!.index)
		)
	);
}

/** "which", "in which", "whose": the relative word itself or a phrase that holds it. */
function opensWithQuestionWord(sentence: Sentence, child: Token): boolean {
	const opening = subtree(sentence, child.index).slice(0, 2);
	return opening.some((token) => /^W/.test(token.xpos));
}

/** Takes a clause apart at a level of trimming; `keep` is a token that must not be cut away, `omit` those to leave out. */
export function takeApart(
	clause: Clause,
	level: Trim,
	keep?: Token,
	omit?: ReadonlySet<number>
): ClauseParts | undefined {
	const { sentence, predicate } = clause;
	const subject = clause.subject && antecedent(clause);
	if (!subject || lacksItsNoun(clause)) return undefined;
	const relative = subject !== clause.subject || (clause.isReduced === true && !clause.subjectShared);
	const phrase = (head: Token) =>
		stripEdges(phraseOf(sentence, head, level, keep).filter((token) => !omit?.has(token.index)));
	const clauseStart = subtree(sentence, predicate.index)[0]!.index;
	const subjectTokens = relative
		? stripEdges(
				phrase(subject).filter(
					(token) =>
						token.index < clauseStart && !(token.head === subject.index && baseRelation(token) === 'case')
				)
			)
		: phrase(subject);
	// "the firm offered tickets that were cheaper", read as tickets that the firm offered.
	if (relative && subjectTokens.some(showsTense)) return undefined;
	const first = [clause.verb, ...clause.auxiliaries].reduce((a, b) => (a.index < b.index ? a : b));
	if (subjectTokens.some((token) => token.index > first.index) && !clause.subjectShared) return undefined;
	const constituents: Constituent[] = [];
	const inner: Token[] = [];
	const own: Token[] = [predicate];
	for (const child of children(sentence, predicate.index)) {
		const relation = baseRelation(child);
		if (/^[nc]subj/.test(child.relation) || relation === 'aux' || relation === 'cop') continue;
		if (['punct', 'cc', 'mark', 'discourse', 'vocative', 'dep', 'list', 'expl'].includes(relation)) continue;
		if (predicate.relation === 'acl:relcl' && opensWithQuestionWord(sentence, child)) continue;
		const tokens = phrase(child);
		if (tokens.length === 0) continue;
		const mustKeep = keep !== undefined && tokens.includes(keep);
		const setOff = child.index > predicate.index && isSetOff(sentence, tokens[0]!);
		// "Moazzam Begg, from Birmingham, and Feroz Abbasi, from London, have been held"
		const inSubject =
			child.index > subject.index &&
			child.index < first.index &&
			sentence.tokens.slice(subject.index, tokens[0]!.index).some(({ text }) => text === ',');
		if (!mustKeep && ((setOff && relation === 'obl') || (inSubject && /^(?:obl|nmod|advcl)$/.test(relation))))
			continue;
		if (relation === 'parataxis' || relation === 'appos' || (setOff && relation === 'obj')) {
			const verbless = !tokens.some(showsTense);
			if (mustKeep && verbless && child.upos === 'NOUN' && child.index > predicate.index)
				constituents.push({ head: child, role: 'object', tokens, fronted: false, loose: true });
			continue;
		}
		if (
			relation === 'conj' &&
			clause.copular &&
			!/^(VERB|AUX)$/.test(child.upos) &&
			!hasSubject(sentence, child)
		) {
			own.push(...tokens);
			continue;
		}
		if (relation === 'conj' && !mustKeep) continue;
		if (relation === 'advmod' && !mustKeep && deicticAdverbs.has(child.text.toLowerCase())) continue;
		if (relation === 'advcl' && !mustKeep) {
			// "…, putting Sweden ahead": what only goes on from what is told.
			if (child.lemma === 'follow' || (setOff && child.xpos === 'VBG')) continue;
			const infinitive = children(sentence, child.index).some(
				(t) => t.text.toLowerCase() === 'to' && t.upos === 'PART'
			);
			// "In order to form a government, a party needs …": without the purpose it needs nothing.
			if (!infinitive && /^(?:while|whereas)$/i.test(tokens[0]!.text)) continue;
			if (infinitive && child.index < predicate.index && /^(?:need|have|require)$/.test(predicate.lemma))
				return undefined;
			if (
				child.index < predicate.index ||
				tokens.length > (infinitive ? 12 : 6) ||
				(level >= 1 && !infinitive)
			)
				continue;
		}
		if (/^[xc]comp$/.test(relation) && !mustKeep && tokens.length > 20) return undefined;
		if (!mustKeep && countsFromNow(sentence, tokens)) continue;
		if (clause.copular && child.index < predicate.index && child.index > clause.verb.index) {
			own.push(...tokens);
			continue;
		}
		if (
			clause.copular &&
			['nmod', 'amod', 'det', 'compound', 'flat', 'nummod', 'case', 'acl', 'fixed'].includes(relation)
		) {
			own.push(...tokens);
			continue;
		}
		if (relation === 'advmod' && child.index < predicate.index && child.index > subject.index) {
			inner.push(...tokens);
			continue;
		}
		const role = relation === 'advmod' && particles.has(child.text) ? 'particle' : roles.get(relation);
		if (!role || (!mustKeep && asResult().test(tokens.map(({ text }) => text).join(' ')))) continue;
		const preposition = children(sentence, child.index).find(
			(t) => baseRelation(t) === 'case' && t.index < child.index
		);
		// "In 1995 former drummer Bill Berry": a person's title that was hung on the verb.
		if (
			!preposition &&
			role === 'oblique' &&
			child.upos === 'NOUN' &&
			child.index < subject.index &&
			!times.has(child.lemma)
		)
			return undefined;
		constituents.push({
			head: child,
			role,
			tokens,
			fronted: child.index < subject.index && !clause.subjectShared && !relative,
			...(preposition ? { preposition } : {})
		});
	}
	const afterSubject = sentence.tokens[(subjectTokens.at(-1)?.index ?? -2) + 1];
	// "The ferry, built in 1988, is owned": what opened with a comma closes with one.
	if (afterSubject?.text === ',' && subjectTokens.some((token) => token.text === ','))
		subjectTokens.push(afterSubject);
	own.sort((a, b) => a.index - b.index);
	if (isCrossed(constituents)) return undefined;
	return { clause, subject: subjectTokens, inner, core: stripEdges(own), constituents };
}
