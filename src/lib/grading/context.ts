import type { IsoDate } from '../article/types';

/** What grading may know beside the question; all of it is optional and only makes marks fairer. */
export interface GradingContext {
	/** The article's day of publication: "Thursday" is a date only near it. */
	published?: IsoDate;
	/** Names of the article's other participants: an answer that is one of them is no typing slip. */
	otherNames?: readonly string[];
}
