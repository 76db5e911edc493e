import type { Span } from '../../article/types';
import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { countriesOfAdjective, countryNamed, holds, isDemonym, placeNamed } from '../../facts/gazetteer';
import { honorifics, titleWords } from '../../facts/words/titles';
import { baseRelation, headOf, tokensIn } from '../../language/tree';
import { finiteClauseOf } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import { inOrder } from '../distractors/options';
import { apart, namesLike, otherParticipants, otherPlaces } from '../distractors/names';
import { namesOne } from '../distractors/one-bearer';
import { articleSays, baseOf, gapFor, refusing, type Written } from '../draft';
import { sentenceAt, tokenAt, type Material } from '../material';
import type { Random } from '../random';
import { membersBeside, misplaced } from './gap-place';
import { wordCount } from '../stems/wording';
import { patternOf, WordList } from '../../words';

const titleBefore = patternOf('titles-before-gaps');

const fewestWords = 7;
/** The same where an office opens it: "President _____ made an address" holds of every one. */
const fewestOfTitled = 12;
/** Relations of a name that is a phrase by itself, and no part of another name or a modifier. */
const own = new Set(['nsubj', 'obj', 'iobj', 'obl', 'conj', 'root', 'appos']);

/**
 * A statement with the name left out, for a name that is no clause's subject or object by itself:
 * "Opposition leader _____ was prevented from voting." A choice, and typed where the reader knows from the gap what is to go in.
 */
