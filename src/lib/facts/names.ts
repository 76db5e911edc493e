import type { Article, Span } from '../article/types';
import type { Sentence, Token } from '../language/types';
import { countryNamed, isDemonym, isGivenName, placeNamed } from './gazetteer';
import { isTitleWord } from './name-parts';
import { calendarWords, openingWords } from './words/not-names';
import { continuesFields, isAsianTail, isPair, joinsByAnd, takesOf } from './name-joins';
import { knownOrganisations, organisationHeads } from './words/organisation-words';
import { patternOf, WordList } from '../words';

const ownerless = patternOf('owners-in-names');

const glued = patternOf('words-glued-to-names');

/** A run of capitalised words that may name something: "Ministry of Foreign Affairs". */
export interface NameRun extends Span {
	sentence: number;
	/** First and last token of the run in its sentence. */
	first: number;
	last: number;
}

/** What the whole article tells about a word form: how it is written inside sentences. */
export interface WordCases {
	/** Forms seen capitalised where no sentence opens. */
	capital: Set<string>;
	/** Forms seen in lower case. */
	lower: Set<string>;
}

const particles = new WordList('name-particles');
const possessiveNames = new WordList('possessive-names');
const functionTags = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|PART)$/;
const openers = new WordList('name-openers');

/** Whether a token opens a sentence or a quoted or bracketed one inside it. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
	if (index === 0) return true;
	const before = tokens[index - 1];
	if (!before) return true;
	if (before.text === '-' && before.end === tokens[index]?.start) return false;
	return openers.has(before.text);
}

/** Reads how each word form is written, so that a sentence's first word can be judged. */
export function readWordCases(sentences: readonly Sentence[]): WordCases {
	const cases: WordCases = { capital: new Set(), lower: new Set() };
	for (const sentence of sentences) {
		if (isHeadline(sentence)) continue;
		for (const token of sentence.tokens) {
			if (/^\p{Ll}/u.test(token.text)) cases.lower.add(token.text);
			else if (/^\p{Lu}/u.test(token.text) && !opensSentence(sentence.tokens, token.index)) {
				cases.capital.add(token.text);
			}
		}
	}
	return cases;
}

