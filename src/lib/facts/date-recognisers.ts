import type { DateExpression, DateMatch, DateRecogniser, DateScan } from './date-expression';
import { isDash } from './date-parts';
import { dayMonth, isoDate, monthAlone, monthDay, numericDate } from './date-recognisers-calendar';
import { ago, anchored, nearDay, seasonOfYear, turnOfUnit, weekdayAlone } from './date-recognisers-relative';
import { bareYear, century, decade, fiscalYear, quarterOfYear, yearSpan } from './date-recognisers-years';
import { months, nearDays, seasons, turns, weekdays } from './date-words';
import type { Lexeme } from './lexemes';
import { cardinals, ordinals } from './number-words';
import { WordList } from '../words';

/** Every form of date, the longer before the shorter; the first that matches at a word takes it. */
export const dateRecognisers: readonly DateRecogniser[] = [
	isoDate,
	numericDate,
	monthDay,
	dayMonth,
	quarterOfYear,
	seasonOfYear,
	monthAlone,
	weekdayAlone,
	nearDay,
	ago,
	turnOfUnit,
	anchored,
	decade,
	century,
	fiscalYear,
	yearSpan,
	bareYear
];

/** All dates among the lexemes of a sentence or an answer, in order and apart from each other. */
export function readDateMatches(lexemes: Lexeme[], mode: DateScan['mode']): DateMatch[] {
	const matches: DateMatch[] = [];
	const scan: DateScan = { lexemes, mode };
	for (let at = 0; at < lexemes.length;) {
		const match = mayStart(lexemes[at]!) ? matchAt(scan, at) : undefined;
		if (!match) {
			at++;
			continue;
		}
		const whole = withYearTurn(scan, joined(scan, match) ?? match);
		matches.push(whole);
		scan.last = whole;
		at = whole.to;
	}
	return matches;
}

const starters: ReadonlySet<string> = new Set([
	...[months, weekdays, seasons, nearDays, turns, ordinals, cardinals].flatMap((words) => [...words.keys()]),
	...['the', 'a', 'an', 'one', 'that', 'earlier', 'fiscal', "'", '’', '‘']
]);

/** A quick look that spares most words the whole list. */
function mayStart({ kind, lower }: Lexeme): boolean {
	return kind === 'number' || starters.has(lower) || /^(?:q[1-4]|fy\d{2,4})$/.test(lower);
}

function matchAt(scan: DateScan, at: number): DateMatch | undefined {
	for (const recognise of dateRecognisers) {
		const match = recognise(scan, at);
		if (match) return match;
	}
	return undefined;
}

const joinable = new WordList('date-joints');

/** `November 20 to December 11`, `between 2009 and 2012`: one range of two dates of the same form. */
function joined(scan: DateScan, first: DateMatch): DateMatch | undefined {
	const { lexemes } = scan;
	const joiner = lexemes[first.to];
	if (!joiner || !joinable.has(first.expression.form)) return undefined;
	const lead = lexemes[first.from - 1]?.lower;
	const joins =
		isDash(joiner) ||
		joiner.lower === 'to' ||
		joiner.lower === 'through' ||
		((joiner.lower === 'until' || joiner.lower === 'till') && lead === 'from') ||
		(joiner.lower === 'and' && lead === 'between');
	if (!joins) return undefined;
	if (isDash(joiner) && !joiner.glued && joiner.text !== '–' && scan.mode === 'article') return undefined;
	const inner: DateScan = { ...scan, last: first, joining: true };
	const second = matchAt(inner, first.to + 1);
	if (!second || second.expression.form !== first.expression.form) return undefined;
	const from = withYearOf(first.expression, second.expression);
	if (from.form === 'year' && second.expression.form === 'year' && from.year >= second.expression.year) {
		return undefined;
	}
	return {
		expression: { form: 'range', from, to: second.expression },
		from: first.from,
		to: second.to,
		sureness: Math.min(first.sureness, second.sureness) * 0.95
	};
}

/** `May to June 2015`: the first takes the year of the second, or the year before where it would come after it. */
function withYearOf(first: DateExpression, second: DateExpression): DateExpression {
	if (
		(first.form === 'day' || first.form === 'month') &&
		first.form === second.form &&
		first.year === undefined &&
		second.year !== undefined
	) {
		return { ...first, year: first.month <= second.month ? second.year : second.year - 1 };
	}
	return first;
}

/** `April 15 of this year`, `in May last year`. */
function withYearTurn({ lexemes }: DateScan, match: DateMatch): DateMatch {
	const { expression } = match;
	if ((expression.form !== 'day' && expression.form !== 'month') || expression.year !== undefined)
		return match;
	const of = lexemes[match.to]?.lower === 'of' ? match.to + 1 : match.to;
	const yearTurn = turns.get(lexemes[of]?.lower ?? '');
	if (yearTurn === undefined || lexemes[of + 1]?.lower !== 'year') return match;
	return { ...match, expression: { ...expression, yearTurn }, to: of + 2 };
}
