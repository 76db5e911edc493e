import { readDate } from '../../facts/date-reader';
import { readNumber } from '../../facts/number-reader';
import type { Option, Question } from '../types';
import { askedIn, optionsOf } from './asked';
import { formsAt } from './key-forms';
import { sortOf } from './name-index';
import { optionSort } from './option-shape';
import type { ProofContext } from './proof-context';
import { wordsOf } from './word-stems';
import type { Objection } from './verdict';

/** Options are of one kind: same sort of name, same unit and dress of number, same grain of date, same case. */
export function checkKinds(question: Question, context: ProofContext): Objection {
	if (question.kind === 'trueFalse') return checkStatement(question, context);
	if (question.kind !== 'choice' && question.kind !== 'multiple') return undefined;
	const options = optionsOf(question);
	const texts = options.map((option) => option.text);
	switch (optionSort(question, context)) {
		case 'date':
			return checkDates(texts);
		case 'number':
			return checkNumbers(texts);
		case 'name':
			return checkNames(texts, context) ?? checkFullness(options, texts, context) ?? checkCase(options);
		case 'phrase':
			return checkCase(options);
	}
}

/** What a false statement has in the key's place is of the key's kind: a statement must be worth judging. */
function checkStatement(question: Question, context: ProofContext): Objection {
	if (question.factKind !== 'participant' && question.factKind !== 'place') return undefined;
	const asked = askedIn(question, question.keySpan ? formsAt(question.keySpan, context) : []);
	return asked ? checkNames([asked.key, ...asked.wrong], context) : undefined;
}

function checkDates(texts: string[]): Objection {
	const readings = texts.map((text) => readDate(text));
	if (readings.some((reading) => !reading)) return 'an option is no date';
	if (new Set(readings.map((reading) => reading!.grain)).size > 1) return 'its dates are of different grain';
	if (new Set(readings.map((reading) => reading!.iso)).size < texts.length)
		return 'two options are the same date';
	return new Set(texts.map((text) => /day,/i.test(text))).size > 1
		? 'only some dates have their weekday'
		: undefined;
}

function checkNumbers(texts: string[]): Objection {
	const readings = texts.map((text) => readNumber(text));
	if (readings.some((reading) => !reading)) return 'an option is no number';
	const dress = readings.map(
		(reading) =>
			`${reading!.percent ?? ''}|${reading!.currency ?? ''}|${reading!.ordinal ?? ''}|${reading!.rest?.toLowerCase() ?? ''}`
	);
	if (new Set(dress).size > 1) return 'its numbers are not of one unit';
	return new Set(texts.map((text) => /\d/.test(text))).size > 1 &&
		readings.some((reading) => reading!.value > 12 === false && reading!.value < 100) &&
		mixed(texts)
		? 'some numbers are words and some figures'
		: undefined;
}

/** Style guides write words up to ten or twelve and figures above; any other mixture is a cue. */
function mixed(texts: string[]): boolean {
	return texts.some((text) => {
		const value = readNumber(text)?.value ?? 0;
		return /\d/.test(text) ? value < 10 : value > 20;
	});
}

/** Names of one sort; a name that nobody knows can't be shown to belong. */
function checkNames(texts: string[], context: ProofContext): Objection {
	const sorts = texts.map((text) => sortOf(context.names, text));
	const unknown = texts[sorts.indexOf(undefined)];
	if (unknown !== undefined) return `nothing says what “${unknown}” is`;
	const kinds = new Set(sorts.map((sort) => (sort === 'site' || sort === 'place' ? 'place' : sort)));
	return kinds.size > 1 ? `its names are of different kinds: ${[...kinds].join(', ')}` : undefined;
}

/** A full name among surnames, or a surname among full names, tells which one is right. */
function checkFullness(options: Option[], texts: string[], context: ProofContext): Objection {
	if (!texts.some((text) => sortOf(context.names, text) === 'person')) return undefined;
	return tells(options, (text) => wordsOf(text).length > 1)
		? 'only the key, or all but the key, is a full name'
		: undefined;
}

function checkCase(options: Option[]): Objection {
	if (tells(options, (text) => /^["“‘(]?[\p{Lu}\p{N}]/u.test(text)))
		return 'the first letter tells which option is right';
	return tells(options, (text) => /^(?:the|a|an)\s/i.test(text))
		? 'an article tells which option is right'
		: undefined;
}

/** Whether a trait is shared by all right options and no wrong one, or the reverse. */
function tells(options: Option[], trait: (text: string) => boolean): boolean {
	return new Set(options.map((option) => trait(option.text) === option.correct)).size === 1;
}
