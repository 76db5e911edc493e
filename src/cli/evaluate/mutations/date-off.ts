import type { Question } from '../../../lib/questions/types';
import type { Break } from './breaking';
import { dateIn, moved, movedText } from './dates';
import { keyText, withKeyText } from './options';
import { differing, joined } from './statements';

/** The date that is asked for is off by a week (a month by a month, a year by a year); else one that the stem gives. */
export const dateOff: Break = (question, report, random) => {
	const by = random() < 0.5 ? 1 : -1;
	if (question.factKind !== 'date') return inStem(question, by);
	if (question.kind === 'choice') {
		const tried = ([by, -by] as (1 | -1)[]).map((way) => {
			const text = movedText(keyText(question), way);
			return text === undefined ? undefined : withKeyText(question, text);
		});
		return tried.find((broken) => broken !== undefined);
	}
	if (question.kind === 'date') {
		const [iso, key] = [moved(question.iso, by), movedText(question.key, by)];
		return iso && key ? { ...question, iso, key } : undefined;
	}
	if (question.kind !== 'trueFalse') return undefined;
	return question.answer ? inStem(question, by) : inCorrection(question, by);
};

function inStem(question: Question, by: 1 | -1): Question | undefined {
	if (question.kind === 'match' || question.kind === 'order' || /[“"]/.test(question.stem)) return undefined;
	const date = dateIn(question.stem);
	const other = date === undefined ? undefined : movedText(date, by);
	if (date === undefined || other === undefined) return undefined;
	const stem = question.stem.replace(date, other);
	if (question.kind !== 'trueFalse' || question.correction === undefined) return { ...question, stem };
	if (!question.correction.includes(date)) return undefined;
	return { ...question, stem, correction: question.correction.replace(date, other) };
}

function inCorrection(question: Question & { kind: 'trueFalse' }, by: 1 | -1): Question | undefined {
	const { before, right, after } = differing(question);
	const [first] = right.split(' ');
	// "Tuesday, 3 March" and "Thursday, 5 March" differ in less than the date: the month and year come after.
	const from = question.correction!.indexOf(`${first}`, before.length);
	const date = dateIn(question.correction!.slice(from)) ?? dateIn(joined(right, after));
	const other = date === undefined ? undefined : movedText(date, by);
	if (date === undefined || other === undefined) return undefined;
	const correction =
		question.correction!.slice(0, from) + question.correction!.slice(from).replace(date, other);
	return correction === question.correction || correction === question.stem
		? undefined
		: { ...question, correction };
}
