import { countriesOfAdjective, countryNamed, holds } from '../facts/gazetteer';
import { overlaps } from '../facts/context';
import { sentenceAt as sentenceAtOrBefore } from '../facts/speech';
import type { Article, Span } from '../article/types';
import { formatDate } from '../facts/date-reader';
import type {
	CountFact,
	DateFact,
	Fact,
	ListFact,
	ParticipantFact,
	PlaceFact,
	QuotationFact
} from '../facts/types';
import { finiteClauseOf, readClauses, type Clause } from '../language/clauses';
import { headOf, showsTense, tokensIn } from '../language/tree';
import type { Sentence, Token } from '../language/types';
import type { Replacement } from './stems/wording';
import { personReferences, type PersonReference } from './stems/person-references';
import { describeEvents } from './stems/events';
import { patternOf } from '../words';
import { nameGenerics } from './stems/generics';
import { namePairs } from './stems/pairs';

const rankBefore = patternOf('ranks-before-names');

/** All that the writers draw on, worked out once an article. */
export interface Material {
	article: Article;
	sentences: Sentence[];
	facts: Fact[];
	dates: DateFact[];
	counts: CountFact[];
	participants: ParticipantFact[];
	places: PlaceFact[];
	quotations: QuotationFact[];
	lists: ListFact[];
	/** Clauses by sentence. */
	clauses: Clause[][];
	/** By sentence: what stands for what when its words are put in a stem. */
	replacements: Replacement[][];
	/** Pronouns and what they were resolved to. */
	pronouns: Map<number, PersonReference>;
	/** Lower-case words of the title, as shown above every question. */
	titleWords: Set<string>;
	/** The sentence in which each common noun, by its lemma, stands first. */
	firstUse: Map<string, number>;
}

/** Gathers what the writers need from an article, its trees and facts. */
export function gather(article: Article, sentences: Sentence[], facts: Fact[]): Material {
	const of = <K extends Fact['kind']>(kind: K) =>
		facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
	const material: Material = {
		article,
		sentences,
		facts,
		dates: of('date'),
		counts: of('count'),
		participants: of('participant'),
		places: of('place'),
		quotations: of('quotation'),
		lists: of('list'),
		clauses: sentences.map(readClauses),
		replacements: sentences.map(() => []),
		pronouns: new Map(),
		titleWords: new Set(
			[/[\p{L}\p{N}]+/gu, /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu].flatMap(
				(words) => (article.title ?? '').toLowerCase().match(words) ?? []
			)
		),
		firstUse: new Map()
	};
	for (const { index, tokens } of sentences)
		for (const { upos, lemma } of tokens)
			if (upos === 'NOUN' && !material.firstUse.has(lemma)) material.firstUse.set(lemma, index);
	nameInFull(material);
	keepOwnCapitals(material);
	for (const reference of personReferences(material)) {
		material.pronouns.set(reference.token.start, reference);
		if (reference.text)
			material.replacements[reference.sentence]?.push({
				start: reference.token.start,
				end: reference.token.end,
				text: reference.text,
				kind: 'name',
				pronoun: reference.token.text.toLowerCase()
			});
	}
	namePairs(material);
	nameGenerics(material);
	sayDatesInFull(material);
	describeEvents(material);
	return material;
}

/** The index of the sentence that a place in the article lies in; -1 where it lies in none. */
export function sentenceAt(material: Material, at: number): number {
	const index = sentenceAtOrBefore(material.sentences, at);
	return index >= 0 && at < material.sentences[index]!.end ? index : -1;
}

/** Whether a word of the name, of four letters or more, stands in the title above every question. */
export function inTitle({ article, sentences, titleWords }: Material, name: string): boolean {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const names = article.title?.match(/\p{Lu}[\p{L}]+/gu) ?? [];
	const country = countryNamed(name);
	// "Egyptian voters" tells of Egypt, and Taipei of Taiwan.
	if (
		country &&
		names.some(
			(word) =>
				countryNamed(word) === country ||
				countriesOfAdjective(word).includes(country) ||
				holds(country.name, word)
		)
	)
		return true;
	const telling = words.filter((word) => word.length > 3);
	const told = telling.filter((word) => titleWords.has(word));
	// "Tsunami Warning Center" under "Tsunami fears rise": one common word in the title tells no long name.
	const [only] = told;
	return told.length > 1 || telling.length < 3
		? told.length > 0
		: only !== undefined && !sentences.some(({ tokens }) => tokens.some(({ text }) => text === only));
}

