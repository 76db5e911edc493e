import type { TimeUnit, Turn } from './date-words';
import type { Lexeme } from './lexemes';

/** What a date phrase says, before it is set against a day of publication. Months from 1, weekdays from 0 (Sunday). */
export type DateExpression =
	| { form: 'day'; day: number; month: number; year?: number; yearTurn?: Turn; weekday?: number }
	| { form: 'month'; month: number; year?: number; yearTurn?: Turn; turn?: Turn }
	| { form: 'year'; year: number }
	| { form: 'weekday'; weekday: number; turn?: Turn; week?: Turn }
	/** So many units from the day of publication: yesterday, last week, two months ago. */
	| { form: 'shift'; unit: TimeUnit; by: number }
	| { form: 'decade'; year: number }
	/** 19 for the 1800s. */
	| { form: 'century'; century: number }
	/** `month` is the season's first. */
	| { form: 'season'; month: number; year?: number; turn?: Turn }
	| { form: 'quarter'; quarter: number; year: number }
	/** So many days or years from the date named before: the following day. */
	| { form: 'anchor'; unit: 'day' | 'year'; by: number }
	| { form: 'range'; from: DateExpression; to: DateExpression };

/** A date phrase recognised: lexemes `from` (inclusive) to `to` (exclusive). */
export interface DateMatch {
	expression: DateExpression;
	from: number;
	to: number;
	/** 0–1: how surely these words are a date at all. */
	sureness: number;
}

/** What a recogniser may look at. */
export interface DateScan {
	lexemes: Lexeme[];
	/** `answer` takes lower-case names, bare numbers and two-figure years, as learners type them. */
	mode: 'article' | 'answer';
	/** The match before, to read on from: `2009, 2010 and 2011`. */
	last?: DateMatch | undefined;
	/** True where the second date of a range is looked for. */
	joining?: boolean;
}

/** Reads one form of date that starts at lexeme `at`; looks at a bounded number of lexemes. */
export type DateRecogniser = (scan: DateScan, at: number) => DateMatch | undefined;

/** Whether the words alone name the time in full, without a day of publication. */
export function isAbsolute(expression: DateExpression): boolean {
	switch (expression.form) {
		case 'day':
		case 'month':
		case 'season':
			return expression.year !== undefined;
		case 'year':
		case 'decade':
		case 'century':
		case 'quarter':
			return true;
		case 'range':
			return isAbsolute(expression.from) && isAbsolute(expression.to);
		default:
			return false;
	}
}