/** Whether nearly all longer words of a sentence are capitalised, and no stop ends it, or all is in capitals: a headline. */
export function isHeadline(sentence: Sentence): boolean {
	let words = 0;
	let capitals = 0;
	let shouted = 0;
	for (const token of sentence.tokens) {
		if (token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
		words += 1;
		if (/^\p{Lu}/u.test(token.text)) capitals += 1;
		if (/^\p{Lu}+$/u.test(token.text)) shouted += 1;
	}
	if (words < 4) return false;
	const last = sentence.tokens[sentence.tokens.length - 1]!.text;
	return shouted / words > 0.8 || (capitals / words > 0.8 && !/[.?!"”’)]$/.test(last));
}

/** The runs of name words in a sentence, in order. */
export function findNameRuns(article: Article, sentence: Sentence, cases: WordCases): NameRun[] {
	const { tokens } = sentence;
	const runs: NameRun[] = [];
	if (isHeadline(sentence)) return runs;
	for (let first = 0; first < tokens.length; first++) {
		if (!startsName(tokens, first, cases)) continue;
		const last = runEnd(tokens, first, cases);
		runs.push({
			sentence: sentence.index,
			first,
			last,
			start: tokens[first]!.start,
			end: tokens[last]!.end
		});
		first = last;
	}
	return runs;
}

function isNameWord(tokens: readonly Token[], index: number, cases: WordCases): boolean {
	const token = tokens[index];
	if (!token || !/^(?:\p{Lu}|\d+\p{Lu}\p{L})/u.test(token.text) || token.text === 'I') return false;
	const lower = token.text.toLowerCase();
	if (calendarWords.has(lower)) return isGivenName(tokens[index - 1]?.text ?? '') && lower === 'may';
	if (lower === 'the' || lower === 'a') return false;
	if (openingWords.has(lower) && /^\p{Lu}{3,}$/u.test(token.text)) return knownOrganisations.has(token.text);
	if (/[$£€]/.test(token.text) || /^[#@]$/.test(tokens[index - 1]?.text ?? '')) return false;
	if (!opensSentence(tokens, index)) {
		if (!openingWords.has(lower) || !functionTags.test(token.upos)) return true;
		// "War of Resistance Against Japanese Aggression": a capital inside a name.
		return (
			lower.length > 3 &&
			/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') &&
			/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
		);
	}
	if (lower === 'new' && isListed(`${token.text} ${tokens[index + 1]?.text}`)) return true;
	if (openingWords.has(lower)) return false;
	const upper = tokens[index + 1]?.text ?? '';
	if (isTitleWord(lower) && /^\p{Lu}/u.test(upper) && tokens[index + 1]?.upos === 'PROPN') return true;
	const text = token.text;
	if (countryNamed(text) || placeNamed(text) || isDemonym(text) || isGivenName(text)) return true;
	if (cases.capital.has(text)) return !cases.lower.has(lower) || token.upos === 'PROPN';
	if (cases.lower.has(lower)) return false;
	if (token.upos === 'PROPN') return true;
	// "National Public Radio said": an adjective or noun that opens a longer capitalised run.
	const next = tokens[index + 1];
	return (
		(token.upos === 'ADJ' || token.upos === 'NOUN') &&
		next?.upos === 'PROPN' &&
		/^\p{Lu}/u.test(next.text) &&
		(organisationHeads.has(next.text.toLowerCase()) || /^\p{Lu}/u.test(tokens[index + 2]?.text ?? ''))
	);
}

function startsName(tokens: readonly Token[], index: number, cases: WordCases): boolean {
	if (isNameWord(tokens, index, cases)) return true;
	// "al-Iraqiya", "el-Sisi": a lower-case article tied to a name.
	return /^(?:al|el|as|ash|an|ar)$/.test(tokens[index]?.text ?? '') && isTied(tokens, index, cases);
}

/** Whether "X-" is tied without spaces to a name word. */
function isTied(tokens: readonly Token[], index: number, cases: WordCases): boolean {
	const [token, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
	return (
		token !== undefined &&
		hyphen !== undefined &&
		next !== undefined &&
		(hyphen.text === '-' || hyphen.text === '–') &&
		hyphen.start === token.end &&
		next.start === hyphen.end &&
		(isNameWord(tokens, index + 2, cases) || /^\p{Ll}{3,}$/u.test(next.text) === false)
	);
}

function runEnd(tokens: readonly Token[], first: number, cases: WordCases): number {
	let last = first;
	if (/^\p{Ll}/u.test(tokens[first]!.text)) last = first + 2;
	for (;;) {
		const next = joined(tokens, first, last, cases);
		if (next === last) return last;
		last = next;
	}
}

/** The token up to which the run grows in one step; `last` itself where it ends. */
function joined(tokens: readonly Token[], first: number, last: number, cases: WordCases): number {
	const next = tokens[last + 1];
	const after = tokens[last + 2];
	const here = tokens[last]!;
	if (!next) return last;
	const nextIsName = isNameWord(tokens, last + 1, cases);
	if (nextIsName && !startsOther(here, next)) return last + 1;
	if (isAsianTail(tokens, first, last)) return last + 2;
	if (isTied(tokens, last, cases) && after && /^[\p{Lu}\p{Ll}\d]/u.test(after.text)) {
		const both = here.text + '-' + after.text;
		if (glued().test(after.text)) return last;
		if (isPair(here.text, after.text)) return last;
		return both.length < 60 ? last + 2 : last;
	}
	if (here.text === 'Washington' && next.text === ',' && /^D\.?C\.?$/.test(after?.text ?? ''))
		return last + 2;
	if (/^(?:II|III|IV|Jr\.?|Sr\.?)$/.test(next.text)) return last + 1;
	if (/^(?:al|el)$/.test(next.text) && isTied(tokens, last + 1, cases)) return last + 3;
	if (next.text === '&' && isNameWord(tokens, last + 2, cases)) return last + 2;
	if (particles.has(next.text) && isNameWord(tokens, last + 2, cases)) return last + 2;
	if (
		particles.has(next.text) &&
		/^(?:la|las|los|der|den)$/.test(after?.text ?? '') &&
		isNameWord(tokens, last + 3, cases)
	)
		return last + 3;
	if (/^['’]s?$/.test(next.text) && possessiveNames.has(here.text) && isNameWord(tokens, last + 2, cases)) {
		return last + 2;
	}
	if (/^['’]s?$/.test(next.text) && ownerless().test(here.text) && isNameWord(tokens, last + 2, cases))
		return last + 2;
	if (next.text === 'of' || next.text === 'for' || next.text === 'on') {
		const the = /^the$/.test(after?.text ?? '') ? 1 : 0;
		if (isNameWord(tokens, last + 2 + the, cases) && takesOf(tokens, first, last, next.text))
			return last + 2 + the;
	}
	if (
		next.text === ',' &&
		isNameWord(tokens, last + 2, cases) &&
		continuesFields(tokens, first, last, last + 2)
	)
		return last + 2;
	if (next.text === 'and' || (next.text === ',' && after?.text === 'and')) {
		const at = next.text === 'and' ? last + 2 : last + 3;
		if (isNameWord(tokens, at, cases) && joinsByAnd(tokens, first, last, at)) return at;
	}
	return last;
}

/** Names side by side that are two things: "Thailand Ban Ki-moon" is left to titles; a new adjective starts anew. */
function startsOther(here: Token, next: Token): boolean {
	return next.start > here.end + 1;
}

/** Whether a text is a name that a list knows as a country, place or organisation. */
export function isListed(text: string): boolean {
	return countryNamed(text) !== undefined || placeNamed(text) !== undefined || knownOrganisations.has(text);
}
