import type { DateExpression, DateMatch, DateRecogniser } from './date-expression';
import { fullYear, isDash, readYear } from './date-parts';
import { ordinals } from './number-words';
import { bareYearIsDate } from './year-context';

/** `the 1990s`, `1990's`, `the '90s`, `the mid-1990s`, and `1990s` alone. */
export const decade: DateRecogniser = ({ lexemes, mode }, at) => {
	const start = lexemes[at]?.lower === 'the' ? at + 1 : at;
	const apostrophe = /^['’‘]$/.test(lexemes[start]?.text ?? '');
	const place = apostrophe ? start + 1 : start;
	const figures = lexemes[place]?.text ?? '';
	if (!/^(?:\d\d)?\d0$/.test(figures)) return undefined;
	const ending = lexemes[place + 1];
	if (!ending?.glued) return undefined;
	let to = place + 2;
	if (/^['’]$/.test(ending.text) && lexemes[place + 2]?.lower === 's' && lexemes[place + 2]!.glued) to++;
	else if (ending.lower !== 's' && ending.lower !== "'s") return undefined;
	if (ending.lower === "'s" && lexemes[place + 2]?.kind === 'word' && start === at) return undefined;
	if (figures.length === 2 && !apostrophe && mode === 'article') return undefined;
	const year = figures.length === 2 ? 1900 + Number(figures) : Number(figures);
	if (year < 1000 || year > 2190) return undefined;
	return { expression: { form: 'decade', year }, from: at, to, sureness: 0.9 };
};

/** `the 19th century`, `the twenty-first century`, `16th-century`. */
export const century: DateRecogniser = ({ lexemes }, at) => {
	let place = lexemes[at]?.lower === 'the' ? at + 1 : at;
	let value: number | undefined;
	const first = lexemes[place];
	if (!first) return undefined;
	if (/^\d{1,2}$/.test(first.text) && /^(?:st|nd|rd|th)$/.test(lexemes[place + 1]?.lower ?? '')) {
		value = Number(first.text);
		place += 2;
	} else if (first.lower === 'twenty' && isDash(lexemes[place + 1])) {
		const unit = ordinals.get(lexemes[place + 2]?.lower ?? '');
		if (unit !== undefined && unit < 10) value = 20 + unit;
		place += 3;
	} else {
		value = ordinals.get(first.lower);
		place += 1;
	}
	if (value === undefined || value < 1 || value > 22) return undefined;
	if (isDash(lexemes[place])) place++;
	if (lexemes[place]?.lower !== 'century') return undefined;
	if (/^(?:bc|bce|b)$/.test(lexemes[place + 1]?.lower ?? '')) return undefined;
	return { expression: { form: 'century', century: value }, from: at, to: place + 1, sureness: 0.85 };
};

/** `the third quarter of 2010`, `Q2 2010`. */
export const quarterOfYear: DateRecogniser = (scan, at) => {
	const { lexemes } = scan;
	const start = lexemes[at]?.lower === 'the' ? at + 1 : at;
	const word = lexemes[start]?.lower ?? '';
	const short = /^q[1-4]$/.test(word);
	const quarter = short ? Number(word[1]) : ordinals.get(word);
	if (quarter === undefined || quarter > 4) return undefined;
	if (!short && lexemes[start + 1]?.lower !== 'quarter') return undefined;
	let place = short ? start + 1 : start + 2;
	if (lexemes[place]?.lower === 'of' || lexemes[place]?.lower === 'in') place++;
	const year = readYear(scan, place);
	if (!year) return undefined;
	return { expression: { form: 'quarter', quarter, year: year.value }, from: at, to: year.to, sureness: 0.9 };
};

/** `1931-45`, `1931–1945`, `2009/10`, `from 1938 to 40`. */
export const yearSpan: DateRecogniser = (scan, at) => {
	const { lexemes } = scan;
	const from = readYear(scan, at);
	const sign = lexemes[at + 1];
	const second = lexemes[at + 2];
	const shortTo = sign?.lower === 'to' && second?.text.length === 2 && lexemes[at - 1]?.lower === 'from';
	if (!from || !sign || !second || !(isDash(sign) || sign.text === '/' || shortTo)) return undefined;
	if (shortTo && lexemes[at + 3]?.text === '%') return undefined;
	if (!/^(?:\d{2}|\d{4})$/.test(second.text)) return undefined;
	const around = [lexemes[at - 1], lexemes[at + 3]];
	const long = (lexeme: (typeof around)[0]) => isDash(lexeme) || lexeme?.text === '/';
	if (
		around.some((lexeme, side) => lexeme && long(lexeme) && (side === 0 ? lexemes[at]!.glued : lexeme.glued))
	) {
		return undefined;
	}
	const short = Number(second.text);
	const to = second.text.length === 4 ? short : Math.floor(from.value / 100) * 100 + short;
	const rollover = second.text.length === 2 && from.value % 100 === 99 && short === 0 ? to + 100 : to;
	if (rollover <= from.value || rollover > 2199) return undefined;
	if (sign.text === '/' && rollover !== from.value + 1) return undefined;
	if (second.text.length === 4 && rollover - from.value > 1000) return undefined;
	return {
		expression: {
			form: 'range',
			from: { form: 'year', year: from.value },
			to: { form: 'year', year: rollover }
		},
		from: at,
		to: at + 3,
		sureness: sign.text === '/' ? 0.8 : 0.92
	};
};

/** `fiscal year 2014`, `fiscal 2014`, `FY2014`. */
export const fiscalYear: DateRecogniser = (scan, at) => {
	const { lexemes } = scan;
	const glued = /^fy(\d{2}|\d{4})$/.exec(lexemes[at]?.lower ?? '');
	const named = (year: number, to: number): DateMatch => ({
		expression: { form: 'year', year },
		from: at,
		to,
		sureness: 0.6
	});
	if (glued) return named(glued[1]!.length === 2 ? fullYear(Number(glued[1])) : Number(glued[1]), at + 1);
	if (lexemes[at]?.lower !== 'fiscal') return undefined;
	const year = readYear(scan, lexemes[at + 1]?.lower === 'year' ? at + 2 : at + 1);
	return year ? named(year.value, year.to) : undefined;
};

/** `in 2015`, `the 2000 summit`, `(1998)`: four figures where the words around them make a year of it. */
export const bareYear: DateRecogniser = (scan, at) => {
	const year = readYear(scan, at);
	if (!year) return undefined;
	const sureness = scan.mode === 'answer' ? 0.9 : bareYearIsDate(scan, at, year.value);
	if (sureness === 0) return undefined;
	const expression: DateExpression = { form: 'year', year: year.value };
	return { expression, from: at, to: year.to, sureness };
};