export function gapForName(material: Material, fact: ParticipantFact | PlaceFact, random: Random): Written {
	const refuse = refusing(fact, 'gap.name');
	if (!namesOne(material, fact)) return refuse('the name could be any of its kind');
	let reason = 'no clause that can be shown names it';
	for (const mention of fact.value.mentions) {
		const index = sentenceAt(material, mention.start);
		const sentence = material.sentences[index];
		const last = sentence && tokenAt(sentence, mention.end - 1);
		const clause = sentence && last && finiteClauseOf(sentence, last);
		const head = sentence && headOf(tokensIn(sentence, mention));
		if (
			!sentence ||
			!last ||
			!head ||
			!(own.has(baseRelation(head)) || tellsOfThing(sentence, head)) ||
			head.relation.endsWith(':unmarked') ||
			// "Microsoft's Media Player 10"
			/^ \d/.test(material.article.text.slice(mention.end, mention.end + 2)) ||
			isAside(material.article.text.slice(sentence.start, mention.start), fact)
		)
			continue;
		const objection = isCutName(sentence, mention)
			? 'it is part of a longer name'
			: misplaced(material, sentence, fact, mention, head);
		if (objection) {
			reason = objection;
			continue;
		}
		const result = gapFor(material, sentence, clause, mention, last);
		if ('reason' in result) {
			reason = result.reason;
			continue;
		}
		if (
			!membersBeside(sentence, head).every((token) => token === head || result.stem.tokens.includes(token))
		) {
			reason = 'it is one of a list';
			continue;
		}
		const stem = result.stem.text.replace(/\b(?:Mr|Mrs|Ms|Dr|Lord|Lady|Baroness)\.? (?=_____)/, '');
		const within = /_____, (\p{Lu}[\p{L}. ]*\p{L})/u.exec(stem)?.[1];
		if (
			wordCount(stem) <
				(/^(?:\S+['’]s )?(?:\p{Lu}\p{L}+ ){1,2}_____ /u.test(stem) ? fewestOfTitled : fewestWords) ||
			/^_____|_____['’]s[.?]?$/.test(stem) ||
			/_____['’]?[\p{L}-]*_____|[-–/]_____|_____[-–/]/u.test(stem)
		)
			continue;
		if (
			!apart(stem, fact.value.name) ||
			fact.value.aliases.some((alias) => /^\p{Lu}/u.test(alias) && stem.includes(alias))
		)
			continue;
		const article = takesThe(material, mention.start);
		const others =
			fact.kind === 'place'
				? otherPlaces(material, fact, index, random).map((other) => ({ name: other.value.name, fact: other }))
				: otherParticipants(material, fact, index, random).map((other) => ({
						name: other.value.name,
						fact: other
					}));
		const wrong = others
			.filter(
				(other) =>
					takesThe(material, other.fact.value.mentions[0]!.start) === article && apart(stem, other.name)
			)
			.filter((other) => fits(other.name, fact.value.name, within))
			.filter((other) => mayHold(material.article.text.slice(sentence.start, mention.start), other.fact))
			.map((other) => ({
				name: other.name,
				why: `${other.name} is named elsewhere in the article, not here.`,
				span: other.fact.span as Span | undefined
			}))
			.concat(
				article
					? []
					: namesLike(material, fact.value.name, kindOf(fact), random)
							.filter((name) => fits(name, fact.value.name, within))
							.map((name) => ({
								name,
								why: `The article doesn’t name ${name}.`,
								span: undefined
							}))
			)
			.slice(0, 2);
		const answerType = answerTypeOf(fact);
		const isChoice = wrong.length === 2;
		// A city is told by what follows it, other places are told by nothing: "_____, Georgia".
		if (!isChoice && (!answerType || (answerType === 'place' && within === undefined))) {
			reason = 'the article names too few others of its kind';
			continue;
		}
		const shared = {
			keySpan: mention,
			explanation: `It is ${fact.value.name}. ${articleSays(material, index)}`,
			sentence: index
		};
		return {
			questions: [
				...(isChoice
					? [
							{
								...baseOf(material, fact, 'gap.name', stem, { ...shared, difficulty: 0.45 }),
								kind: 'choice' as const,
								options: optionsOf(fact, mention, wrong)
							}
						]
					: []),
				...(answerType
					? [
							{
								...baseOf(material, fact, 'gap.name.typed', stem, { ...shared, difficulty: 0.7 }),
								kind: 'typed' as const,
								key: fact.value.name,
								accepted: [fact.value.name, ...fact.value.aliases],
								answerType
							}
						]
					: [])
			],
			refused: []
		};
	}
	return refuse(reason);
}

/** "13 games behind Minnesota": there a place stands for its team. */
const contests = patternOf('words-of-contests');

/** After "according to", in a contest, and in "countries such as South Korea and _____", where others may stand too. */
function isAside(before: string, fact: ParticipantFact | PlaceFact): boolean {
	const isPerson = fact.kind === 'participant' && fact.value.type === 'person';
	return (
		(fact.kind === 'place' && fact.value.kind !== 'country' && contests().test(before)) ||
		/\baccording to\b[^.;]{0,60}$/i.test(before) ||
		(!isPerson && /\b(?:such as|including) [^.;]{0,60}$/i.test(before))
	);
}

/** "June | Carter Cash": a name right before it that is no title. */
function isCutName({ tokens }: Sentence, mention: Span): boolean {
	const at = tokens.findIndex(({ start }) => start === mention.start);
	const before = tokens[at - 1];
	return (
		before?.upos === 'PROPN' &&
		/^\p{Lu}\p{Ll}+$/u.test(before.text) &&
		!titleNouns.has(before.text.toLowerCase()) &&
		!isDemonym(before.text)
	);
}

const titleNouns = new WordList(
	'roles',
	[...titleWords, ...honorifics].map((word) => word.toLowerCase())
);

function optionsOf(
	fact: ParticipantFact | PlaceFact,
	mention: Span,
	wrong: readonly { name: string; why: string; span: Span | undefined }[]
) {
	return inOrder(
		{ text: fact.value.name, why: `The article names ${fact.value.name} here.`, evidence: mention },
		wrong.map((other) => ({
			text: other.name,
			why: other.why,
			...(other.span ? { evidence: other.span } : {})
		}))
	);
}

/** What a learner types into the gap; nothing for a body or group, whose name may be written in many ways. */
function answerTypeOf(fact: ParticipantFact | PlaceFact): 'person' | 'country' | 'place' | undefined {
	if (fact.kind === 'place') return fact.value.kind === 'country' ? 'country' : 'place';
	return fact.value.type === 'person' || fact.value.type === 'country' ? fact.value.type : undefined;
}

/** "150 miles from Bengkulu": a place by a common noun may be asked for; by a name it only tells where that one sits. */
function tellsOfThing(sentence: Sentence, head: Token): boolean {
	return baseRelation(head) === 'nmod' && sentence.tokens[head.head]?.upos === 'NOUN';
}

/** Before ", Spain" only places in Spain can stand; before any other name, such as a state's, only the lists' neighbours. */
function fits(name: string, key: string, within: string | undefined): boolean {
	if (within === undefined) return true;
	if (holds(within, key)) return holds(within, name);
	return placeNamed(key) === undefined;
}

/** "Brazil's President _____": only one of whom the article tells the same country fits behind a country's office. */
function mayHold(before: string, other: ParticipantFact | PlaceFact): boolean {
	const title = titleBefore().exec(before)?.[1];
	// "President _____": nobody whom the article gives another office or none.
	if (
		title &&
		!(other.kind === 'participant' && new RegExp(`\\b${title}\\b`, 'i').test(other.value.role ?? ''))
	)
		return false;
	const nation = /(\p{Lu}\p{L}+)(?:['’]s)? (?:\p{L}+ ){0,4}$/u.exec(before)?.[1];
	const country = nation && (countryNamed(nation) ?? countriesOfAdjective(nation)[0]);
	if (!country || other.kind !== 'participant' || other.value.type !== 'person' || !/\p{L} $/u.test(before))
		return true;
	const role = other.value.role?.match(/\p{Lu}\p{L}+/gu) ?? [];
	return role.some((word) => (countryNamed(word) ?? countriesOfAdjective(word)[0]) === country);
}

/** Whether the name stands with "the" at that place of the article. */
function takesThe(material: Material, start: number): boolean {
	return /\bthe\s+$/i.test(material.article.text.slice(Math.max(0, start - 6), start));
}

function kindOf(fact: ParticipantFact | PlaceFact): PlaceFact['value']['kind'] {
	if (fact.kind === 'place') return fact.value.kind;
	return fact.value.type === 'country' ? 'country' : 'place';
}
