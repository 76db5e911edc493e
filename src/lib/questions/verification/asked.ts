import type { Span } from '../../article/types';
import type { FactKind } from '../../facts/types';
import type { Option, Question } from '../types';
import { patternOf } from '../../words';

const numberTail = patternOf('ends-of-numbers');

/** Where a name, number or date was taken out of a statement. */
export const gap = '_____';

/** A question reduced to what is proved: a stem, the key, and the wrong answers to be tried in its place. */
export interface Asked {
	stem: string;
	key: string;
	wrong: string[];
	evidence: Span;
	keySpan?: Span | undefined;
	factKind: FactKind;
	/** Stems such as "Which of these was NOT named?" ask for what does not fit. */
	negative: boolean;
}

/** The options of a question, none where it has none. */
export function optionsOf(question: Question): Option[] {
	return 'options' in question ? question.options : [];
}

/**
 * What is asked, for questions with one key; for a false statement the words in which it and its correction
 * differ, widened to the whole of the name or date. `forms` are the names that may stand at the key's place.
 */
export function askedIn(question: Question, forms: string[] = []): Asked | undefined {
	const base = {
		evidence: question.evidence,
		keySpan: question.keySpan,
		factKind: question.factKind,
		negative: isNegative(question.stem)
	};
	switch (question.kind) {
		case 'choice': {
			const key = question.options.find((option) => option.correct)?.text;
			const wrong = question.options.filter((option) => !option.correct).map((option) => option.text);
			return key === undefined ? undefined : { ...base, stem: question.stem, key, wrong };
		}
		case 'typed':
		case 'number':
		case 'date':
			return { ...base, stem: question.stem, key: question.key, wrong: [] };
		case 'trueFalse': {
			if (question.answer || question.correction === undefined) return undefined;
			const { before, first, second, after } = difference(question.stem, question.correction, forms);
			return { ...base, stem: `${before}${gap}${after}`, key: second, wrong: [first] };
		}
		default:
			return undefined;
	}
}

/** Whether a stem asks for what does not fit. */
export function isNegative(stem: string): boolean {
	return /\bNOT\b|\bEXCEPT\b/.test(stem);
}

/** Two sentences' common start and end, and what differs between: whole words, whole dates, whole names of `forms`. */
export function difference(
	one: string,
	other: string,
	forms: string[] = []
): { before: string; first: string; second: string; after: string } {
	let start = 0;
	while (start < one.length && start < other.length && one[start] === other[start]) start++;
	const most = Math.min(one.length, other.length) - start;
	let end = 0;
	while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
	[start, end] = widened(other, start, end, forms);
	return {
		before: one.slice(0, start),
		first: one.slice(start, one.length - end),
		second: other.slice(start, other.length - end),
		after: one.slice(one.length - end)
	};
}

const datePart = patternOf('date-part-words');

/** Moves both ends outwards to the ends of words, then over the rest of a date or of a name. */
function widened(text: string, start: number, end: number, forms: string[]): [number, number] {
	const inWord = (at: number) => /[\p{L}\p{N}.,%]/u.test(text[at] ?? ' ');
	while (start > 0 && inWord(start - 1)) start--;
	while (end > 0 && /[\p{L}\p{N}%]/u.test(text[text.length - end] ?? ' ')) end--;
	for (const form of [...forms].sort((a, b) => b.length - a.length)) {
		const from = Math.max(0, start - form.length);
		const at = text.indexOf(form, from);
		if (at >= 0 && at <= start && at + form.length >= text.length - end)
			return [at, text.length - at - form.length];
	}
	if (/\d/.test(text.slice(start, text.length - end))) [start, end] = overNumber(text, start, end);
	if (
		!datePart().test(
			text
				.slice(start, text.length - end)
				.trim()
				.split(' ')[0] ?? ''
		)
	)
		return [start, end];
	for (
		let word = /(\S+) $/.exec(text.slice(0, start));
		word && datePart().test(word[1]!);
		word = /(\S+) $/.exec(text.slice(0, start))
	)
		start -= word[0].length;
	for (
		let word = /^ ([^\s.,;?]+)/.exec(text.slice(text.length - end));
		word && datePart().test(word[1]!);
		word = /^ ([^\s.,;?]+)/.exec(text.slice(text.length - end))
	)
		end -= word[0].length;
	return [start, end];
}

/** Over a number's sign, decimals and multiplier: `C$66 million`. */
function overNumber(text: string, start: number, end: number): [number, number] {
	const sign = /(?:\p{Lu}{0,3}[$€£¥])?$/u.exec(text.slice(0, start))![0];
	const rest = numberTail().exec(text.slice(text.length - end))![0];
	return [start - sign.length, end - rest.length];
}
