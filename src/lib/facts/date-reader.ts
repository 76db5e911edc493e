import type { IsoDate } from '../article/types';
import { dayOf } from './calendar';
import type { DateExpression, DateScan } from './date-expression';
import { numericReadings } from './date-recognisers-calendar';
import { readDateMatches } from './date-recognisers';
import { resolveDate, type DateReference } from './date-resolver';
import { datePrepositions } from './date-words';
import { readLexemes, type Lexeme } from './lexemes';
import type { DateValue } from './types';

export { formatDate } from './date-format';

/** A date typed by a learner. */
export interface DateReading {
	iso: string;
	grain: DateValue['grain'];
	/** Other dates the same words may mean: the other order of `08/05/2025`, the coming `Thursday`. */
	alternatives?: { iso: string; grain: DateValue['grain'] }[];
}

/**
 * Reads a date in any order and form a learner may type: `8th May`, `May 8, 2025`, `8.5.2025`, `08/05/2025`,
 * `Thursday`, `1931 to 1945`, `the 1990s`. Without a year or with a weekday alone, `reference` (the day of
 * publication) decides; a weekday without it stays a weekday. Undefined where the words hold more or less than one date.
 */
export function readDate(phrase: string, options: { reference?: IsoDate } = {}): DateReading | undefined {
	if (phrase.length > 200) return undefined;
	const lexemes = bare(readLexemes(phrase.normalize('NFKC')));
	if (lexemes.length === 0) return undefined;
	const scan: DateScan = { lexemes, mode: 'answer' };
	const numeric = numericReadings(scan, 0).filter((match) => match.to === lexemes.length);
	const matches = readDateMatches(lexemes, 'answer');
	const whole = matches.length === 1 && matches[0]!.from === 0 && matches[0]!.to === lexemes.length;
	const expressions =
		numeric.length > 0 ? numeric.map((match) => match.expression) : whole ? [matches[0]!.expression] : [];
	const published = options.reference === undefined ? undefined : dayOf(options.reference);
	const readings: { iso: string; grain: DateValue['grain'] }[] = [];
	for (const expression of expressions) {
		for (const tense of tenses(expression)) {
			const resolved = resolveDate(expression, { published, tense });
			if (resolved && !readings.some((reading) => reading.iso === resolved.iso)) {
				readings.push({ iso: resolved.iso, grain: resolved.grain });
			}
		}
	}
	const [first, ...alternatives] = readings;
	return first && { ...first, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

/** The sides to try, the likelier first: a date without a year may lie on either. */
function tenses(expression: DateExpression): DateReference['tense'][] {
	const form = expression.form === 'range' ? expression.from.form : expression.form;
	const floats = form === 'weekday' || form === 'day' || form === 'month';
	return floats ? [undefined, 'past', 'future'] : [undefined];
}

const leads = new Set(['the', 'early', 'late', 'about', 'about', 'it', 'was', ...datePrepositions]);

/** Leaves off prepositions, articles and the full stop around a date, but not the words that make a range. */
function bare(lexemes: Lexeme[]): Lexeme[] {
	let from = 0;
	let to = lexemes.length;
	const ranged = lexemes[0]?.lower === 'between' || lexemes[0]?.lower === 'from';
	while (!ranged && from < to && leads.has(lexemes[from]!.lower) && !isPhraseStart(lexemes, from)) from++;
	while (to > from && /^[.,;:!?"”']$/.test(lexemes[to - 1]!.text)) to--;
	const inner = lexemes.slice(from, to);
	return ranged ? withoutRangeLead(inner) : inner;
}

/** `the day before yesterday` keeps its article. */
function isPhraseStart(lexemes: Lexeme[], at: number): boolean {
	return (
		lexemes[at]!.lower === 'the' && lexemes[at + 1]?.lower === 'day' && lexemes[at + 2]?.lower === 'before'
	);
}

/** `between 2009 and 2012` and `from May to June` → `2009 to 2012`, `May to June`. */
function withoutRangeLead(lexemes: Lexeme[]): Lexeme[] {
	const between = lexemes[0]!.lower === 'between';
	return lexemes
		.slice(1)
		.map((lexeme) => (between && lexeme.lower === 'and' ? { ...lexeme, text: 'to', lower: 'to' } : lexeme));
}
