import { readNumber, type NumberReading } from '../facts/number-reader';
import { fractions } from '../facts/number-words';
import type { CountModifier, CountValue } from '../facts/types';
import type { NumberQuestion } from '../questions/types';
import { foldWords, withoutLead } from './folding';
import type { Mark } from './types';
import { measures } from './words/measures';

/** Which side of the number a qualifier leaves open. */
const sides: Record<CountModifier, 'above' | 'below' | 'near'> = {
	'more than': 'above',
	over: 'above',
	'at least': 'above',
	'less than': 'below',
	'fewer than': 'below',
	under: 'below',
	'at most': 'below',
	'up to': 'below',
	'as many as': 'below',
	'as much as': 'below',
	nearly: 'below',
	almost: 'below',
	about: 'near',
	around: 'near',
	approximately: 'near',
	roughly: 'near',
	some: 'near'
};

/**
 * Marks a number typed in figures or words, with or without its unit. The number itself gets no forgiveness; a
 * qualifier may be left off, but not turned round.
 */
export function gradeNumber({ value: asked, key }: NumberQuestion, text: string): Mark {
	const reading = readNumber(text) ?? readShare(text);
	if (!reading)
		return text.trim() === '' ? { mark: 0 } : { mark: 0, note: 'No single number could be read from this.' };
	const unit = otherUnit(asked, reading.rest);
	if (unit !== undefined) return { mark: 0, note: unit };
	if (!agrees(asked, reading)) return endOfRange(asked, reading, key);
	if (reading.currency && asked.currency && reading.currency !== asked.currency) {
		return { mark: 0, note: `The number is right, the currency is not: ${key}.` };
	}
	return markQualifier(asked, reading, key);
}

/** "half", "a quarter": one of its kind. */
function readShare(text: string): NumberReading | undefined {
	const [word = '', ...more] = withoutLead(foldWords(text));
	const parts = more.length === 0 ? fractions.get(word) : undefined;
	return parts === undefined ? undefined : { value: 1 / parts };
}

function agrees(asked: CountValue, reading: NumberReading): boolean {
	const values = [reading.value, ...(reading.alternatives ?? [])];
	if (asked.upper !== undefined) {
		return (
			reading.upper !== undefined && close(reading.value, asked.value) && close(reading.upper, asked.upper)
		);
	}
	if (reading.upper !== undefined) return false;
	return values.some((value) => close(value, asked.value) || sameShare(asked, reading, value));
}

/** "half" for 50 %, "50 %" for a half. */
function sameShare(asked: CountValue, reading: NumberReading, value: number): boolean {
	if (asked.percent && !reading.percent && value > 0 && value <= 1) return close(value * 100, asked.value);
	return !asked.percent && reading.percent === true && asked.value <= 1 && close(value / 100, asked.value);
}

function endOfRange(asked: CountValue, reading: NumberReading, key: string): Mark {
	const isEnd = asked.upper !== undefined && reading.upper === undefined && !asked.score;
	const ends = [asked.value, asked.upper ?? asked.value];
	if (isEnd && ends.some((end) => close(end, reading.value))) {
		return { mark: 0.5, note: `That is one end of it: ${key}.` };
	}
	return { mark: 0 };
}

function markQualifier(asked: CountValue, reading: NumberReading, key: string): Mark {
	const said = asked.modifier && sides[asked.modifier];
	const given = reading.modifier && sides[reading.modifier];
	if (given === undefined || said === given) {
		const dropped = given === undefined && asked.modifier !== undefined && key.includes(asked.modifier);
		return dropped ? { mark: 1, note: `In full: ${key}.` } : { mark: 1 };
	}
	if (given === 'near' || said === 'near') return { mark: 1, note: `The article says ${key}.` };
	return { mark: 0, note: `The number is right, but the article says ${key}.` };
}

/** What to say where the unit typed is another than the one counted. */
function otherUnit(asked: CountValue, rest: string | undefined): string | undefined {
	if (rest === undefined || asked.currency !== undefined) return undefined;
	const typed = foldWords(rest)
		.map((word) => measures.get(word))
		.find((unit) => unit !== undefined);
	const right = foldWords(asked.unit)
		.map((word) => measures.get(word))
		.find((unit) => unit !== undefined);
	if (typed === undefined || right === undefined || typed === right) return undefined;
	return `The answer is counted in ${asked.unit}.`;
}

/** Equal but for what binary fractions do to decimals. */
function close(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
}
