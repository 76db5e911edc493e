import type { Article, Span } from '../article/types';
import type { Sentence, Token } from '../language/types';
import { overlaps } from './context';
import { longestSentence } from './named';
import { findQuoted, type QuotedSpan } from './quotation-marks';
import { reportedIn } from './reported-speech';
import { isReporting } from './roles';
import { reportLemma, speakerFrom, speakerOf, type Speaker } from './speakers';
import { whoIsWho, type WhoIsWho } from './who-is-who';
import { patternOf } from '../words';

const runsOn = patternOf('words-that-run-on');

const personEnds = patternOf('person-ends');

/** Words that the article gives as someone's. */
export interface Speech extends Span {
	/** In quotation marks, told in a clause, or put down to a source ("according to"). */
	manner: 'direct' | 'indirect' | 'according';
	speaker?: Speaker;
	/** Lemma of the reporting verb; "" where there is none. */
	verb: string;
	/** The sentence the words begin in. */
	sentence: number;
	confidence: number;
	/** True for a few words in marks: a scare quote or a title rather than a quotation. */
	scare: boolean;
}

const known = new WeakMap<readonly Sentence[], Speech[]>();

/** Everything that somebody says in an article, in order; kept for as long as the sentences are. */
export function readSpeech(article: Article, sentences: readonly Sentence[]): Speech[] {
	let speech = known.get(sentences);
	if (speech) return speech;
	const who = whoIsWho(article, sentences);
	const quoted = findQuoted(article.text, article.paragraphs);
	const direct = attribute(article, sentences, quoted, who);
	const indirect = sentences.flatMap((sentence) =>
		sentence.tokens.length > longestSentence ? [] : reportedIn(sentence, who, quoted)
	);
	speech = [...direct, ...indirect].sort((a, b) => a.start - b.start);
	forgetGuesses(article, speech);
	known.set(sentences, speech);
	return speech;
}

/**
 * "…, said a spokesman for the company. …, he added.": after somebody without a name has spoken, "he" is no named one.
 */
function forgetGuesses({ text }: Article, speech: Speech[]): void {
	for (const [order, { speaker, sentence }] of speech.entries()) {
		const before = speech[order - 1];
		if (!speaker || !before?.speaker || before.speaker.named || sentence - before.sentence > 2) continue;
		const isPronoun = /^(?:he|she)$/i.test(text.slice(speaker.span.start, speaker.span.end));
		const isPerson = personEnds().test(before.speaker.name);
		if (isPronoun && isPerson) delete speech[order]!.speaker;
	}
}

