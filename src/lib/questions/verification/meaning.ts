import { overlaps } from '../../facts/context';
import { baseRelation, children } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Asked } from './asked';
import { modalWords, openingHeads } from './function-words';
import { within, type ProofContext } from './proof-context';
import { holdsWords, stemOf, wordsOf } from './word-stems';
import type { Objection } from './verdict';
import { linesOf, once, patternOf } from '../../words';

const toBe = patternOf('words-like-modals');

const denies = patternOf('denials-in-stems');

const modality = patternOf('modality-words');

/** A stem keeps what makes its clause less than a fact: "not", "may", "plans to", "if". */
export function checkMeaning(asked: Asked, context: ProofContext): Objection {
	const sentence = context.sentenceOf(asked.keySpan?.start ?? asked.evidence.start);
	if (!sentence || asked.factKind === 'quotation') return undefined;
	const words = new Set(wordsOf(asked.stem).map((word) => word.toLowerCase()));
	const stems = new Set([...words].map(stemOf));
	const verbs = sentence.tokens.filter(
		(token) =>
			/^(?:VERB)$/.test(token.upos) && (stems.has(stemOf(token.lemma)) || stems.has(stemOf(token.text)))
	);
	for (const verb of verbs) {
		if (sentence.tokens.filter((other) => other.lemma === verb.lemma && other.upos === verb.upos).length > 1)
			continue;
		const lost =
			lostNegation(sentence, verb, asked.stem) ??
			lostModal(sentence, verb, words) ??
			lostHead(sentence, verb, stems, asked.stem);
		if (lost) return lost;
	}
	return undefined;
}

function lostNegation(sentence: Sentence, verb: Token, stem: string): Objection {
	const denied = children(sentence, verb.index).some(
		(token) => baseRelation(token) === 'advmod' && /^(?:not|n[’']t|never)$/i.test(token.text)
	);
	return denied && !denies().test(stem) ? `the article denies “${verb.text}”` : undefined;
}

function lostModal(sentence: Sentence, verb: Token, words: Set<string>): Objection {
	const modal = children(sentence, verb.index).find(
		(token) => baseRelation(token) === 'aux' && token.xpos === 'MD'
	);
	if (!modal) return undefined;
	const kept = [...words].some((word) => modalWords.has(word) || toBe().test(word)) || words.has('to');
	return kept ? undefined : `the article says “${modal.text} ${verb.text}”, the stem that it is so`;
}

/** "plans to open", "tried to escape", "if it opens": the stem must keep the word that leaves it open. */
function lostHead(sentence: Sentence, verb: Token, stems: Set<string>, stem: string): Objection {
	const head = sentence.tokens[verb.head];
	if (
		head &&
		baseRelation(verb) === 'xcomp' &&
		openingHeads.has(head.lemma) &&
		!stems.has(stemOf(head.lemma)) &&
		!stems.has(stemOf(head.text))
	)
		return `the article says “${head.text} to ${verb.text}”, the stem that it is so`;
	const condition = children(sentence, verb.index).find(
		(token) => baseRelation(token) === 'mark' && /^(?:if|unless|whether)$/i.test(token.text)
	);
	return condition && !holdsWords(stem, condition.text)
		? `the article says it under “${condition.text}”`
		: undefined;
}

/** Words of attribution that a stem may carry a claim with. */
const attributed = once(
	() =>
		new RegExp(
			`\\baccording to\\b|\\b(?:${linesOf('attributing-forms').join(' ').replaceAll(' ', '|')})\\b`,
			'i'
		)
);

/** What stands in quotation marks, or is somebody's claim, is asked with its source. */
export function checkClaim(asked: Asked, factId: string, context: ProofContext): Objection {
	if (asked.factKind === 'quotation' || asked.negative) return undefined;
	const { stem, key } = asked;
	if (attributed().test(stem)) return undefined;
	const fact = context.facts.find((other) => other.id === factId);
	const span = asked.keySpan;
	if (fact?.claim?.source && span && overlaps(fact.span, asked.evidence)) {
		const { source } = fact.claim;
		const last = wordsOf(source).at(-1) ?? source;
		const planned = source === '' && modality().test(stem);
		const known = planned || holdsWords(stem, last) || context.names.mayBeOne(source, key);
		if (!known) return `it is a claim of ${source}, and the stem does not say so`;
	}
	const quoted = span && context.quoted.find((place) => within(span, place));
	if (!quoted || context.textAt(quoted).split(/\s+/).length < 5) return undefined;
	const speakers = context.quotations
		.filter((quotation) => overlaps(quotation.span, quoted))
		.map((quotation) => quotation.value.speaker);
	const named = speakers.some(
		(speaker) =>
			context.names.mayBeOne(speaker, key) ||
			wordsOf(speaker).some((word) => word.length > 3 && holdsWords(stem, word))
	);
	return named ? undefined : 'it stands in quotation marks, and the stem does not say whose words they are';
}
