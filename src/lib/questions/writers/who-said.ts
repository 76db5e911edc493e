import type { Span } from '../../article/types';
import type { ParticipantFact, QuotationFact } from '../../facts/types';
import { inOrder } from '../distractors/options';
import { apart, isLike, isOther, speaks } from '../distractors/names';
import { namesOne } from '../distractors/one-bearer';
import { excerpt, fewestWords, mostWords } from './excerpts';
import { organisationNoun } from './organisation-noun';
import { baseRelation, showsTense, tokensIn } from '../../language/tree';
import { articleSays, baseOf, refusing, type Written } from '../draft';
import { objection } from '../stems/objection';
import type { Material } from '../material';
import { shuffled, type Random } from '../random';
import { leansOnContext } from '../stems/standing-alone';
import { wording, wordCount } from '../stems/wording';
import type { TypedQuestion } from '../types';
import { once, patternOf, WordList, wordsOf } from '../../words';

/** Words that lean on what was said before: a quotation that opens or ends with them says too little by itself. */
const leaning = patternOf('leaning-openers');
/** A capital inside a sentence of the quotation, other than that of "I". */
const namesSomething = /[^.!?\s] (?!I\b)[“‘]?\p{Lu}/u;

/** "the last dance we are going to see you do", "to be able to dance like that". */
const addressed = patternOf('words-to-a-hearer');

/** He or she of whom the quotation names nobody. */
const unnamed = patternOf('pronouns-in-quotes');

/** Who passes on what others say. */
const agencies = new WordList('news-agencies');

/** The words that ask for a speaker; none for a country or a group. */
function asking(material: Material, speaker: ParticipantFact): string | undefined {
	if (speaker.value.type === 'person') return 'Who';
	return speaker.value.type === 'organisation' ? `Which ${organisationNoun(material, speaker)}` : undefined;
}

/** Asks who said a quotation: "Who said, “…”?" */
export function askWhoSaid(material: Material, fact: QuotationFact, random: Random): Written {
	const refuse = refusing(fact, 'whoSaid');
	if (fact.confidence < 0.6) return refuse('the speaker is doubtful');
	if (agencies.has(fact.value.speaker)) return refuse('an agency only passes it on');
	const said = fact.value.speakerSpan?.start ?? 0;
	const around = material.article.text.slice(Math.max(0, said - 20), (fact.value.speakerSpan?.end ?? 0) + 30);
	if (/\bbehalf of\b/.test(around)) return refuse('somebody else says it on the speaker’s behalf');
	const speaker = material.participants.find(
		(p) => p.value.name === fact.value.speaker || p.value.aliases.includes(fact.value.speaker)
	);
	const wh = speaker && namesOne(material, speaker) ? asking(material, speaker) : undefined;
	if (!speaker || !wh) return refuse('the speaker has no name');
	if (!fact.value.direct) return askWhoReported(material, fact, { speaker, wh }, random);
	if (!isSentence(material, fact)) return refuse('the quotation is no sentence by itself');
	const quoted = excerpt(material, fact);
	if (!quoted) return refuse('the quotation has no part of 6 to 19 words that stands by itself');
	const leans = leansOut(material, quoted, fact);
	if (leans) return refuse(leans);
	if (!apart(quoted, speaker.value.name)) return refuse('the quotation names its speaker');
	return whoQuestions(material, fact, speaker, `${wh} said, “${quoted}”?`, 'whoSaid', random);
}

/** Why an excerpt of a quotation can't be known again by itself; undefined where it can. */
export function leansOut(material: Material, quoted: string, fact: QuotationFact): string | undefined {
	if (
		/\b(?:them|these|those|this (?!year|week|month|morning|country|city|government)\p{Ll}+)\b(?! (?:who|of))/iu.test(
			quoted
		) ||
		unnamed().test(quoted)
	)
		return 'the quotation leans on what was said before';
	if (/[?!]$/.test(quoted)) return 'the quotation is a question or a cry';
	if (addressed().test(quoted)) return 'the quotation speaks to somebody whom it does not name';
	if (/^Not only\b|\b(?:that|this|it|so|there|here)$/i.test(quoted)) return 'the quotation breaks off';
	if (leaning().test(quoted)) return 'the quotation leans on what was said before';
	if (
		!namesSomething.test(quoted) &&
		(quoted.endsWith('…') || !titled(material, quoted)) &&
		!isTelling(material, quoted, fact)
	)
		return 'nothing in the quotation says what it is about';
	return undefined;
}

