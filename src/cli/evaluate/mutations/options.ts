import { readDate } from '../../../lib/facts/date-reader';
import { readNumber } from '../../../lib/facts/number-reader';
import type { ChoiceQuestion, Option } from '../../../lib/questions/types';

/**
 * The question with other options, in the order its kind asks for: a broken question must give itself away by
 * what it says, not by the place where the new option stands.
 */
export function withOptions(question: ChoiceQuestion, options: Option[]): ChoiceQuestion | undefined {
	const texts = options.map(({ text }) => text.toLowerCase());
	if (new Set(texts).size < texts.length) return undefined;
	const { factKind } = question;
	if (factKind === 'list') return { ...question, options };
	const sorted = [...options].sort((one, other) => {
		if (factKind === 'date') return compare(readDate(one.text)?.iso, readDate(other.text)?.iso);
		if (factKind === 'count') return compare(readNumber(one.text)?.value, readNumber(other.text)?.value);
		return one.text.localeCompare(other.text, 'en', { sensitivity: 'base' });
	});
	return { ...question, options: sorted };
}

function compare(one: string | number | undefined, other: string | number | undefined): number {
	if (one === undefined || other === undefined || one === other) return 0;
	return one < other ? -1 : 1;
}

/** The question with another text for its key. */
export function withKeyText(question: ChoiceQuestion, text: string): ChoiceQuestion | undefined {
	return withOptions(
		question,
		question.options.map((option) => (option.correct ? { ...option, text } : option))
	);
}

/** The question with another text for one of its wrong options. */
export function withWrongText(
	question: ChoiceQuestion,
	at: Option,
	text: string
): ChoiceQuestion | undefined {
	return withOptions(
		question,
		question.options.map((option) => (option === at ? { ...option, text } : option))
	);
}

/** The text of the right option. */
export function keyText(question: ChoiceQuestion): string {
	return question.options.find(({ correct }) => correct)?.text ?? '';
}
