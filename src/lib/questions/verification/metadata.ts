import type { Question } from '../types';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const pageMarks = patternOf('marks-of-pages');

const credits = patternOf('credit-words');

/** Datelines, bylines, captions and credits are no facts to ask for. */
export function checkMetadata(question: Question): Objection {
	const { stem } = question;
	if (credits().test(stem) && !/\bdoes the article give\b/.test(stem))
		return 'it asks about the article’s own furniture';
	return pageMarks().test(stem) ? 'it has an address or marks of a page in it' : undefined;
}
