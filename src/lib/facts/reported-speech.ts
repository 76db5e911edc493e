import type { Sentence, Token } from '../language/types';
import { showsTense, subtree } from '../language/tree';
import { overlaps } from './context';
import type { QuotedSpan } from './quotation-marks';
import { isReporting } from './roles';
import { reportLemma, speakerFrom, speakerOf } from './speakers';
import type { Speech } from './speech';
import type { WhoIsWho } from './who-is-who';
import { clauseReportingVerbs, objectReportingVerbs } from './words/reporting-verbs';
import { patternOf } from '../words';

const reports = patternOf('verbs-that-report');

const hearers = patternOf('hearers');

/**
 * Speech told without quotation marks: "Xi said that …", "…, he said", "He expressed readiness to …",
 * "Xi urged the two sides to …", "According to X, …". The span is what is said.
 */
export function reportedIn(sentence: Sentence, who: WhoIsWho, quoted: readonly QuotedSpan[]): Speech[] {
	const found: Speech[] = [];
	const inside = quotedNear(sentence, quoted);
	for (const token of sentence.tokens) {
		if (inside.some((span) => overlaps(token, span))) continue;
		const speech =
			according(sentence, token, who) ?? (isReporting(token) ? reported(sentence, token, who) : undefined);
		if (!speech) continue;
		if (mostlyQuoted(speech, inside) || found.some((other) => overlaps(other, speech))) continue;
		found.push(speech);
	}
	return found;
}

function quotedNear(sentence: Sentence, quoted: readonly QuotedSpan[]): QuotedSpan[] {
	let low = 0;
	let high = quoted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (quoted[middle]!.end <= sentence.start) low = middle + 1;
		else high = middle;
	}
	const near: QuotedSpan[] = [];
	for (let at = low; at < quoted.length && quoted[at]!.start < sentence.end; at++) near.push(quoted[at]!);
	return near;
}

function mostlyQuoted(speech: Speech, inside: readonly QuotedSpan[]): boolean {
	let covered = 0;
	for (const span of inside)
		covered += Math.max(0, Math.min(span.end, speech.end) - Math.max(span.start, speech.start));
	return covered > 0.4 * (speech.end - speech.start);
}

function reported(sentence: Sentence, verb: Token, who: WhoIsWho): Speech | undefined {
	const lemma = reportLemma(verb);
	const clausal = clauseReportingVerbs.has(lemma);
	if (!clausal && !objectReportingVerbs.has(lemma)) return undefined;
	if (verb.xpos === 'VB' || verb.xpos === 'NN') return undefined;
	if (verb.xpos === 'VBN' && passive(sentence, verb)) return undefined;
	const speaker = speakerOf(sentence, verb.index, who);
	if (!speaker) return undefined;
	const make = (first: number, last: number, confidence: number): Speech | undefined => {
		const [a, z] = trim(sentence, first, last);
		// Cut short at "which" or "that", it is no whole clause.
		if (z - a < 3 || /^(?:which|that|who|and|but|or|to|of|the|a)$/i.test(sentence.tokens[z]!.text))
			return undefined;
		return {
			start: sentence.tokens[a]!.start,
			end: sentence.tokens[z]!.end,
			manner: 'indirect',
			speaker,
			verb: lemma,
			sentence: sentence.index,
			confidence: confidence * speaker.confidence,
			scare: false
		};
	};
	const { tokens } = sentence;
	const final = tokens.length - 1;
	if (clausal) {
		const tail = Math.max(verb.index, speaker.last);
		const rest = trim(sentence, tail + 1, final);
		const lead = Math.min(verb.index, speaker.first);
		const comma = tokens[lead - 1]?.text === ',' ? lead - 2 : -1;
		// "…, Xi said." or "…, Xi said, noting that …"
		if (
			comma > 4 &&
			hasFinite(tokens, 0, comma) &&
			(rest[1] - rest[0] < 3 ||
				tokens[tail + 1]?.text === ',' ||
				/^(?:on|in|at|during|after)$/.test(tokens[tail + 1]?.text ?? ''))
		)
			return make(0, comma, 0.9);
		if (speaker.first > verb.index) return undefined;
		const that = thatAfter(tokens, verb.index);
		if (that >= 0) return make(that + 1, clauseEnd(sentence, verb, final), 0.95);
		const start = skipAddressee(tokens, verb.index + 1);
		if (tokens[start]?.text === ',' || tokens[start]?.text === ':' || !hasFinite(tokens, start, final))
			return undefined;
		if (!reports().test(lemma)) return undefined;
		return make(start, clauseEnd(sentence, verb, final), 0.85);
	}
	if (speaker.first > verb.index) return undefined;
	return make(verb.index + 1, final, 0.8);
}

