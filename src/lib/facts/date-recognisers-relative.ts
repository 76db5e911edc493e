import type { DateExpression, DateRecogniser, DateScan } from './date-expression';
import { isDash, readWeekday, readYear } from './date-parts';
import {
	habitual,
	nearDays,
	partsOfDay,
	seasons,
	timeUnits,
	turns,
	weekdayNameEnds,
	weekdayNameStarts
} from './date-words';
import { cardinals, ordinals } from './number-words';
import { WordList } from '../words';

/** `Thursday`, `last Friday`, `next Monday`, `Tuesday of last week`; not "every Friday" or "Friday prayers". */
export const weekdayAlone: DateRecogniser = (scan, at) => {
	const { lexemes, mode } = scan;
	let start = lexemes[at]?.lower === 'this' && turns.has(lexemes[at + 1]?.lower ?? '') ? at + 1 : at;
	const turn = turns.get(lexemes[start]?.lower ?? '');
	if (turn !== undefined) start++;
	else start = at;
	const weekday = readWeekday(scan, start, mode === 'answer');
	if (!weekday) return undefined;
	let to = weekday.to;
	const before = lexemes[at - 1]?.lower ?? '';
	const next = lexemes[to];
	if (mode === 'article') {
		if (turn === undefined && (habitual.has(before) || isOneOfMany(scan, at))) return undefined;
		if (weekdayNameStarts.has(before) || weekdayNameEnds.has(next?.lower ?? '')) return undefined;
		if (partsOfDay.has(next?.lower ?? '') && lexemes[to + 1]?.capital && next?.capital) return undefined;
	}
	const of = lexemes[to]?.lower === 'of' ? to + 1 : to;
	const week = lexemes[of + 1]?.lower === 'week' ? turns.get(lexemes[of]!.lower) : undefined;
	if (week !== undefined) to = of + 2;
	else if (partsOfDay.has(lexemes[to]?.lower ?? '')) to++;
	const expression: DateExpression = {
		form: 'weekday',
		weekday: weekday.value,
		...(turn ? { turn } : {}),
		...(week ? { week } : {})
	};
	return { expression, from: at, to, sureness: lexemes[to]?.text === '-' ? 0.5 : 0.95 };
};

/** `the third Monday of February`, `the 3rd Monday`: a rule, not a day. */
function isOneOfMany({ lexemes }: DateScan, at: number): boolean {
	const before = lexemes[at - 1];
	return (
		before !== undefined &&
		(ordinals.has(before.lower) || (/^(?:st|nd|rd|th)$/.test(before.lower) && before.glued))
	);
}

/** `yesterday`, `today`, `tomorrow evening`, `this morning`, `last night`, `the day before yesterday`. */
export const nearDay: DateRecogniser = ({ lexemes }, at) => {
	const word = lexemes[at]?.lower ?? '';
	const second = lexemes[at + 1]?.lower ?? '';
	const shift = (by: number, to: number, sureness: number) =>
		({ expression: { form: 'shift', unit: 'day', by }, from: at, to, sureness }) as const;
	if (word === 'the' && second === 'day' && nearDays.has(lexemes[at + 3]?.lower ?? '')) {
		const turn = lexemes[at + 2]!.lower;
		if (turn === 'before' && lexemes[at + 3]!.lower === 'yesterday') return shift(-2, at + 4, 0.95);
		if (turn === 'after' && lexemes[at + 3]!.lower === 'tomorrow') return shift(2, at + 4, 0.95);
	}
	const near = nearDays.get(word);
	// "the Today programme"
	if (near !== undefined && lexemes[at]!.capital && lexemes[at - 1]?.kind === 'word') return undefined;
	if (near !== undefined) {
		return shift(
			near,
			partsOfDay.has(second) ? at + 2 : at + 1,
			word !== 'today' ? 0.92 : lexemes[at + 1]?.lower === "'s" ? 0.5 : 0.7
		);
	}
	if (word === 'earlier' && (second === 'today' || second === 'yesterday')) {
		return shift(nearDays.get(second)!, at + 2, 0.85);
	}
	if (word === 'last' && second === 'night') return shift(-1, at + 2, 0.85);
	if (word === 'this' && partsOfDay.has(second)) return shift(0, at + 2, 0.85);
	return undefined;
};

