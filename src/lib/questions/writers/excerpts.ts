import type { QuotationFact } from '../../facts/types';
import { showsTense } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { patternOf } from '../../words';
import type { Material } from '../material';

const finite = patternOf('finite-words-in-quotes');

const hangs = patternOf('openers-that-hang');

const openers = patternOf('openers-of-more');

const unfinished = patternOf('unfinished-excerpts');

export const fewestWords = 6;
/** With "Who said," before them they make a stem of 22 words at most. */
export const mostWords = 20;

/** The quotation, or its first part up to a full stop or comma that is long enough to be known again. */
export function excerpt(text: string): string | undefined {
	const clean = text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[,.;:]$/, '');
	if (/[“”"[\]]/.test(clean)) return undefined;
	const count = (words: string) => words.split(' ').length;
	if (count(clean) >= fewestWords && count(clean) <= mostWords) return clean;
	if (count(clean) < fewestWords) return undefined;
	const sentence = /^.*?[.!](?=\s)/.exec(clean)?.[0].replace(/[.!]$/, '');
	if (sentence && count(sentence) >= fewestWords && count(sentence) <= mostWords) return sentence;
	const part = /^(.*?),\s(?=(the|a|an|and|but|we|they|he|she|it|this|that|our)\s)/i.exec(clean)?.[1];
	if (
		part &&
		count(part) >= fewestWords + 2 &&
		count(part) <= mostWords &&
		finite().test(part) &&
		!/, \S+(?: \S+)?$|\b(?:if|that|when|because|and|but|or|which|who|as) \S+$/i.test(part) &&
		!hangs().test(part)
	)
		return part;
	return undefined;
}

/**
 * The beginning of a long quotation, with marks that show that it goes on: "We will never forget the courage of the
 * crews …", before "who", a comma or a second verb.
 */
export function beginning(material: Material, { value, span, sentence }: QuotationFact): string | undefined {
	const { text } = material.article;
	const whole = material.sentences[sentence]!;
	const tokens = whole.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
	if (/[“”"[\]]|\.\.|…/.test(value.text) || hangs().test(value.text)) return undefined;
	for (const next of tokens.toReversed()) {
		const part = text.slice(span.start, next.start).replace(/\s+/g, ' ').trim();
		const count = part.split(' ').length;
		if (count > mostWords || count < fewestWords || unfinished().test(part)) continue;
		if (opensMore(whole, next) && isWhole(tokens, next)) return `${part.replace(/[,;:–—-]+$/, '').trim()} …`;
	}
	return undefined;
}

/** Whether a word opens what the words before it do without: "who …", "because …", ", which …", "and saw …". */
function opensMore({ tokens }: Sentence, next: Token): boolean {
	if (/^[,;:–—]$/.test(next.text) || openers().test(next.text)) return true;
	if (/^W/.test(next.xpos)) return !/^(?:what|how|why)$/i.test(next.text);
	return next.relation === 'cc' && showsTense(tokens[next.head]!);
}

/** Whether the words before the place have a subject with its verb, and neither a verb nor a noun there waits for one after it. */
function isWhole(tokens: readonly Token[], next: Token): boolean {
	const shown = tokens.filter(({ index }) => index < next.index);
	const verb = shown.find(showsTense);
	return (
		verb !== undefined &&
		shown.some(({ relation, index }) => relation.startsWith('nsubj') && index < verb.index) &&
		shown.every(
			(token) =>
				!/^(?:nsubj|aux|cop|mark|det|case|amod|compound)/.test(token.relation) || token.head < next.index
		)
	);
}
