import type { Span } from '../article/types';
import type { Sentence, Token } from '../language/types';
import { joinTokens } from './name-parts';
import type { Named } from './named';
import { isReporting, isRoleNoun } from './roles';
import type { WhoIsWho } from './who-is-who';
import { reportingForms } from './words/reporting-verbs';
import { patternOf, WordList } from '../words';

const occasions = patternOf('occasions-of-speech');

/** Who speaks: a named one, or a description such as "a spokesman for the bank". */
export interface Speaker {
	/** Full name, or the description as it stands. */
	name: string;
	named?: Named;
	span: Span;
	/** First and last token. */
	first: number;
	last: number;
	confidence: number;
}

const notSpeakers = patternOf('no-speakers');

/** Bodies and papers that may say something. */
const speakingNouns = new WordList('speaking-nouns');

/** The lemma of a reporting verb. */
export function reportLemma(token: Token): string {
	return reportingForms[token.text.toLowerCase()] ?? token.lemma;
}

/** Who is the subject of a reporting verb: "Xi said", "said Xi", "Putin, who received Xi, said", "he said". */
export function speakerOf(sentence: Sentence, verb: number, who: WhoIsWho): Speaker | undefined {
	return (
		adjacentBefore(sentence, verb, who) ??
		inverted(sentence, verb, who) ??
		bySubject(sentence, verb, who) ??
		beyondComma(sentence, verb, who)
	);
}