/** `last month`, `this year`, `next week`, `the past weekend`, `last summer`, `earlier this year`. */
export const turnOfUnit: DateRecogniser = ({ lexemes }, at) => {
	const the = lexemes[at]?.lower === 'the' || lexemes[at]?.lower === 'this' ? 1 : 0;
	const inner = turns.get(lexemes[at + the]?.lower ?? '');
	const skip = inner === undefined ? 0 : the;
	const word = lexemes[at + skip]?.lower ?? '';
	const turn = turns.get(word);
	if (turn === undefined) return undefined;
	// "over the last year" is a length, even where "last year" begins the match.
	if (
		skip === 0 &&
		word !== 'this' &&
		lexemes[at - 1]?.lower === 'the' &&
		/^(?:over|in|for|during|within|of)$/.test(lexemes[at - 2]?.lower ?? '')
	)
		return undefined;
	const to = at + skip + 2;
	const name = lexemes[at + skip + 1]?.lower ?? '';
	const month = seasons.get(name);
	if (month !== undefined)
		return { expression: { form: 'season', month, turn }, from: at, to, sureness: 0.7 };
	const unit = timeUnits.get(name);
	if (unit === undefined || name.endsWith('s') || unit === 'day' || unit === 'century') return undefined;
	if (word === 'previous' || word === 'past') {
		if (unit !== 'weekend' && !(word === 'past' && lexemes[at]?.lower === 'this')) return undefined;
	} else if (skip === 1 && lexemes[at]?.lower === 'the' && word !== 'coming') return undefined;
	if (lexemes[to]?.glued && isDash(lexemes[to])) return undefined;
	const by = turn === 'last' ? -1 : turn === 'this' ? 0 : 1;
	return { expression: { form: 'shift', unit, by }, from: at, to, sureness: turn === 'this' ? 0.7 : 0.85 };
};

/** `ten years ago`, `3 days ago`, `a decade ago`; "nearly ten years ago" and "decades ago" fix no date. */
export const ago: DateRecogniser = (scan, at) => {
	const { lexemes } = scan;
	const first = lexemes[at]!;
	const unit = timeUnits.get(lexemes[at + 1]?.lower ?? '');
	if (unit === undefined || lexemes[at + 2]?.lower !== 'ago') return undefined;
	const count = /^\d{1,3}$/.test(first.text)
		? Number(first.text)
		: first.lower === 'a' || first.lower === 'an'
			? 1
			: cardinals.get(first.lower);
	if (count === undefined || count === 0) return undefined;
	const before = lexemes[at - 1];
	if (before && (vagueLeads.has(before.lower) || (before.glued && isDash(before)))) return undefined;
	const round = count % 10 === 0 || unit === 'decade' || unit === 'century';
	const sureness = unit === 'day' ? 0.85 : round ? 0.5 : 0.7;
	const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
	const expression: DateExpression =
		years > 0 ? { form: 'shift', unit: 'year', by: -count * years } : { form: 'shift', unit, by: -count };
	return { expression, from: at, to: at + 3, sureness };
};

const vagueLeads = new WordList('vague-date-leads');

/** `the summer of 2008`, `summer 2008`. */
export const seasonOfYear: DateRecogniser = (scan, at) => {
	const { lexemes } = scan;
	const start = lexemes[at]?.lower === 'the' ? at + 1 : at;
	const month = seasons.get(lexemes[start]?.lower ?? '');
	if (month === undefined) return undefined;
	const of = lexemes[start + 1]?.lower === 'of' ? start + 2 : start + 1;
	const year = readYear(scan, of);
	if (!year) return undefined;
	return { expression: { form: 'season', month, year: year.value }, from: at, to: year.to, sureness: 0.9 };
};

/** `the following day`, `the same day`, `that year`: fixed by the date named before. */
export const anchored: DateRecogniser = ({ lexemes }, at) => {
	const words = [0, 1, 2].map((step) => lexemes[at + step]?.lower ?? '');
	const key = words.join(' ');
	for (const [phrase, by] of anchors) {
		if (key !== phrase && !key.startsWith(`${phrase} `)) continue;
		const to = at + phrase.split(' ').length;
		const next = lexemes[to];
		if (phrase.endsWith('before') && next?.kind === 'word') return undefined;
		if (next?.lower === 'of' || (next?.glued && isDash(next))) return undefined;
		const unit = phrase.includes('year') ? 'year' : 'day';
		return { expression: { form: 'anchor', unit, by }, from: at, to, sureness: 0.35 };
	}
	return undefined;
};

const anchors: readonly (readonly [string, number])[] = [
	['the following day', 1],
	['the next day', 1],
	['a day later', 1],
	['one day later', 1],
	['the same day', 0],
	['that same day', 0],
	['that day', 0],
	['the previous day', -1],
	['the day before', -1],
	['a day earlier', -1],
	['the following year', 1],
	['the next year', 1],
	['a year later', 1],
	['the same year', 0],
	['that same year', 0],
	['that year', 0],
	['the previous year', -1],
	['the year before', -1],
	['a year earlier', -1]
];
