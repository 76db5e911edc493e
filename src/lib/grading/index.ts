import type { IsoDate } from '../article/types';
import type { Question } from '../questions/types';
import type { Mark, Response } from './types';

/** What grading may know beside the question; all of it is optional and only makes marks fairer. */
export interface GradingContext {
	/** The article's day of publication: "Thursday" is a date only near it. */
	published?: IsoDate;
	/** Names of the article's other participants: an answer that is one of them is no typing slip. */
	otherNames?: readonly string[];
}

/** Marks a response as a forgiving teacher would; a response of the wrong kind gets 0. */
export function grade(_question: Question, response: Response, _context: GradingContext = {}): Mark {
	return { mark: response.kind === 'shown' ? 0 : 0 };
}
