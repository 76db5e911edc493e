import type { DateMatch } from './date-expression';
import { isDash } from './date-parts';
import { datePrepositions } from './date-words';
import type { Lexeme } from './lexemes';
import { WordList } from '../words';

const edges = new Set(['early', 'late', 'later', 'mid', 'earlier']);
const edgeNouns = new WordList('edge-nouns');

/** Where a date's words start (`early in 2016`), and where its phrase with preposition does (`by the end of May`). */
export function extendLeft(lexemes: Lexeme[], match: DateMatch): { from: number; phraseFrom: number } {
	let from = match.from;
	const back = (step: number) => lexemes[from - step]?.lower ?? '';
	if (edges.has(back(1))) from -= 1;
	else if (isDash(lexemes[from - 1]) && back(2) === 'mid') from -= 2;
	else if (back(1) === 'in' && edges.has(back(2))) from -= 2;
	else {
		const the = back(1) === 'the' ? 1 : 0;
		if (back(1 + the) === 'of' && edgeNouns.has(back(2 + the))) {
			from -= 2 + the;
			if (back(1) === 'the') from -= 1;
		}
	}
	const { form } = match.expression;
	const first = lexemes[from]!.lower;
	if (lexemes[match.to]?.lower === "'s" || first === 'earlier' || first === 'later')
		return { from, phraseFrom: from };
	let phraseFrom = from;
	if (back(1) === 'the' && (form === 'shift' || form === 'season' || form === 'month')) phraseFrom -= 1;
	const lead = lexemes[phraseFrom - 1]?.lower ?? '';
	if (datePrepositions.has(lead)) phraseFrom -= 1;
	else phraseFrom = from;
	if (lead === 'of' && lexemes[phraseFrom - 2]?.lower === 'as') phraseFrom -= 2;
	if (lead === 'to' && lexemes[phraseFrom - 2]?.lower === 'prior') phraseFrom -= 2;
	return { from, phraseFrom };
}

/**
 * Whether the date only names something: `(1931-45)` after a war's name, `the 2008 Olympics`,
 * `World Cup 2018`.
 */
export function isPartOfName(lexemes: Lexeme[], match: DateMatch): boolean {
	const before = lexemes[match.from - 1];
	const next = lexemes[match.to];
	if (before?.text === '(' && next?.text === ')') return true;
	const { form } = match.expression;
	// "the Independent on Sunday" is a newspaper.
	if (form === 'weekday' && before?.lower === 'on' && papers.has(lexemes[match.from - 2]?.text ?? ''))
		return true;
	if (form === 'weekday' || form === 'shift' || form === 'anchor') return false;
	const preposition = before !== undefined && datePrepositions.has(before.lower);
	if (form !== 'year' && form !== 'range') {
		const capital = next?.capital === true && !next.glued;
		return form === 'day' && capital && (before?.lower === 'the' || nameEnds.has(next.lower));
	}
	if (next?.capital && !next.glued && !preposition && match.from > 0)
		return !/^(?:ad|ce|bc|bce)$/.test(next.lower);
	return before?.capital === true && match.from > 1 && !preposition && form === 'year';
}

/** What newspapers of one weekday are called before it. */
const papers = new Set(['Independent', 'Mail', 'Scotland', 'Wales']);

/** Words that end the name of a movement or event that bears a day. */
const nameEnds = new WordList('dated-name-ends');
