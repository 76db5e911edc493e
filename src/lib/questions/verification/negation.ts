import type { Question } from '../types';
import { optionsOf } from './asked';
import { outsideQuotes } from './stem-form';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const askedNot = patternOf('questions-with-not');

/** Words that deny without standing out. */
const quietNo = patternOf('quiet-negations');

/** A negative stem says NOT in capitals, once. */
export function checkNegation(question: Question): Objection {
	if (!['choice', 'multiple', 'typed', 'number', 'date'].includes(question.kind)) return undefined;
	const stem = outsideQuotes(question.stem);
	const loud = stem.match(/\b(?:NOT|EXCEPT|NEVER)\b/g)?.length ?? 0;
	const quiet = stem.match(quietNo())?.length ?? 0;
	if (loud > 1 || (loud === 1 && quiet > 0)) return 'it denies twice';
	if (/\bno longer\b/.test(stem)) return undefined;
	if (quiet > 1) return 'it denies twice';
	if (loud === 0 && askedNot().test(stem) && optionsOf(question).length > 0)
		return 'its “not” does not stand out';
	return undefined;
}