/** Whether the quotation begins as a sentence does and has a finite verb. */
function isSentence(material: Material, fact: QuotationFact): boolean {
	if (!/^[“"]?\p{Lu}/u.test(fact.value.text.trim())) return false;
	return tokensIn(material.sentences[fact.sentence]!, fact.span).some(showsTense);
}

/** "Who said that …?": what is reported without quotation marks, names written out. */
function askWhoReported(
	material: Material,
	fact: QuotationFact,
	{ speaker, wh }: { speaker: ParticipantFact; wh: string },
	random: Random
): Written {
	const refuse = refusing(fact, 'whoReported');
	const verb = fact.claim?.verb;
	if (verb && verb !== 'tell' && !pastOf().has(verb)) return refuse('the verb doesn’t report a statement');
	const sentence = material.sentences[fact.sentence]!;
	const tokens = tokensIn(sentence, fact.span).filter(
		(token, at, all) => token.upos !== 'PUNCT' || (at > 0 && at < all.length - 1)
	);
	const clause = (material.clauses[fact.sentence] ?? []).find(
		(c) => c.finite && c.subject && tokens.includes(c.predicate) && tokens.includes(c.subject)
	);
	if (!clause) return refuse('what is reported is no sentence');
	// "the prime minister's view that there was no agreement was flawed": that is the view, not what is said of it.
	if (baseRelation(clause.predicate) === 'acl') return refuse('what is reported begins elsewhere');
	const reason = objection(material, clause);
	if (reason && reason !== 'the clause denies something') return refuse(reason);
	const words = wording(tokens, material.replacements[fact.sentence] ?? []).replace(/^that\s+/i, '');
	if (wordCount(words) < fewestWords || wordCount(words) > mostWords)
		return refuse('what is reported has no 6 to 19 words');
	if (/^(?:the )?(?:\p{Lu}\S* ){0,3}\p{Lu}[^\s,]*, |^(?:the|an?) (?:\p{Ll}+ ){0,3}\p{Ll}+, /u.test(words))
		return refuse('what is reported begins elsewhere');
	if (/[“”"]/.test(words)) return refuse('it would cut a quotation in two');
	const stem = `${wh} ${verb === 'tell' || !verb ? 'said' : (pastOf().get(verb) ?? 'said')} that ${words}?`;
	const leaning = leansOnContext(material, sentence, { text: stem, tokens });
	if (leaning) return refuse(leaning);
	if (!apart(words, speaker.value.name)) return refuse('what is reported names its speaker');
	return whoQuestions(material, fact, speaker, stem, 'whoReported', random);
}

/** How what was said is told of, by the verb that the article has. */
const pastOf = once(
	() => new Map(wordsOf('pasts-of-reporting-verbs').map((pair) => pair.split(':') as [string, string]))
);

function whoQuestions(
	material: Material,
	fact: QuotationFact,
	speaker: ParticipantFact,
	stem: string,
	rule: string,
	random: Random
): Written {
	const shared = {
		...(fact.value.speakerSpan ? { keySpan: fact.value.speakerSpan } : {}),
		explanation: `${speaker.value.name} said it. ${articleSays(material, fact.sentence)}`
	};
	const evidence = withSpeaker(material, fact);
	const typed: TypedQuestion = {
		...baseOf(material, fact, `${rule}.typed`, stem, { ...shared, difficulty: 0.7 }),
		evidence,
		kind: 'typed',
		key: speaker.value.name,
		accepted: [speaker.value.name, ...speaker.value.aliases],
		answerType: speaker.value.type === 'organisation' ? 'organisation' : 'person'
	};
	const wrong = otherSpeakers(material, speaker, random)
		.filter((other) => apart(stem, other.value.name))
		.slice(0, 2);
	if (wrong.length < 2) return { questions: [typed], refused: [] };
	const options = inOrder(
		{
			text: speaker.value.name,
			why: `The article gives these words to ${speaker.value.name}.`,
			evidence: fact.span
		},
		wrong.map((other) => ({
			text: other.value.name,
			why: `The article doesn’t give these words to ${other.value.name}.`,
			evidence: other.span
		}))
	);
	return {
		questions: [
			{
				...baseOf(material, fact, rule, stem, { ...shared, difficulty: 0.45 }),
				evidence,
				kind: 'choice',
				options
			},
			typed
		],
		refused: []
	};
}

/** The sentences from where a quotation begins to where its speaker is named, whichever comes first. */
function withSpeaker({ sentences }: Material, { span, sentence, value }: QuotationFact): Span {
	const said = value.speakerSpan ?? span;
	const held = sentences.filter(
		({ start, end }) => start < Math.max(said.end, span.start + 1) && end > Math.min(said.start, span.start)
	);
	const [first, last] = [held[0] ?? sentences[sentence]!, held.at(-1) ?? sentences[sentence]!];
	return {
		start: Math.min(first.start, sentences[sentence]!.start),
		end: Math.max(last.end, sentences[sentence]!.end)
	};
}

/** Others of the speaker's walk of life who speak elsewhere in the article. */
function otherSpeakers(material: Material, speaker: ParticipantFact, random: Random): ParticipantFact[] {
	const others = material.participants.filter(
		(fact) => speaks(material, fact) && isOther(material, fact, speaker) && isLike(fact, speaker)
	);
	return shuffled(others, random);
}

/** Whether a long word of the quotation begins as one of the title does: "dance" under "Strictly Come Dancing". */
function titled(material: Material, quoted: string): boolean {
	const opening = (word: string) => word.slice(0, 4);
	const long = (word: string) => word.length >= 5;
	const told = new Set([...material.titleWords].filter(long).map(opening));
	return (quoted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter(long)
		.some((word) => told.has(opening(word)));
}

/** Nouns that a quotation without a name must have: enough of them tell what it speaks of. */
const fewestNouns = 3;
const weightless = new WordList('words-of-no-weight');

function isTelling({ sentences }: Material, quoted: string, { sentence, span }: QuotationFact): boolean {
	const nouns = tokensIn(sentences[sentence]!, span).filter(
		({ upos, text }) => upos === 'NOUN' && text.length > 3 && !weightless.has(text) && quoted.includes(text)
	);
	return new Set(nouns.map(({ lemma }) => lemma)).size >= fewestNouns;
}
