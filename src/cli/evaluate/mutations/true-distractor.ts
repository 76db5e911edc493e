import { formatDate } from '../../../lib/facts/date-format';
import { readDate } from '../../../lib/facts/date-reader';
import { countryNamed, placeNamed } from '../../../lib/facts/gazetteer';
import { formatCount } from '../../../lib/facts/number-format';
import { readNumber, type NumberReading } from '../../../lib/facts/number-reader';
import type { CountValue } from '../../../lib/facts/types';
import type { Random } from '../../../lib/questions/random';
import type { ChoiceQuestion, Question, TrueFalseQuestion } from '../../../lib/questions/types';
import { drawn, type Break, type Report } from './breaking';
import { keyText, withWrongText } from './options';
import { called, formsOf } from './names';
import { differing, joined } from './statements';

/** A wrong option is right as well: another name of the key, the place around it, a number it entails, a list's other member. */
export const trueDistractor: Break = (question, report, random) => {
	if (question.kind === 'multiple' || (question.kind === 'choice' && question.factKind === 'list'))
		return withMember(question, report, random);
	if (question.kind === 'trueFalse') return question.answer ? undefined : saidTruly(question, report, random);
	if (question.kind !== 'choice') return undefined;
	const wrong = drawn(
		question.options.filter(({ correct }) => !correct),
		random
	);
	const text = alsoTrue(keyText(question), question, report, random);
	return wrong && text !== undefined ? withWrongText(question, wrong, text) : undefined;
};

/** Something else that is true wherever the key is. */
function alsoTrue(key: string, question: Question, report: Report, random: Random): string | undefined {
	switch (question.factKind) {
		case 'date': {
			const reading = readDate(key);
			if (!reading || reading.iso.includes('/')) return undefined;
			if (reading.grain === 'day' && random() < 0.5) return key.replace(/^\w+day, /, '');
			return reading.grain === 'year'
				? `the ${key.slice(0, 3)}0s`
				: formatDate(reading.iso.slice(0, -3), reading.grain === 'day' ? 'month' : 'year');
		}
		case 'count':
			// "at least 1" is no answer to what the score was.
			if (
				report.facts.some((fact) => fact.id === question.factId && fact.kind === 'count' && fact.value.score)
			)
				return undefined;
			return entailed(key, question.stem, random);
		default:
			return drawn(otherNames(key, report), random);
	}
}

/** Other forms of a name, and the country around a town. */
function otherNames(key: string, report: Report): string[] {
	const forms = called(key, report).flatMap(formsOf);
	const country = countryNamed(key);
	const around = placeNamed(key)?.country;
	return [
		...forms,
		...(country ? [country.name, ...country.aliases] : []),
		...(around ? [around] : [])
	].filter((form) => /^\p{Lu}/u.test(form) && form.toLowerCase() !== key.toLowerCase());
}

const qualifierInStem =
	/\b(more than|at least|over|up to|fewer than|less than|nearly|almost|about|around)(?= how|\s_____)/i;

/** A number that must be true where the key is: "more than 10" of "more than 20", "at least 9" of 12. */
function entailed(key: string, stem: string, random: Random): string | undefined {
	const reading = readNumber(key);
	if (!reading || reading.ordinal || reading.upper !== undefined || reading.value <= 1) return undefined;
	const inStem = qualifierInStem.exec(stem)?.[1]?.toLowerCase();
	const said = reading.modifier ?? inStem;
	const write = (value: number, modifier?: CountValue['modifier']) => written(reading, value, modifier);
	switch (said) {
		case 'more than':
		case 'over':
		case 'at least':
			return write(lower(reading.value), reading.modifier);
		case 'less than':
		case 'fewer than':
		case 'up to':
			return write(reading.value * 2, reading.modifier);
		case 'nearly':
		case 'almost':
			return inStem === undefined ? write(reading.value * 2, 'less than') : undefined;
		case undefined:
			return write(lower(reading.value), random() < 0.5 ? 'at least' : 'more than');
		default:
			return inStem === undefined ? write(lower(reading.value) / 2, 'more than') : undefined;
	}
}

function lower(value: number): number {
	return value > 10 ? Math.floor(value * 0.7) : value - 1;
}

function written(reading: NumberReading, value: number, modifier?: CountValue['modifier']): string {
	const { percent, currency, rest } = reading;
	const count = formatCount({
		value,
		unit: '',
		...(percent ? { percent } : {}),
		...(currency === undefined ? {} : { currency }),
		...(modifier === undefined ? {} : { modifier })
	});
	return rest === undefined ? count : `${count} ${rest}`;
}

/** One more member of the list among the wrong options. */
function withMember(question: Question, report: Report, random: Random): Question | undefined {
	if (question.kind !== 'multiple' && question.kind !== 'choice') return undefined;
	const list = report.facts.find((fact) => fact.id === question.factId);
	const offered = new Set(question.options.map(({ text }) => text));
	const member =
		list?.kind === 'list'
			? drawn(
					list.value.items.filter((item) => !offered.has(item)),
					random
				)
			: undefined;
	const wrong = question.options.find(({ correct }) => !correct);
	if (member === undefined || !wrong) return undefined;
	return {
		...(question as ChoiceQuestion),
		options: question.options.map((option) => (option === wrong ? { ...option, text: member } : option))
	};
}

/** A statement called false says the truth in other words. */
function saidTruly(question: TrueFalseQuestion, report: Report, random: Random): Question | undefined {
	const { before, right, after } = differing(question);
	const [, key = '', mark = ''] = /^(.*?)([.,;:]*)$/.exec(right) ?? [];
	if (key === '') return undefined;
	const other =
		question.factKind === 'date'
			? /^\w+day, /.test(key)
				? key.replace(/^\w+day, /, '')
				: undefined
			: alsoTrue(key, question, report, random);
	return other === undefined ? undefined : { ...question, stem: joined(before, `${other}${mark}`, after) };
}
