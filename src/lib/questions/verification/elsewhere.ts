import { readDate } from '../../facts/date-reader';
import { readNumber } from '../../facts/number-reader';
import { once } from '../../words';
import { gap, type Asked } from './asked';
import { askingWords } from './function-words';
import type { ProofContext } from './proof-context';
import { contentStems, holdsWords, stemOf } from './word-stems';
import type { Objection } from './verdict';

/** Part of a stem's content that another sentence must hold to be about the same. */
const likeness = 0.8;
/** Fewest content words of a stem for which likeness means anything. */
const fewestWords = 3;

const asking = once(() => new Set([...askingWords].map(stemOf)));

/** No other sentence says the stem of a wrong option; none that says it has another name as the answer. */
export function checkElsewhere(asked: Asked, context: ProofContext): Objection {
	if (asked.negative) return undefined;
	const stems = stemWords(asked.stem);
	if (stems.size < fewestWords) return undefined;
	const own = context.sentenceAt(asked.evidence.start);
	const like = context.sentencesLike(stems, likeness).filter((index) => index !== own);
	for (const index of like) {
		const sentence = context.sentences[index]!;
		const words = context.textAt(sentence);
		for (const text of asked.wrong) {
			if (says(text, words, index, asked, context)) return `another sentence says the same of “${text}”`;
		}
	}
	return undefined;
}

/** The stem's content, without the words that only ask. */
export function stemWords(stem: string): Set<string> {
	const stems = contentStems(stem.replaceAll(gap, ' '));
	for (const word of asking()) stems.delete(word);
	return stems;
}

function says(
	text: string,
	words: string,
	index: number,
	{ factKind }: Asked,
	context: ProofContext
): boolean {
	const sentence = context.sentences[index]!;
	if (factKind === 'date') {
		const iso = readDate(text)?.iso;
		return context.dates.some((fact) => fact.sentence === index && fact.value.iso === iso);
	}
	if (factKind === 'count') {
		const value = readNumber(text)?.value;
		return context.counts.some((fact) => fact.sentence === index && fact.value.value === value);
	}
	if (holdsWords(words, text)) return true;
	return context.names
		.named(text)
		.some((fact) =>
			fact.value.mentions.some((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
		);
}
