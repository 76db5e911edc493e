import type { ParticipantFact } from '../../facts/types';
import { baseRelation, children, tokensIn } from '../../language/tree';
import type { Clause } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import type { Span } from '../../article/types';
import { isReporting } from '../attribution';
import { inOrder, type WrongOption } from '../distractors/options';
import { apart, namesLike, otherParticipants, speaks } from '../distractors/names';
import { namesOne } from '../distractors/one-bearer';
import { organisationNoun } from './organisation-noun';
import { articleSays, baseOf, refusing, stemFor, type Written } from '../draft';
import { inTitle, sentenceAt, standsBeforeNoun, type Material } from '../material';
import type { Random } from '../random';
import { isDemonym } from '../../facts/gazetteer';
import { phraseOf } from '../stems/trimming';
import { patternOf, WordList } from '../../words';
import { wordCount } from '../stems/wording';
import { gapForName } from './gap-name';
import { askRole } from './who-role';
import type { TypedQuestion } from '../types';

const officeEnds = patternOf('office-ends');

const mostPerParticipant = 2;
/** A stem of fewer words fits more than one; more so where the name is what something is done to. */
const fewestWords = 6;
/** "Who is Nordfart's harbour master?": an office and the name of whose it is say enough. */
const fewestOfOffice = 5;
const fewestOfObject = 7;
/** The same where something was done to the one asked for. */
const fewestOfPassive = 8;
/** The same where no name is in it. */
const fewestUnnamed = 10;
/** Prepositions that a question takes along to its front. */
const pied = new WordList('fronted-with-whom');
/** With these a country or body is a place, which another writer asks for. */
const spatial = new WordList('spatial-prepositions');
/** What is done with somebody, so that "with whom" asks for the other one. */
const together = new WordList('joint-verbs');
const officeWords = new WordList('office-words');
const questionWords: Partial<Record<ParticipantFact['value']['type'], string>> = {
	person: 'who',
	country: 'which country'
};
/** What may stand around a name in its own phrase: titles and offices, not things that belong to it. */
const around = new WordList('relations-around-names');

