import { isDemonym } from '../../facts/gazetteer';
import type { CountFact } from '../../facts/types';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';
import { patternOf } from '../../words';

const pushed = patternOf('pushing-words');

/** Why a number counts nothing that can be asked for: it belongs to a name, is a year or says how many each has. */
export function objectionToNumber(
	material: Material,
	sentence: Sentence,
	{ fact, number, numeral }: { fact: CountFact; number: readonly Token[]; numeral: Token }
): string | undefined {
	const before = sentence.tokens[number[0]!.index - 1];
	// "China's Three Gorges Dam"
	if (numeral.index > 0 && /^\p{Lu}\p{Ll}/u.test(numeral.text) && /^[\p{L},’']/u.test(before?.text ?? ''))
		return 'the number is part of a name';
	if (
		/^(?:19|20)\d\d$/.test(numeral.text) &&
		!fact.value.currency &&
		!fact.value.percent &&
		!fact.value.measure
	)
		return 'the number is a year';
	if (
		/^ ?(?:[\p{L}’-]+ ){0,14}in as many\b/u.test(
			material.article.text.slice(sentence.start, sentence.end).slice(number.at(-1)!.end - sentence.start)
		)
	)
		return 'another number is told by it';
	// "helped push earnings up to $43m": up is where they went.
	if (
		fact.value.modifier === 'up to' &&
		pushed().test(material.article.text.slice(sentence.start, number[0]!.start))
	)
		return 'its qualifier tells a direction';
	if (isForEach(sentence, number)) return 'it is the number for each of them';
	if (isCorrected(material, fact)) return 'the article gives another number for it';
	// "US rapper 50 Cent": fifty would be Cents.
	const counted = sentence.tokens[numeral.head];
	if (
		fact.value.value > 1 &&
		!fact.value.measure &&
		!fact.value.ordinal &&
		counted?.index === number.at(-1)!.index + 1 &&
		/^\p{Lu}\p{Ll}+(?<!s)$/u.test(counted.text) &&
		!isDemonym(counted.text)
	)
		return 'the number is part of a name';
	const after = sentence.tokens[number.at(-1)!.index + 1];
	// "24 Hour Party People"
	if (
		after &&
		after !== counted &&
		/^\p{Lu}\p{Ll}/u.test(after.text) &&
		!isDemonym(after.text) &&
		after.start === numeral.end + 1 &&
		!fact.value.currency &&
		!fact.value.percent &&
		counted &&
		/^\p{Lu}/u.test(counted.text)
	)
		return 'the number is part of a name';
	if (
		numeral.entity?.type === 'person' ||
		(/^\d+$/.test(numeral.text) && after?.entity?.type === 'person' && !after.entity.begins)
	)
		return 'the number is part of a name';
	// "restate 2000 and 2003 results"
	if (
		/^(?:19|20)\d\d$/.test(numeral.text) &&
		/\b(?:19|20)\d\d(?:,| and| or| to) $/.test(
			material.article.text.slice(Math.max(0, numeral.start - 12), numeral.start)
		)
	)
		return 'the number is a year';
	if (before?.xpos === 'JJR' && /^\d+$/.test(numeral.text)) return 'the number is part of a name';
	return undefined;
}

/** "took home two awards each" */
function isForEach(sentence: Sentence, number: readonly Token[]): boolean {
	const rest = sentence.tokens.slice(number.at(-1)!.index + 1, number.at(-1)!.index + 4);
	const each = rest.find(({ text }) => /^(?:each|apiece)$/i.test(text));
	return each !== undefined && rest.every((token) => token.index >= each.index || token.upos !== 'PUNCT');
}

/** "The Church estimates that number is closer to 40,000" */
function isCorrected({ article, sentences }: Material, { sentence }: CountFact): boolean {
	const next = sentences[sentence + 1];
	if (!next) return false;
	return /\b(?:that|this) (?:number|figure|estimate|total)\b.*\d/.test(
		article.text.slice(next.start, next.end)
	);
}