/** Those of the facts that have a mention at the span. */
export function mentionedAt<Named extends ParticipantFact | PlaceFact>(
	facts: readonly Named[],
	span: Span
): Named[] {
	return facts.filter(({ value }) => value.mentions.some((mention) => overlaps(mention, span)));
}

/** The token that a place in the article lies in. */
export function tokenAt(sentence: Sentence, at: number): Token | undefined {
	return sentence.tokens.find((token) => at >= token.start && at < token.end);
}

/** Countries that a sentence has "the" before. */
export const withThe = patternOf('countries-with-the');

/** Puts a participant's full name where the article has a shorter form or a role. */
function nameInFull(material: Material): void {
	for (const fact of material.participants) {
		const { name, mentions, type } = fact.value;
		for (const mention of mentions) {
			const words = material.article.text.slice(mention.start, mention.end);
			if (words.includes(name) || !words.trim()) {
				keepCapital(material, mention, words);
				continue;
			}
			if (type === 'country' && !/^[A-Z]/.test(words)) continue;
			// "ninety-one MPs" are no body of that name.
			if ((type !== 'group' && standsBeforeNoun(material, mention)) || /^\p{Lu}{1,4}s$/u.test(words))
				continue;
			// "Mercedes", and only later "Mercedes Smart": the longer one may be a part of it, or its product.
			const told = mentions.find(({ start, end }) => material.article.text.slice(start, end).includes(name));
			if (type === 'organisation' && name.includes(words) && (told?.start ?? Infinity) > mention.start)
				continue;
			if (
				words.split(/\s+/).length > 5 ||
				/\b(and|as|or)\b/.test(words) ||
				overlapsOther(material, fact, mention) ||
				(type === 'person' && isShared(material, fact, words))
			)
				continue;
			const index = sentenceAt(material, mention.start);
			const sentence = material.sentences[index];
			if (!sentence) continue;
			let { start } = mention;
			const before = sentence.tokens.filter((token) => token.end <= mention.start).at(-1);
			if (type === 'person' && before && rankBefore().test(before.text)) start = before.start;
			// "the UK" may be "Britain" in full.
			const takesNone = type === 'person' || (type === 'country' && !withThe().test(name));
			if (!/^the\s/i.test(name) && before?.text.toLowerCase() === 'the' && takesNone) start = before.start;
			const possessive = /['’]s?$/.exec(words)?.[0] ?? '';
			material.replacements[index]?.push({
				start,
				end: mention.end,
				text:
					(standsBeforeNoun(material, mention) ? '' : articleFor(material, fact, before)) + name + possessive,
				kind: 'name'
			});
		}
	}
}

/** "UK pop history", "US giant": before a noun the short form is an adjective. */
export function standsBeforeNoun(material: Material, { start, end }: Span): boolean {
	const tokens = material.sentences[sentenceAt(material, start)]?.tokens ?? [];
	const next = tokens.find((token) => token.start >= end);
	return next !== undefined && next.start <= end + 1 && /^(?:NNS?|JJ)$/.test(next.xpos);
}

/** A name that opens its sentence keeps its capital wherever a stem puts it. */
function keepCapital(material: Material, mention: Span, words: string): void {
	const index = sentenceAt(material, mention.start);
	const first = material.sentences[index]?.tokens[0];
	if (first && first.start === mention.start && /^\p{Lu}/u.test(words))
		material.replacements[index]?.push({ ...mention, text: words, kind: 'name' });
}

/** "Ingenuity", which opens a sentence here and stands with its capital in the middle of others, keeps it; "Seaweed" doesn't. */
function keepOwnCapitals(material: Material): void {
	const inside = new Set<string>();
	const lower = new Set<string>();
	for (const { tokens } of material.sentences)
		for (const { index, text } of tokens)
			if (/^\p{Ll}/u.test(text)) lower.add(text);
			else if (index > 0 && /^\p{Lu}\p{Ll}/u.test(text)) inside.add(text);
	const isNamed = (token: Token) =>
		mentionedAt(material.participants, token).length > 0 || mentionedAt(material.places, token).length > 0;
	material.sentences.forEach(({ tokens }, index) => {
		const [first] = tokens;
		if (!first || !/^\p{Lu}\p{Ll}/u.test(first.text)) return;
		const plain = first.text.toLowerCase();
		const { start, end } = first;
		if (first.upos === 'PROPN') {
			// "Seaweed", taken for a name for its capital alone, is a common word elsewhere.
			if (lower.has(plain) && !inside.has(first.text) && !isNamed(first))
				material.replacements[index]?.push({ start, end, text: plain, kind: 'word' });
		} else if (inside.has(first.text) && !lower.has(plain))
			material.replacements[index]?.push({ start, end, text: first.text, kind: 'name' });
	});
}

/** "the" before a full name that the article has with "the", where a short form without it stood: "ESA launched". */
function articleFor({ article }: Material, { value }: ParticipantFact, before: Token | undefined): string {
	if (value.type !== 'organisation' || !article.text.includes(`the ${value.name}`)) return '';
	if (before && (/^(DT|PRP\$|POS|JJ|NN|CD)/.test(before.xpos) || /^(-|of$)/.test(before.text))) return '';
	return 'the ';
}

/** Whether a short form such as a family name fits another person of the article as well. */
function isShared(material: Material, fact: ParticipantFact, words: string): boolean {
	const form = words.replace(/['’]s?$/, '');
	return (
		!form.includes(' ') &&
		material.participants.some(
			(other) => other !== fact && other.value.type === 'person' && other.value.name.split(' ').includes(form)
		)
	);
}

/** Whether another participant's name lies inside the mention: then the mention says more than who it is. */
function overlapsOther(material: Material, fact: ParticipantFact, mention: Span): boolean {
	return mentionedAt(material.participants, mention).some((other) => other !== fact);
}

/** Puts the calendar date where the article says "Thursday" or "last month". */
function sayDatesInFull(material: Material): void {
	for (const fact of material.dates) {
		const { absolute, iso, grain, partOfName } = fact.value;
		if (absolute || partOfName || grain === 'weekday' || fact.confidence < 0.5) continue;
		const said = formatDate(iso, grain).replace(/^[A-Z][a-z]+day, /, '');
		const sentence = material.sentences[fact.sentence];
		const head = sentence && headOf(tokensIn(sentence, fact.span));
		if (/^today$/i.test(fact.value.phrase) && sentence && isPresent(sentence, head)) continue;
		const isSubject =
			sentence && head && (head.relation.startsWith('nsubj') || opensBeforeVerb(sentence, fact.span));
		if (isSubject || (head?.relation === 'obj' && grain !== 'day')) {
			if (grain === 'year' || grain === 'day')
				material.replacements[fact.sentence]?.push({ ...fact.span, text: said, kind: 'name' });
			continue;
		}
		// "the October-to-December quarter", "Friday-night crowds"
		const around = [material.article.text[fact.span.start - 1], material.article.text[fact.span.end]];
		if (around.some((mark) => mark === '-' || mark === '–')) continue;
		const week = /^\d+–\d/.test(said) || / – /.test(said);
		const owns = /^['’]s?/.test(material.article.text.slice(fact.span.end, fact.span.end + 2));
		if ((grain === 'range' && (week || owns)) || (owns && grain !== 'year')) continue;
		if (owns) {
			material.replacements[fact.sentence]?.push({
				...trimmedDate(material, fact.span),
				text: said,
				kind: 'date'
			});
			continue;
		}
		const preposition = grain === 'day' ? 'on' : 'in';
		material.replacements[fact.sentence]?.push({
			...trimmedDate(material, fact.span),
			text: `${preposition} ${said}`,
			kind: 'date'
		});
	}
}

/** "Today, 100,000 Greeks worship …": said of these times, not of that day. */
function isPresent(sentence: Sentence, time: Token | undefined): boolean {
	const clause = time && finiteClauseOf(sentence, time);
	return clause !== undefined && /^VB[PZ]$/.test((clause.auxiliaries[0] ?? clause.verb).xpos);
}

/** "Today marks …", "This year also marks …": a time that opens its sentence and has its verb right behind it. */
function opensBeforeVerb(sentence: Sentence, span: Span): boolean {
	const [first] = tokensIn(sentence, span);
	if (!first || first.index > 0 || first.upos === 'ADP') return false;
	const next = sentence.tokens.find((token) => token.start >= span.end && token.upos !== 'ADV');
	return next !== undefined && showsTense(next);
}

function trimmedDate(material: Material, span: Span): Span {
	const words = material.article.text.slice(span.start, span.end);
	const preposition = /^(on|in|at)\s+/i.exec(words)?.[0].length ?? 0;
	return { start: span.start + preposition, end: span.end };
}
