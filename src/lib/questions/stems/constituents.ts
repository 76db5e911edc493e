import { baseRelation, children, isWithin, showsTense, subtree } from '../../language/tree';
import type { Clause } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import { mayDropVerb } from './cuts';
import { WordList } from '../../words';

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

/** How much of a clause's modifiers is left off; 0 keeps most, 3 least. */
export type Trim = 0 | 1 | 2 | 3;

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

const times = new WordList('parts-of-time', [
	'time',
	'hour',
	'minute',
	'week',
	'decade',
	'century',
	'today',
	'yesterday',
	'weekend'
]);
/** Adverbs that are part of what is done: "came together". */
const particles = new Set(['together', 'apart', 'away', 'back', 'forward', 'home']);
/** What only ties a sentence to the one before. */
const asResult =
	/^(?:as a (?:result|consequence|point of reference)|for (?:example|instance)|in (?:addition|comparison|contrast|fact|turn|particular|return|response)|of course)$/i;

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
	const governed = children(sentence, noun.index).some(({ text }) =>
		/^(?:despite|with|without|after|before|on)$/i.test(text)
	);
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

/** "nearly a decade ago", "two days later": a time told from another that the stem doesn't have. */
function countsFromNow(sentence: Sentence, tokens: Token[]): boolean {
	const after = sentence.tokens[tokens.at(-1)!.index + 1];
	return [...tokens, ...(after ? [after] : [])].some((token) => /^(ago|earlier|later)$/i.test(token.text));
}

function stripEdges(tokens: Token[]): Token[] {
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

/** The subject, or the name that a relative pronoun stands for; undefined where that is no name. */
function antecedent(clause: Clause): Token | undefined {
	const { sentence, predicate, subject } = clause;
	if (!subject || !/^(W|DT)/.test(subject.xpos) || !/^(who|which|that)$/i.test(subject.text)) return subject;
	const head = sentence.tokens[predicate.head];
	if (predicate.relation !== 'acl:relcl' || !head || !(head.upos === 'PROPN' || isDefinite(sentence, head)))
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
		children(sentence, noun.index).some(({ text }) => /^the$/i.test(text)) &&
		children(sentence, noun.index).some(({ relation }) => /^(?:amod|compound|nmod)/.test(relation)) &&
		!children(sentence, noun.index).some(
			({ text, xpos }) =>
				/^(?:only|first|last|same|one|few|many|two|three)$/i.test(text) || /^(?:JJS|RBS)$/.test(xpos)
		)
	);
}

function hasSubject(sentence: Sentence, token: Token): boolean {
	return children(sentence, token.index).some((child) => /^[nc]subj/.test(child.relation));
}

/**
 * Whether a relative clause lacks a part that only the noun before it has: "the clock he made", "a war that Scientology
 * has been waging". With "where" and "when" it is whole.
 */
function lacksItsNoun(clause: Clause): boolean {
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
		if (!role || (!mustKeep && asResult.test(tokens.map(({ text }) => text).join(' ')))) continue;
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
