import type { Question } from '../types';
import { optionsOf } from './asked';
import { plainForm } from './word-stems';
import type { Objection } from './verdict';

/** Most words of a stem; a statement to be judged may have a date written out in it, a sentence to be found more. */
const mostStemWords = 22;
const moreWords: Partial<Record<Question['kind'], number>> = { trueFalse: 2, evidence: 12 };

/** A question has what its kind needs: a stem, one right option, none twice, and why each is right or wrong. */
export function checkForm(question: Question): Objection {
	if (question.stem.trim() === '') return 'it has no stem';
	const count = question.stem.split(/\s+/).length;
	const most = mostStemWords + (moreWords[question.kind] ?? 0);
	if (count > most) return `its stem has ${count} words, more than ${most}`;
	if (question.explanation.trim() === '') return 'it has no explanation';
	return checkOptions(question) ?? checkAnswer(question);
}

function checkOptions(question: Question): Objection {
	const options = optionsOf(question);
	if (!('options' in question)) return undefined;
	if (options.length < 2) return 'it has fewer than two options';
	if (options.some((option) => option.text.trim() === '')) return 'an option is empty';
	if (options.some((option) => option.why.trim() === ''))
		return 'an option does not say why it is right or wrong';
	if (new Set(options.map((option) => plainForm(option.text))).size < options.length)
		return 'two options are alike';
	const right = options.filter((option) => option.correct).length;
	if (question.kind === 'multiple')
		return right < 1 || right === options.length ? 'all or none of its options are right' : undefined;
	return right === 1 ? undefined : `it has ${right} right options`;
}

function checkAnswer(question: Question): Objection {
	switch (question.kind) {
		case 'typed':
		case 'number':
		case 'date':
			return question.key.trim() === '' ? 'it has no key' : undefined;
		case 'trueFalse':
			if (question.answer) return undefined;
			if (!question.correction) return 'a false statement has no correction';
			return plainForm(question.correction) === plainForm(question.stem)
				? 'the correction says the same as the statement'
				: undefined;
		case 'order':
			return unlike(
				question.items.map((item) => item.text),
				3
			);
		case 'match':
			return (
				unlike(
					question.pairs.map((pair) => pair.left),
					2
				) ??
				unlike(
					question.pairs.map((pair) => pair.right),
					2
				)
			);
		default:
			return undefined;
	}
}

function unlike(texts: string[], least: number): Objection {
	if (texts.length < least) return `it has fewer than ${least} parts`;
	return new Set(texts.map(plainForm)).size < texts.length ? 'two of its parts are alike' : undefined;
}