function attribute(
	article: Article,
	sentences: readonly Sentence[],
	quoted: readonly QuotedSpan[],
	who: WhoIsWho
): Speech[] {
	const found: Speech[] = [];
	for (const [order, span] of quoted.entries()) {
		const neighbours = quoted.slice(Math.max(0, order - 2), order + 3);
		const first = sentenceAt(sentences, span.start);
		const last = sentenceAt(sentences, Math.max(span.start, span.end - 1));
		if (first < 0 || (sentences[first]?.tokens.length ?? 0) > longestSentence) continue;
		if ((sentences[last]?.tokens.length ?? 0) > longestSentence) continue;
		const words = article.text.slice(span.start, span.end).trim().split(/\s+/);
		const previous = found[found.length - 1];
		const attribution =
			after(sentences, last, span, neighbours, who) ??
			before(sentences, first, span, neighbours, who) ??
			carried(article, sentences, first, span, previous, who);
		const title =
			words.length <= 8 &&
			words.length > 1 &&
			words.every((word) => /^(?:["'‘“]?\p{Lu}|of$|the$|a$|and$|in$|to$|for$)/u.test(word));
		const scare =
			words.length < 3 || (words.length < 5 && !attribution?.tight) || (title && !attribution?.tight);
		found.push({
			start: span.start,
			end: span.end,
			manner: 'direct',
			...(attribution?.speaker ? { speaker: attribution.speaker } : {}),
			verb: attribution?.verb ?? '',
			sentence: first,
			confidence:
				(attribution?.speaker?.confidence ?? 0.3) *
				(scare ? 0.5 : 1) *
				(attribution?.tight === false ? 0.8 : 1) *
				(span.closed ? 1 : 0.8),
			scare
		});
	}
	return found;
}

interface Attribution {
	speaker: Speaker;
	verb: string;
	/** True where the verb stands right by the quotation. */
	tight: boolean;
}

/** Index of the sentence that holds a place in the text, or that ended last before it. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sentences[middle]!.start <= at) low = middle;
		else high = middle - 1;
	}
	return sentences.length > 0 && sentences[low]!.start <= at ? low : -1;
}

function inQuotes(token: Token, quoted: readonly QuotedSpan[], near: QuotedSpan): boolean {
	return overlaps(token, near) || quoted.some((other) => overlaps(token, other));
}

/** "…," Xi said · "…," said Jane Doe, mayor of X · "…." he told reporters */
function after(
	sentences: readonly Sentence[],
	index: number,
	span: QuotedSpan,
	quoted: readonly QuotedSpan[],
	who: WhoIsWho
): Attribution | undefined {
	const sentence = sentences[index];
	if (!sentence) return undefined;
	const from = sentence.tokens.findIndex(
		(token) => token.start > span.end - 1 && !/^["”'’,.]+$/.test(token.text)
	);
	const found = from >= 0 ? verbFrom(sentence, from, span, quoted, who) : undefined;
	if (found || from >= 0) return found;
	// The sentence ended with the mark: `"…?" asked Jane Doe.` may open the next one.
	const next = sentences[index + 1];
	if (!next || next.start - span.end > 3) return undefined;
	const start = next.tokens.findIndex((token) => !/^["”'’,.]+$/.test(token.text));
	const opening = next.tokens[start];
	if (
		!opening ||
		!(isReporting(opening) || isReporting(next.tokens[start + 1]) || isReporting(next.tokens[start + 2]))
	)
		return undefined;
	return verbFrom(next, start, span, quoted, who);
}

function verbFrom(
	sentence: Sentence,
	from: number,
	span: QuotedSpan,
	quoted: readonly QuotedSpan[],
	who: WhoIsWho
): Attribution | undefined {
	const { tokens } = sentence;
	if (/^according$/i.test(tokens[from]?.text ?? '')) {
		const speaker = speakerFrom(sentence, from + 2, who);
		return speaker && { speaker, verb: 'say', tight: true };
	}
	for (let at = from; at < tokens.length && at - from < 16; at++) {
		const token = tokens[at]!;
		if (inQuotes(token, quoted, span) || /^["“]$/.test(token.text) || /^[.;:]$/.test(token.text))
			return undefined;
		if (at === from && runsOn().test(token.text)) return undefined;
		if (isReporting(token)) {
			const speaker = speakerOf(sentence, at, who);
			return speaker && speaker.first >= from - 1
				? { speaker, verb: reportLemma(token), tight: at - from < 8 }
				: undefined;
		}
		if (
			token.upos === 'VERB' &&
			/^(?:VBD|VBZ|VBP)$/.test(token.xpos) &&
			!/^nsubj/.test(token.relation) &&
			!/^acl/.test(token.relation)
		)
			return undefined;
	}
	return undefined;
}

/** Xi said, "…" · According to X, "…" · X, who …, said: "…" · described it as "…" */
function before(
	sentences: readonly Sentence[],
	index: number,
	span: QuotedSpan,
	quoted: readonly QuotedSpan[],
	who: WhoIsWho
): Attribution | undefined {
	const sentence = sentences[index];
	if (!sentence) return undefined;
	const { tokens } = sentence;
	let to = tokens.length - 1;
	while (to >= 0 && tokens[to]!.start >= span.start - 1) to -= 1;
	for (let at = to; at >= 0 && to - at < 30; at--) {
		const token = tokens[at]!;
		if (inQuotes(token, quoted, span)) continue;
		if (/^[.;]$/.test(token.text) && to - at > 0) return undefined;
		if (/^according$/i.test(token.text)) {
			const speaker = speakerFrom(sentence, at + 2, who);
			return speaker && { speaker, verb: 'say', tight: to - at < 12 };
		}
		if (!isReporting(token)) continue;
		const speaker = speakerOf(sentence, at, who);
		if (speaker) return { speaker, verb: reportLemma(token), tight: to - at < 8 };
	}
	// Jane Doe: "…"
	if (tokens[to]?.text === ':' && to >= 1 && to < 8) {
		const speaker = speakerFrom(sentence, 0, who);
		if (speaker && speaker.last >= to - 2) return { speaker, verb: 'say', tight: true };
	}
	return undefined;
}

/** A quotation with no verb of its own goes on from the one before, or from the sentence that leads to it. */
function carried(
	article: Article,
	sentences: readonly Sentence[],
	index: number,
	span: QuotedSpan,
	previous: Speech | undefined,
	who: WhoIsWho
): Attribution | undefined {
	const sentence = sentences[index]!;
	const opens = article.text.slice(sentence.start, span.start).replace(/["“'‘\s]/g, '') === '';
	if (!opens) return undefined;
	const same = previous?.speaker && !previous.scare ? previous : undefined;
	const between = same ? article.text.slice(same.end, span.start) : '';
	if (same && (span.continues || !/\n\s*\n/.test(between)) && between.split(/\s+/).length < 30) {
		const others = newNames(sentences, same, span, who);
		if (!others)
			return {
				speaker: { ...same.speaker!, confidence: same.speaker!.confidence * 0.93 },
				verb: same.verb,
				tight: true
			};
	}
	// Xi spoke on trade. "…": the subject of the sentence before, when it reports.
	const lead = sentences[index - 1];
	if (!lead || /\n\s*\n/.test(article.text.slice(lead.end, sentence.start))) return undefined;
	const verb = lead.tokens.find((token) => isReporting(token));
	const speaker = verb && speakerOf(lead, verb.index, who);
	if (!speaker) return undefined;
	return {
		speaker: { ...speaker, confidence: speaker.confidence * 0.8 },
		verb: reportLemma(verb),
		tight: true
	};
}

/** Whether someone else is named between two quotations, outside the words that say who spoke the first. */
function newNames(sentences: readonly Sentence[], same: Speech, span: QuotedSpan, who: WhoIsWho): boolean {
	const from = sentenceAt(sentences, same.end);
	const to = sentenceAt(sentences, span.start);
	for (let at = from; at <= to; at++) {
		for (const { mention, named } of who.mentionsIn(at)) {
			if (mention.start < same.end || mention.end > span.start || named.type !== 'person') continue;
			if (named !== same.speaker?.named) return true;
		}
	}
	return false;
}