/** Who stands in a phrase that opens at a token: after "according to", after "said". */
export function speakerFrom(sentence: Sentence, at: number, who: WhoIsWho): Speaker | undefined {
	const { tokens } = sentence;
	const first = tokens[at];
	if (!first) return undefined;
	if (first.upos === 'PRON') return fromToken(sentence, at, who);
	for (let i = at; i < tokens.length && i - at < 12; i++) {
		const token = tokens[i]!;
		const mention = mentionAt(sentence, i, who);
		if (mention && (mention.named.type !== 'other' || i === at)) {
			const inPhrase = i > at && tokens.slice(at, i).some((t) => t.upos === 'ADP' || /^['’]s?$/.test(t.text));
			if (inPhrase) return described(sentence, at, who);
			// "JPL's Jonah Peter", "JPL's director": the owner says nothing.
			if (/^['’]s?$/.test(tokens[mention.last + 1]?.text ?? '')) {
				const owned = mentionAt(sentence, mention.last + 2, who);
				return owned?.named.type === 'person' ? fromMention(owned, 0.93) : described(sentence, at, who);
			}
			return fromMention(starOf(sentence, mention, who) ?? mention, 0.93);
		}
		// "said a revolutionary leader, Abdul Rahman Yusuf": an apposition names whom a description means.
		if (token.text === ',' && isRoleNoun(tokens[i - 1])) {
			const next = mentionAt(sentence, i + 1, who);
			if (next?.named.type === 'person') continue;
			return described(sentence, at, who);
		}
		if (
			/^(?:VERB|AUX|SCONJ)$/.test(token.upos) ||
			(token.upos === 'PUNCT' && token.text !== '-') ||
			isReporting(token)
		)
			break;
	}
	return described(sentence, at, who);
}

/** "said Aviator star Alan Alda": a person whose work or body stands before the word for what he is. */
function starOf(sentence: Sentence, mention: NonNullable<ReturnType<typeof mentionAt>>, who: WhoIsWho) {
	if (mention.named.type === 'person') return undefined;
	for (let at = mention.last + 1; at - mention.last < 5; at++) {
		const next = mentionAt(sentence, at, who);
		if (next) return next.named.type === 'person' ? next : undefined;
		if (!/^(?:NOUN|ADJ)$/.test(sentence.tokens[at]?.upos ?? '')) return undefined;
	}
	return undefined;
}

function mentionAt(sentence: Sentence, token: number, who: WhoIsWho) {
	const row = who.mentionsIn(sentence.index);
	const found = row.find(
		({ mention }) => (mention.titleFirst ?? mention.first) <= token && token <= mention.last
	);
	return found && { named: found.named, ...found.mention };
}

function fromMention(mention: NonNullable<ReturnType<typeof mentionAt>>, confidence: number): Speaker {
	const { named, start, end, first, last } = mention;
	return { name: named.name, named, span: { start, end }, first, last, confidence };
}

function fromToken(sentence: Sentence, token: number, who: WhoIsWho): Speaker | undefined {
	const word = sentence.tokens[token]!;
	const mention = mentionAt(sentence, token, who);
	if (mention && mention.named.type !== 'other') return fromMention(mention, 0.93);
	if (/^(?:he|she)$/i.test(word.text)) {
		const resolved = who.resolvePronoun(sentence, token);
		if (!resolved) return undefined;
		return {
			name: resolved.named.name,
			named: resolved.named,
			span: { start: word.start, end: word.end },
			first: token,
			last: token,
			confidence: resolved.confidence
		};
	}
	if (/^(?:who|which)$/i.test(word.text)) {
		const before = mentionAt(sentence, token - 2, who) ?? mentionAt(sentence, token - 1, who);
		return before ? fromMention(before, 0.85) : undefined;
	}
	if (notSpeakers().test(word.text) || !/^(?:NOUN|PROPN)$/.test(word.upos)) return undefined;
	const next =
		mentionAt(sentence, token + 1, who) ??
		(sentence.tokens[token + 1]?.text === ',' && isRoleNoun(word)
			? mentionAt(sentence, token + 2, who)
			: undefined);
	if (next?.named.type === 'person') return fromMention(next, 0.9);
	return described(sentence, nounPhraseStart(sentence, token), who);
}

/** "Xi said", "Xi also said", "Varga has said": a name right before the verb that no preposition governs. */
function adjacentBefore(sentence: Sentence, verb: number, who: WhoIsWho): Speaker | undefined {
	const { tokens } = sentence;
	let at = verb - 1;
	while (at >= 0 && /^(?:ADV|AUX)$/.test(tokens[at]!.upos) && verb - at < 5) at -= 1;
	const token = tokens[at];
	if (!token) return undefined;
	if (token.upos === 'PRON') return fromToken(sentence, at, who);
	const mention = mentionAt(sentence, at, who);
	if (!mention || mention.last !== at) return undefined;
	let opening = mention.titleFirst ?? mention.first;
	// "a spokesman for Mr Blair said"
	while (/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame)\.?$/.test(tokens[opening - 1]?.text ?? '')) opening -= 1;
	const before = tokens[opening - 1];
	const prior = before && /^(?:the|a|an)$/i.test(before.text) ? tokens[opening - 2] : before;
	if (prior?.upos === 'ADP' || /^(?:and|or|&)$/.test(prior?.text ?? '')) return undefined;
	// "an analyst at research firm Informa Media believes": the analyst does.
	let phrase = (mention.titleFirst ?? mention.first) - 1;
	while (/^(?:NOUN|ADJ)$/.test(tokens[phrase]?.upos ?? '')) phrase -= 1;
	if (mention.named.type === 'organisation' && tokens[phrase]?.upos === 'ADP') return undefined;
	if (mention.named.type === 'other') return undefined;
	return fromMention(mention, 0.95);
}

/** Verbs that take whom they are said to as their object. */
const addressing = patternOf('addressing-verbs');

/** "said Helen Varga, the leader of the council". */
function inverted(sentence: Sentence, verb: number, who: WhoIsWho): Speaker | undefined {
	const { tokens } = sentence;
	const before = tokens[verb - 1];
	if (before && !/^["”“’'`,.?!—–-]+$/.test(before.text)) return undefined;
	// "The bishop, a senior cleric, told the Echo": whom one tells comes after the verb, who tells never does.
	if (addressing().test(reportLemma(tokens[verb]!))) return undefined;
	const next = tokens[verb + 1];
	if (
		!next ||
		!/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(next.upos) ||
		/^(?:that|it|this|there)$/i.test(next.text)
	)
		return undefined;
	return speakerFrom(sentence, verb + 1, who);
}

function bySubject(sentence: Sentence, verb: number, who: WhoIsWho): Speaker | undefined {
	const subject = sentence.tokens.find(
		(token) => token.head === verb && /^nsubj/.test(token.relation) && token.index < verb
	);
	const token = subject ?? sharedSubject(sentence, verb);
	if (!token) return undefined;
	const found = fromToken(sentence, token.index, who);
	return found && { ...found, confidence: found.confidence * (0.85 + 0.15 * token.arcProbability) };
}

/** "He fell ill and said …": the subject of the verb that this one is joined to. */
function sharedSubject(sentence: Sentence, verb: number): Token | undefined {
	const token = sentence.tokens[verb]!;
	if (!/^(?:conj|advcl)/.test(token.relation) || token.head < 0) return undefined;
	return sentence.tokens.find((other) => other.head === token.head && /^nsubj/.test(other.relation));
}

/** "Fuad Basya, spokesman for the military, said": the noun before a stretch between commas. */
function beyondComma(sentence: Sentence, verb: number, who: WhoIsWho): Speaker | undefined {
	const { tokens } = sentence;
	if (tokens[verb - 1]?.text !== ',') return undefined;
	for (let at = verb - 2; at > 0 && verb - at < 25; at--) {
		if (tokens[at]!.text !== ',') continue;
		const mention = mentionAt(sentence, at - 1, who);
		if (mention && (mention.named.type === 'person' || mention.named.type === 'organisation'))
			return fromMention(mention, 0.85);
	}
	return undefined;
}

function nounPhraseStart(sentence: Sentence, head: number): number {
	const { tokens } = sentence;
	let first = head;
	while (first > 0 && head - first < 10) {
		const token = tokens[first - 1]!;
		if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.upos) && token.text !== '-') break;
		if (token.upos === 'PART' && !/^['’]s?$/.test(token.text)) break;
		first -= 1;
		if (token.upos === 'DET') break;
	}
	return first;
}

/** A description up to its verb or comma: "a spokesman for al-Iraqiya", "the Justice Minister". */
function described(sentence: Sentence, first: number, who: WhoIsWho): Speaker | undefined {
	const { tokens } = sentence;
	const opening = tokens[first];
	if (!opening || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(opening.upos)) return undefined;
	let last = first;
	for (let at = first; at < tokens.length && at - first < 14; at++) {
		const token = tokens[at]!;
		if (/^(?:VERB|AUX|SCONJ|ADV)$/.test(token.upos) || isReporting(token)) break;
		if (
			token.upos === 'PRON' ||
			(token.upos === 'PUNCT' && token.text !== '-') ||
			(token.upos === 'ADP' && !/^(?:of|for|at|from|in|with)$/.test(token.text))
		)
			break;
		last = at;
	}
	while (last > first && /^(?:ADP|DET|CCONJ|PUNCT)$/.test(tokens[last]!.upos)) last -= 1;
	const noun = tokens.slice(first, last + 1).some((token) => /^(?:NOUN|PROPN)$/.test(token.upos));
	if (!noun || occasions().test(tokens[last]!.text)) return undefined;
	const lone =
		first === last || (first + 1 === last && opening.upos === 'DET')
			? mentionAt(sentence, last, who)
			: undefined;
	if (lone && lone.named.type !== 'other') return fromMention(lone, 0.85);
	const name = joinTokens(tokens, first, last);
	const speaks = tokens
		.slice(first, last + 1)
		.some((token) => isRoleNoun(token) || speakingNouns.has(token.text.toLowerCase()));
	return {
		name,
		span: { start: opening.start, end: tokens[last]!.end },
		first,
		last,
		confidence: speaks ? 0.75 : 0.4
	};
}
