import type { Question } from '../types';
import { readDate } from '../../facts/date-reader';
import { readNumber } from '../../facts/number-reader';
import { optionsOf } from './asked';
import { shownValue } from './number-interval';
import type { ProofContext } from './proof-context';
import { sortOf } from './name-index';
import type { Objection } from './verdict';

/** What the options of a question are. */
export type OptionSort = 'date' | 'number' | 'name' | 'phrase';

/** Dates and numbers by the kind of fact; names where the article or the lists know most of them. */
export function optionSort(question: Question, context: ProofContext): OptionSort {
	if (question.factKind === 'date') return 'date';
	if (question.factKind === 'count') return 'number';
	if (question.factKind === 'list') return 'phrase';
	const texts = optionsOf(question).map((option) => option.text);
	const known = texts.filter((text) => sortOf(context.names, text) !== undefined).length;
	return known * 2 >= texts.length ? 'name' : 'phrase';
}

/** The key does not stand out by its length. */
export function checkLength(question: Question, context: ProofContext): Objection {
	if (question.kind !== 'choice') return undefined;
	const sort = optionSort(question, context);
	if (sort === 'date' || sort === 'number') return undefined;
	const options = optionsOf(question);
	const key = options.find((option) => option.correct)?.text.length ?? 0;
	const others = options.filter((option) => !option.correct).map((option) => option.text.length);
	const [longest, shortest] = [Math.max(...others), Math.min(...others)];
	const [ratio, least] = sort === 'name' ? [1.8, 9] : [1.4, 7];
	if (key > longest * ratio && key - longest >= least) return 'the key stands out as the longest option';
	if (key * ratio * 1.1 < shortest && shortest - key >= (sort === 'name' ? 16 : least))
		return 'the key stands out as the shortest option';
	return undefined;
}

/** Numbers and dates ascend; names are in alphabetical order. */
export function checkOrder(question: Question, context: ProofContext): Objection {
	if (question.kind !== 'choice') return undefined;
	const texts = optionsOf(question).map((option) => option.text);
	const sort = optionSort(question, context);
	if (sort === 'phrase') return undefined;
	if (sort === 'name') {
		const ordered = [...texts].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }));
		const bare = [...texts].sort((a, b) =>
			withoutThe(a).localeCompare(withoutThe(b), 'en', { sensitivity: 'base' })
		);
		return same(texts, ordered) || same(texts, bare)
			? undefined
			: 'its options are not in alphabetical order';
	}
	const values = texts.map((text) => (sort === 'date' ? readDate(text)?.iso : shownValue(readNumber(text))));
	const ascends = values.every(
		(value, at) => at === 0 || value === undefined || values[at - 1] === undefined || values[at - 1]! <= value
	);
	return ascends ? undefined : 'its options do not ascend';
}

function withoutThe(text: string): string {
	return text.replace(/^(?:the|a|an) /i, '');
}

function same(first: string[], second: string[]): boolean {
	return first.every((text, at) => text === second[at]);
}