function passive(sentence: Sentence, verb: Token): boolean {
	return (
		sentence.tokens.some((token) => token.head === verb.index && token.relation === 'aux:pass') ||
		/^acl/.test(verb.relation)
	);
}

/** "that" after the verb, past "reporters", "on Thursday", "in a statement". */
function thatAfter(tokens: readonly Token[], verb: number): number {
	for (let at = verb + 1; at < tokens.length && at - verb < 9; at++) {
		const token = tokens[at]!;
		if (token.text === 'that')
			return token.upos === 'DET' && tokens[at + 1]?.upos === 'NOUN' && at > verb + 1 ? -1 : at;
		if (/^(?:VERB|AUX|CCONJ)$/.test(token.upos) || /^[.;:"“”]$/.test(token.text)) return -1;
	}
	return -1;
}

function skipAddressee(tokens: readonly Token[], from: number): number {
	let at = from;
	while (
		hearers().test(tokens[at]?.text ?? '') ||
		(/^on$/i.test(tokens[at]?.text ?? '') && /day$/.test(tokens[at + 1]?.text ?? ''))
	)
		at += 1;
	return at;
}

/** A sentence's own clause after ", and …" or ", but …" with a subject of its own is no longer the speaker's. */
function clauseEnd(sentence: Sentence, verb: Token, final: number): number {
	const { tokens } = sentence;
	for (const token of tokens) {
		if (token.index <= verb.index || token.head !== verb.index || token.arcProbability < 0.6) continue;
		if (!/^conj|^parataxis|^advcl/.test(token.relation)) continue;
		const first = subtree(sentence, token.index)[0]!.index;
		if (first > verb.index + 4 && tokens[first - 1]?.text === ',') return first - 2;
		if (first > verb.index + 4 && tokens[first]?.text === ',') return first - 1;
	}
	return final;
}

function trim(sentence: Sentence, first: number, last: number): [number, number] {
	const { tokens } = sentence;
	let a = first;
	let z = last;
	while (a < z && /^[,;:.\-–—"”“’']+$/.test(tokens[a]!.text)) a += 1;
	while (z > a && /^[,;:.\-–—"”“]+$/.test(tokens[z]!.text)) z -= 1;
	return [a, z];
}

function hasFinite(tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (showsTense(tokens[at]!)) return true;
	return false;
}

/** "According to X, …" and "…, according to X". */
function according(sentence: Sentence, token: Token, who: WhoIsWho): Speech | undefined {
	const { tokens } = sentence;
	if (!/^according$/i.test(token.text) || tokens[token.index + 1]?.text !== 'to') return undefined;
	const speaker = speakerFrom(sentence, token.index + 2, who);
	if (!speaker) return undefined;
	const leads = token.index <= 1;
	let comma = speaker.last + 1;
	if (leads) while (comma < tokens.length && tokens[comma]!.text !== ',') comma += 1;
	if (leads && comma >= tokens.length) return undefined;
	const [first, last] = leads
		? trim(sentence, comma + 1, tokens.length - 1)
		: trim(sentence, 0, token.index - 1);
	if (last - first < 2 || /^(?:which|that|who|and|but|or|to|of|the|a)$/i.test(tokens[last]!.text))
		return undefined;
	return {
		start: tokens[first]!.start,
		end: tokens[last]!.end,
		manner: 'according',
		speaker,
		verb: 'say',
		sentence: sentence.index,
		confidence: 0.9 * speaker.confidence,
		scare: false
	};
}
