import { isDemonym } from '../facts/gazetteer';
import { baseRelation, children } from '../language/tree';
import type { Clause } from '../language/clauses';
import type { Sentence, Token } from '../language/types';
import type { Material } from './material';
import { phraseOf } from './stems/trimming';
import { wording } from './stems/wording';
import { patternOf, WordList } from '../words';

const hedges = patternOf('hedges');

const openers = patternOf('no-source-openers');

const reporting = new WordList('attributing-verbs');
const genericSources = new WordList('generic-sources');
const sources = new WordList('common-bodies', [
	'website',
	'organizer',
	'organiser',
	'organizers',
	'organisers'
]);

/** Whether a verb reports what somebody says or thinks. */
export function isReporting(token: Token): boolean {
	return reporting.has(token.lemma);
}

/**
 * Who answers for what a clause states: a name to put after "According to"; undefined where the article itself
 * states it; `unknown` where it is somebody's word and nobody can be named.
 */
export function attributionOf(material: Material, clause: Clause): string | 'unknown' | undefined {
	const { sentence, predicate } = clause;
	const quotation = material.quotations.find(
		(fact) => fact.value.direct && predicate.start >= fact.span.start && predicate.end <= fact.span.end
	);
	if (quotation) return nameOrUnknown(quotation.value.speaker);
	let within = false;
	for (let at: Token | undefined = predicate, steps = 0; at && steps < 30; steps++) {
		const head: Token | undefined = at.head < 0 ? undefined : sentence.tokens[at.head];
		const relation = baseRelation(at);
		if (at.relation === 'acl:relcl') within = true;
		// "said that Adams, who died in 2001, would have been delighted": the article may tell the year itself.
		if (within && head && relation === 'ccomp' && isReporting(head)) return 'unknown';
		if (head && (relation === 'ccomp' || relation === 'xcomp') && isReporting(head))
			return speakerOf(material, sentence, head);
		for (const child of children(sentence, at.index)) {
			if (baseRelation(child) === 'parataxis' && isReporting(child))
				return speakerOf(material, sentence, child);
			if (baseRelation(child) === 'obl' && accordingTo(sentence, child))
				return named(material, sentence, child);
		}
		if (relation === 'acl' || relation === 'advcl') break;
		at = head;
	}
	const text = material.article.text;
	const before = (text.slice(sentence.start, predicate.start).match(/[“"]/g) ?? []).length;
	const after = (text.slice(sentence.start, predicate.start).match(/[”]/g) ?? []).length;
	if (/“/.test(text.slice(sentence.start, predicate.start)) && before > after) return 'unknown';
	if (sentence.tokens.some((token) => isHedge(token) && !hedgesDetail(sentence, predicate, token)))
		return 'unknown';
	const said = material.quotations.find(
		(fact) => !fact.value.direct && predicate.start >= fact.span.start && predicate.end <= fact.span.end
	);
	return said ? nameOrUnknown(said.value.speaker) : undefined;
}

/** Words that leave open whether a thing is so. */
function isHedge({ text }: Token): boolean {
	return hedges().test(text);
}

/** "withdrew a bid reportedly worth £250m": the word goes with the adjective after it, inside what the verb governs. */
function hedgesDetail(sentence: Sentence, predicate: Token, hedge: Token): boolean {
	const next = sentence.tokens[hedge.index + 1];
	return hedge.head === next?.index && hedge.index > predicate.index + 1 && /^(ADJ|NUM)$/.test(next.upos);
}

function accordingTo(sentence: Sentence, token: Token): boolean {
	return children(sentence, token.index).some((child) => /^according$/i.test(child.text));
}

function speakerOf(material: Material, sentence: Sentence, verb: Token): string {
	const subject = children(sentence, verb.index).find((child) => /^nsubj/.test(child.relation));
	if (subject) return named(material, sentence, subject);
	const quotation = material.quotations.find((fact) => fact.sentence === sentence.index);
	return quotation ? nameOrUnknown(quotation.value.speaker) : 'unknown';
}

function named(material: Material, sentence: Sentence, head: Token): string {
	const phrase = phraseOf(sentence, head, 2).filter((token) => !/^according$|^to$/i.test(token.text));
	const name = nameOrUnknown(wording(phrase, material.replacements[sentence.index] ?? []));
	// "Officials", which opened its sentence, is no name.
	return phrase[0]?.index === 0 &&
		(head.upos === 'NOUN' || /^NNP?S$/.test(head.xpos)) &&
		/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(name) &&
		!isDemonym(phrase[0].text)
		? name.charAt(0).toLowerCase() + name.slice(1)
		: name;
}

/** A source that can stand after "According to": a name, or a plain plural or body such as "electoral officials". */
function nameOrUnknown(said: string): string {
	const words = said.split(' ');
	// "Observers", which opened its sentence, is no name.
	const name =
		words.length === 1 && genericSources.has(said.toLowerCase())
			? said.toLowerCase()
			: said.replace(/^(?:A|An|The) /, (article) => article.toLowerCase());
	if (words.length > 7 || openers().test(name)) return 'unknown';
	const proper = /\p{Lu}/u.test(name.replace(/^(The|A|An)\b/, ''));
	const plain =
		words.length >= 1 &&
		words.length <= 4 &&
		!/^(the|a|an)\b/i.test(name) &&
		/(s|police|people)$/i.test(words.at(-1)!) &&
		words.every((word) => /^[\p{L}’'-]+$/u.test(word));
	// "the event website", "the health ministry"
	const described = words.length >= 3 && /^the [\p{Ll}’' -]+$/u.test(name) && sources.has(words.at(-1)!);
	return proper || plain || described ? name : 'unknown';
}
