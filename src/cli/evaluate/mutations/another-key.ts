import { formatDate } from '../../../lib/facts/date-format';
import { readDate } from '../../../lib/facts/date-reader';
import { formatCount } from '../../../lib/facts/number-format';
import type { Random } from '../../../lib/questions/random';
import type { Question, TrueFalseQuestion } from '../../../lib/questions/types';
import { drawn, type Break, type Report } from './breaking';
import { dateIn, moved } from './dates';
import { called, formsOf, namedIn, otherName } from './names';

/** Another of the options is called right, or another value of the same kind is the key. */
export const anotherKey: Break = (question, report, random) => {
	switch (question.kind) {
		case 'choice':
		case 'multiple': {
			const wrong = drawn(
				question.options.filter(({ correct }) => !correct),
				random
			);
			const right = drawn(
				question.options.filter(({ correct }) => correct),
				random
			);
			const options = question.options.map((option) =>
				option === wrong || option === right ? { ...option, correct: !option.correct } : option
			);
			return wrong && { ...question, options };
		}
		case 'typed': {
			const key = otherInPlace(question.key, report, random);
			return key === undefined ? undefined : { ...question, key, accepted: [] };
		}
		case 'number': {
			const value = { ...question.value, value: otherValue(question, report, random) };
			const { modifier, ...bare } = value;
			const kept = modifier !== undefined && question.key.toLowerCase().includes(modifier);
			return { ...question, value, key: formatCount(kept ? value : bare) };
		}
		case 'date': {
			const iso = otherDate(question.iso, report, random);
			const grain = readDate(question.key)?.grain;
			return iso && grain ? { ...question, iso, key: formatDate(iso, grain) } : undefined;
		}
		case 'trueFalse':
			return question.answer ? denied(question, report, random) : affirmed(question);
		case 'order': {
			const [first, second, ...others] = question.items;
			return first && second ? { ...question, items: [second, first, ...others] } : undefined;
		}
		case 'match':
		case 'evidence':
			return undefined;
	}
};

/** "Isma'il and Tewfik Pasha": one of the two is another. */
function otherInPlace(key: string, report: Report, random: Random): string | undefined {
	const whole = otherName(key, report, random);
	if (whole !== undefined) return whole;
	const part = namedIn(report)
		.flatMap(formsOf)
		.find((form) => /^\p{Lu}/u.test(form) && ` ${key} `.includes(` ${form} `));
	const other = part && otherName(part, report, random);
	return part && other ? key.replace(part, other) : undefined;
}

/** A number of the article's that is not the key; else half as much again. */
function otherValue(question: Question & { kind: 'number' }, { facts }: Report, random: Random): number {
	const { value, percent, currency, ordinal } = question.value;
	const others = facts.flatMap((fact) =>
		fact.kind === 'count' &&
		fact.value.value !== value &&
		fact.value.percent === percent &&
		fact.value.currency === currency &&
		fact.value.ordinal === ordinal &&
		fact.value.upper === undefined &&
		Number.isInteger(fact.value.value)
			? [fact.value.value]
			: []
	);
	return drawn(others, random) ?? Math.ceil(value * 1.5) + 1;
}

/** A date of the article's, of the same grain, that is not the key; else the next. */
function otherDate(iso: string, { facts }: Report, random: Random): string | undefined {
	const others = facts.flatMap((fact) =>
		fact.kind === 'date' && fact.value.iso !== iso && fact.value.iso.length === iso.length
			? [fact.value.iso]
			: []
	);
	return drawn(others, random) ?? moved(iso, 1);
}

/** A false statement is called true. */
function affirmed(question: TrueFalseQuestion): Question {
	const called = { ...question, answer: true };
	delete called.correction;
	return called;
}

/** A true statement is called false, and another value is called right. */
function denied(question: TrueFalseQuestion, report: Report, random: Random): Question | undefined {
	const { stem, keySpan, factKind } = question;
	if (!keySpan) return undefined;
	const words = report.article.text.slice(keySpan.start, keySpan.end);
	let pair: [string, string | undefined] | undefined;
	if (factKind === 'date') {
		const date = dateIn(stem);
		const reading = date === undefined ? undefined : readDate(date);
		const iso = reading && otherDate(reading.iso, report, random);
		if (date && iso) pair = [date, formatDate(iso, reading.grain)];
	} else if (factKind === 'count') {
		pair = [words, words.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 2))];
		if (pair[0] === pair[1]) return undefined;
	} else {
		const form = called(words, report)
			.flatMap(formsOf)
			.sort((one, other) => other.length - one.length)
			.find((one) => stem.includes(one));
		if (form) pair = [form, otherName(form, report, random)];
	}
	if (pair?.[1] === undefined || !stem.includes(pair[0])) return undefined;
	return { ...question, answer: false, correction: stem.replace(pair[0], pair[1]) };
}