/** Asks who or which country did what, for clauses whose subject or passive agent is the participant alone. */
export function askWho(material: Material, fact: ParticipantFact, random: Random): Written {
	const written: Written = { questions: [], refused: [] };
	const refuse = (reason: string) => written.refused.push({ factId: fact.id, rule: 'who', reason });
	const refuseAll = refusing(fact, 'who');
	const { name, type } = fact.value;
	const wh = type === 'organisation' ? `which ${organisationNoun(material, fact)}` : questionWords[type];
	if (!wh) return refuseAll('a group has no name to ask for');
	if (fact.confidence < 0.5) return refuseAll('the name is doubtful');
	if (!namesOne(material, fact)) return refuseAll('the name could be any of its kind');
	if (type === 'organisation' && officeEnds().test(name)) return refuseAll('the name is an office');
	if (inTitle(material, name)) return refuseAll('the name stands in the title');
	const role = askRole(material, fact);
	if (role) written.questions.push(role);
	let asked = 0;
	for (const mention of fact.value.mentions) {
		if (asked >= mostPerParticipant) break;
		const index = sentenceAt(material, mention.start);
		const sentence = material.sentences[index];
		if (!sentence || inList(material, mention)) continue;
		for (const clause of material.clauses[index] ?? []) {
			const head = askedHead(sentence, clause, mention);
			if (!head) continue;
			if (isReporting(clause.predicate) && (!reportsAfter(sentence, clause) || agencies.has(fact.value.name)))
				continue;
			// "Spider Man 2 will be given to …"
			if (/^ \d/.test(material.article.text.slice(mention.end, mention.end + 2))) continue;
			if (clause.copular && (clause.predicate.upos !== 'NOUN' || isOneOfMany(clause))) continue;
			const subject = head === clause.subject;
			if (subject && isPlural(clause)) continue;
			// "include Royal Bank of Scotland chief executive Fred Goodwin"
			if (!subject && standsBeforeNoun(material, mention)) continue;
			if (subject ? hasCompany(sentence, mention, clause) : isReporting(clause.predicate)) continue;
			const preposition = prepositionOf(sentence, head);
			if (
				!subject &&
				preposition &&
				(!pied.has(preposition) ||
					(type !== 'person' && spatial.has(preposition)) ||
					(preposition === 'with' && !together.has(clause.predicate.lemma)))
			)
				continue;
			const result = stemFor(
				material,
				clause,
				{
					head,
					wh: !subject && type === 'person' ? 'whom' : wh,
					...(preposition && !subject ? { preposition } : {})
				},
				name
			);
			if ('reason' in result) {
				refuse(result.reason);
				continue;
			}
			const stem = result.stem.text;
			const before = sentence.tokens[tokensIn(sentence, mention)[0]!.index - 1];
			if (before && /^(NOUN|PROPN|ADJ)$/.test(before.upos) && result.stem.tokens.includes(before)) {
				refuse('words that belong to the name would be left over');
				continue;
			}
			if (!apart(stem, name)) {
				refuse('the key would stand in the stem');
				continue;
			}
			const isOffice = clause.copular && /['’]s /.test(stem);
			const fewestOfSubject = clause.passive ? fewestOfPassive : isOffice ? fewestOfOffice : fewestWords;
			const fewest = subject ? fewestOfSubject : fewestOfObject;
			if (stem.split(/\s+/).length < fewest) {
				refuse('too little is said to ask about');
				continue;
			}
			if (!saysSomething(clause)) continue;
			if (wordCount(stem) < fewestUnnamed && !namesAnything(stem)) {
				refuse('no name in it says what it is about');
				continue;
			}
			asked++;
			const explanation = `It was ${withArticle(fact)}. ${articleSays(material, index)}`;
			const shared = { keySpan: mention, explanation, sentence: index };
			const typed: TypedQuestion = {
				...baseOf(material, fact, 'who.typed', stem, { ...shared, difficulty: 0.65 }),
				kind: 'typed',
				key: name,
				accepted: [name, ...fact.value.aliases],
				answerType: type === 'group' ? 'phrase' : type
			};
			const wrong = wrongNames(material, fact, index, random, isReporting(clause.predicate)).filter(
				(option) => apart(stem, option.text)
			);
			if (wrong.length === 2) {
				const options = inOrder(
					{ text: name, why: `The article names ${withArticle(fact)} here.`, evidence: mention },
					wrong
				);
				written.questions.push({
					...baseOf(material, fact, 'who', stem, { ...shared, difficulty: 0.4 }),
					kind: 'choice',
					options
				});
			}
			written.questions.push(typed);
		}
	}
	if (asked > 0 || role) return written;
	const gapped = gapForName(material, fact, random);
	return {
		questions: [...written.questions, ...gapped.questions],
		refused: [...written.refused, ...gapped.refused]
	};
}

/** "Arsenal need to win": no "who need" is asked. */
function isPlural({ auxiliaries, verb }: Clause): boolean {
	const tense = auxiliaries[0] ?? verb;
	return tense.xpos === 'VBP' || /^(?:are|were|have)$/i.test(tense.text);
}

/** "Rubio, as well as Prokopyev, launched": the name is one of those who did it. */
function hasCompany(sentence: Sentence, mention: Span, { verb }: Clause): boolean {
	const between = sentence.tokens.filter((token) => token.start >= mention.end && token.end <= verb.start);
	return /\b(?:as well as|along with|together with|accompanied by|and)\b/i.test(
		between.map((token) => token.text).join(' ')
	);
}

/** Whether a name or a figure stands in a stem, beside titles and the adjectives of countries. */
function namesAnything(stem: string): boolean {
	const words = stem
		.replace(/[^\p{L}\p{N} -]/gu, '')
		.split(' ')
		.slice(1);
	return words.some(
		(word) => /\d/.test(word) || (/^\p{Lu}/u.test(word) && !isDemonym(word) && !officeWords.has(word))
	);
}

/** "is a supporter of", "was an artist from Mosul": said of one, true of many. */
function isOneOfMany({ sentence, predicate }: Clause): boolean {
	const below = children(sentence, predicate.index);
	return !below.some(
		(token) => token.relation === 'nmod:poss' || /^(the|only|first|last)$/i.test(token.text)
	);
}

function prepositionOf(sentence: Sentence, head: Token): string | undefined {
	const cases = children(sentence, head.index).filter((token) => baseRelation(token) === 'case');
	return cases.length > 0 ? cases.map((token) => token.text.toLowerCase()).join(' ') : undefined;
}

/** The subject or agent that is this mention and nothing besides. */
function askedHead(sentence: Sentence, clause: Clause, mention: Span): Token | undefined {
	const within = (token: Token) => token.start >= mention.start && token.end <= mention.end;
	const agents = children(sentence, clause.predicate.index).filter((token) => token.relation === 'obl:agent');
	if (agents.length > 1) return undefined;
	const [agent] = agents;
	const others = children(sentence, clause.predicate.index).filter(
		(token) => token.relation === 'obj' || (token.relation === 'obl' && token.index > clause.predicate.index)
	);
	for (const head of [clause.subjectShared ? undefined : clause.subject, agent, ...others]) {
		if (!head) continue;
		const phrase = phraseOf(sentence, head, 3);
		if (
			!phrase.some(within) ||
			phrase.some((token) => baseRelation(token) === 'conj' || baseRelation(token) === 'cc')
		)
			continue;
		if (phrase.some((token) => token.text === "'s" || token.text === '’s')) continue;
		const isName =
			within(head) ||
			(head === clause.subject &&
				phrase.some(
					(t) => within(t) && t.head === head.index && /^(compound|flat|appos|nmod:desc)/.test(t.relation)
				) &&
				['NOUN', 'PROPN'].includes(head.upos) &&
				phrase.filter(within).at(-1) === phrase.at(-1));
		if (
			isName &&
			phrase.every(
				(token) =>
					within(token) || token === head || around.has(baseRelation(token)) || baseRelation(token) === 'case'
			)
		)
			return head;
	}
	return undefined;
}

const agencies = new WordList('news-agencies');

/** Two wrong names: others of the article first, for countries then neighbours; where it asks who said something, who speaks. */
function wrongNames(
	material: Material,
	fact: ParticipantFact,
	index: number,
	random: Random,
	saying: boolean
): WrongOption[] {
	const others = otherParticipants(material, fact, index, random)
		.filter((other) => !saying || speaks(material, other))
		.map((other) => ({
			text: other.value.name,
			why: `${other.value.name}${other.value.role ? ` (${other.value.role})` : ''} is named elsewhere in the article, not here.`,
			evidence: other.span
		}));
	const listed = fact.value.type === 'country' ? namesLike(material, fact.value.name, 'country', random) : [];
	return [
		...others,
		...listed.map((name) => ({ text: name, why: `The article doesn’t name ${name}.` }))
	].slice(0, 2);
}

/** Whether the name is one of several in a list: then it is not the whole answer. */
function inList(material: Material, mention: Span): boolean {
	return material.lists.some((list) => list.span.start <= mention.start && list.span.end >= mention.end);
}

/** Whether what is reported follows the verb as a clause of its own: "said that …". */
function reportsAfter(sentence: Sentence, clause: Clause): boolean {
	const text = children(sentence, clause.predicate.index);
	return (
		text.some((token) => baseRelation(token) === 'ccomp' && token.index > clause.predicate.index) &&
		!text.some((token) => /^[“”"]$/.test(token.text))
	);
}

function saysSomething(clause: Clause): boolean {
	return (
		!['be', 'have', 'do', 'go', 'come', 'get', 'follow', 'join', 'refer'].includes(clause.predicate.lemma) ||
		clause.copular
	);
}

/** The name with "the" where the article's kind of name takes it. */
function withArticle(fact: ParticipantFact): string {
	return fact.value.role && fact.value.type === 'person'
		? `${fact.value.name} (${fact.value.role})`
		: fact.value.name;
}
