import type { QuotationFact } from '../../facts/types';
import { showsTense } from '../../language/tree';
import type { Token } from '../../language/types';
import { patternOf } from '../../words';
import type { Material } from '../material';

const hangs = patternOf('openers-that-hang');

const openers = patternOf('openers-of-more');

const unfinished = patternOf('unfinished-excerpts');

export const fewestWords = 6;
/** With "Who said," before them they make a stem of 22 words at most. */
export const mostWords = 20;

/**
 * The quotation, its first sentence, or its beginning with marks that show that it goes on: "We will never forget the
 * courage of the crews …", before "who", a comma or a second verb.
 */
export function excerpt({ article, sentences }: Material, fact: QuotationFact): string | undefined {
	const { span, sentence, value } = fact;
	const clean = tidy(value.text).replace(/[,.;:]$/, '');
	if (/[“”"[\]]/.test(clean)) return undefined;
	const first = /^.*?[.!](?=\s)/.exec(clean)?.[0].replace(/[.!]$/, '');
	const short = [clean, first].find((part) => part !== undefined && fits(part));
	if (short !== undefined || /\.\.|…/.test(clean) || hangs().test(clean)) return short;
	const { tokens } = sentences[sentence]!;
	const said = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
	for (const next of said.toReversed()) {
		const part = tidy(article.text.slice(span.start, next.start));
		if (fits(part) && !unfinished().test(part) && opensMore(tokens, next) && isWhole(said, next))
			return `${part.replace(/[,;:–—-]+$/, '').trim()} …`;
	}
	return undefined;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function fits(part: string): boolean {
	const count = part.split(' ').length;
	return count >= fewestWords && count <= mostWords;
}

/** Whether a word opens what the words before it do without: "who …", "because …", ", which …", "and saw …". */
function opensMore(tokens: readonly Token[], next: Token): boolean {
	if (/^[,;:–—]$/.test(next.text) || openers().test(next.text)) return true;
	if (/^W/.test(next.xpos)) return !/^(?:what|how|why)$/i.test(next.text);
	return next.relation === 'cc' && showsTense(tokens[next.head]!);
}

/** Whether each subject before the place has a verb after it there, and no other word waits for one behind the place. */
function isWhole(tokens: readonly Token[], next: Token): boolean {
	const shown = tokens.filter(({ index }) => index < next.index);
	const subject = shown.findLast(({ relation }) => relation.startsWith('nsubj'));
	return (
		subject !== undefined &&
		shown.some((token) => token.index > subject.index && showsTense(token)) &&
		shown.every(
			({ relation, head }) => !/^(?:aux|cop|mark|det|case|amod|compound)/.test(relation) || head < next.index
		)
	);
}
