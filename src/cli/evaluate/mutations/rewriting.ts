import { readDate } from '../../../lib/facts/date-reader';
import type { ChoiceQuestion, Question } from '../../../lib/questions/types';
import { keyText } from './options';
import type { Break, Report } from './breaking';

/**
 * Ways to write a good question otherwise and leave it good. Every question that the engine makes has passed the
 * verifier already; these have not, so that they show whether it refuses what is sound.
 */
export const rewritings: [name: string, rewrite: Break][] = [
	['fewer_options', fewerOptions],
	['without_options', withoutOptions],
	['said_truly', saidTruly],
	['asked_when', askedWhen]
];

/** One wrong option fewer; two are enough where two are left. */
function fewerOptions(question: Question): Question | undefined {
	if (question.kind !== 'choice' || question.options.length < 3) return undefined;
	const last = question.options.findLast(({ correct }) => !correct);
	return { ...question, options: question.options.filter((option) => option !== last) };
}

/** The same to be typed. */
function withoutOptions(question: Question, report: Report): Question | undefined {
	if (question.kind !== 'choice' || question.factKind === 'list') return undefined;
	const { options: _options, ...base } = question;
	void _options;
	return typed(base, keyText(question), report);
}

function typed(
	base: Omit<ChoiceQuestion, 'kind' | 'options'>,
	key: string,
	report: Report
): Question | undefined {
	if (base.factKind === 'date') {
		const reading = readDate(key);
		return reading && { ...base, kind: 'date', key, ...reading };
	}
	if (base.factKind === 'count') {
		const fact = report.facts.find(({ id }) => id === base.factId);
		return fact?.kind === 'count' ? { ...base, kind: 'number', key, value: fact.value } : undefined;
	}
	return { ...base, kind: 'typed', key, accepted: [key], answerType: 'phrase' };
}

/** A false statement's correction, called true. */
function saidTruly(question: Question): Question | undefined {
	if (question.kind !== 'trueFalse' || question.answer || question.correction === undefined) return undefined;
	const { correction: stem, ...base } = question;
	return { ...base, stem, answer: true };
}

/** "When did" for "On what date did". */
function askedWhen(question: Question): Question | undefined {
	const stem = question.stem.replace(/^On what date /, 'When ');
	return stem === question.stem ? undefined : { ...question, stem };
}
