import type { Span } from '../article/types';
import type { Sentence } from '../language/types';
import { overlaps, type FactContext } from './context';
import { readSpeech, sentenceAt } from './speech';
import type { Claim, Fact } from './types';
import { allegations } from './words/reporting-verbs';
import { patternOf } from '../words';

const expected = patternOf('expected-words');

/** A stretch of the article that is somebody's claim, or only expected. */
export interface ClaimSpan extends Span, Claim {}

const known = new WeakMap<readonly Sentence[], Map<number, ClaimSpan[]>>();

/**
 * Who says what stands at a span: the speaker of the quotation or clause around it; `{ source: '', verb: 'allege' }`
 * after "allegedly" or "is accused of"; `{ source: '', verb: 'expect' }` for what would, will or is expected to be.
 * Nothing where the article states it itself.
 */
export function claimAt(context: FactContext, span: Span): Claim | undefined {
	let bySentence = known.get(context.sentences);
	if (!bySentence) known.set(context.sentences, (bySentence = readClaims(context)));
	const sentence = sentenceAt(context.sentences, span.start);
	const found = (bySentence.get(sentence) ?? []).filter((claim) => overlaps(claim, span));
	const best = found.sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start))[0];
	return best && { source: best.source, verb: best.verb };
}

/** Marks the facts that lie inside somebody's claim; participants and quotations stay as they are. */
export function markClaims(context: FactContext, facts: readonly Fact[]): void {
	for (const fact of facts) {
		if (fact.claim || fact.kind === 'participant' || fact.kind === 'quotation') continue;
		const claim = claimAt(context, fact.span);
		if (claim) fact.claim = claim;
	}
}

function rank(claim: ClaimSpan): number {
	if (claim.source !== '') return 0;
	return claim.verb === 'allege' ? 1 : 2;
}

function readClaims(context: FactContext): Map<number, ClaimSpan[]> {
	const { article, sentences } = context;
	const bySentence = new Map<number, ClaimSpan[]>();
	const put = (sentence: number, claim: ClaimSpan) =>
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), claim]);
	for (const speech of readSpeech(article, sentences)) {
		if (!speech.speaker && speech.scare) continue;
		const claim = {
			start: speech.start,
			end: speech.end,
			source: speech.speaker?.name ?? '',
			verb: speech.verb || 'say'
		};
		const last = sentenceAt(sentences, Math.max(speech.start, speech.end - 1));
		for (let at = speech.sentence; at <= last; at++) put(at, claim);
	}
	for (const sentence of sentences) {
		for (const claim of unsourced(sentence)) put(sentence.index, claim);
	}
	return bySentence;
}

function unsourced(sentence: Sentence): ClaimSpan[] {
	const { tokens } = sentence;
	const found: ClaimSpan[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const word = tokens[at]!.text.toLowerCase();
		const next = tokens[at + 1]?.text.toLowerCase() ?? '';
		if (
			allegations.has(word) &&
			(word !== 'accused' || next === 'of') &&
			(word !== 'reported' || next === 'to')
		) {
			found.push({ ...clauseAround(sentence, at), source: '', verb: 'allege' });
		} else if (/^(?:would|will|'ll|’ll|may|might|could|shall)$/.test(word) && tokens[at]!.upos === 'AUX') {
			found.push({ ...clauseAround(sentence, at), source: '', verb: 'expect' });
		} else if (expected().test(word) && next === 'to') {
			found.push({ ...clauseAround(sentence, at), source: '', verb: 'expect' });
		} else if (
			/^(?:plans?|intends?|hopes?|aims?|wants?)$/.test(word) &&
			next === 'to' &&
			tokens[at]!.upos === 'VERB'
		) {
			found.push({ ...clauseAround(sentence, at), source: '', verb: 'expect' });
		}
	}
	return found;
}

/** The words between the commas (or the joining words) around a token. */
function clauseAround(sentence: Sentence, index: number): Span {
	const { tokens } = sentence;
	const isEdge = (at: number) =>
		/^(?:;|:|—|–|but|while|although|because|after|before|when)$/.test(tokens[at]!.text) ||
		(tokens[at]!.text === ',' &&
			/^(?:and|but|which|who|while|although|where)$/.test(tokens[at + 1]?.text ?? ''));
	let first = index;
	while (first > 0 && !isEdge(first - 1)) first -= 1;
	let last = index;
	while (last < tokens.length - 1 && !isEdge(last + 1)) last += 1;
	return { start: tokens[first]!.start, end: tokens[last]!.end };
}
