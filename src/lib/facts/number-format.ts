import { moneySigns, moneyWords } from './currency-words';
import { tidy } from './number-parts';
import type { CountValue } from './types';

const sizes: readonly (readonly [number, string])[] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];

const parts: readonly (readonly [number, string])[] = [
	[1 / 2, 'half'],
	[1 / 3, 'a third'],
	[2 / 3, 'two thirds'],
	[1 / 4, 'a quarter'],
	[3 / 4, 'three quarters'],
	[1 / 5, 'a fifth'],
	[2 / 5, 'two fifths'],
	[3 / 5, 'three fifths'],
	[4 / 5, 'four fifths'],
	[1 / 10, 'a tenth']
];

/** Writes a number for people: `1,500`, `18 million`, `7.7`, `two thirds`. */
export function formatNumber(value: number): string {
	const part = parts.find(([known]) => Math.abs(known - value) < 1e-6);
	if (part) return part[1];
	const size = sizes.find(([least]) => Math.abs(value) >= least);
	if (size && tidy(value / size[0]) === Math.round((value / size[0]) * 1000) / 1000) {
		return `${tidy(value / size[0])} ${size[1]}`;
	}
	const [whole, decimals] = String(tidy(value)).split('.');
	const grouped = whole!.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Writes a count without its unit: `more than 20`, `20 to 30`, `11th`, `77%`, `$26 million`, `3–1`. */
export function formatCount(count: CountValue): string {
	const { value, upper, modifier, currency } = count;
	if (count.score) return `${value}–${upper ?? 0}`;
	if (count.ordinal) return `${formatNumber(value)}${ordinalEnd(value)}`;
	const one = (amount: number): string => {
		if (count.percent) return `${formatNumberPlain(amount)}%`;
		if (currency === undefined) return formatNumber(amount);
		const sign = moneySigns.get(currency);
		return sign === undefined
			? `${formatNumber(amount)} ${moneyWords.get(currency) ?? currency}`
			: `${sign}${formatNumberPlain(amount)}`;
	};
	const number = upper === undefined ? one(value) : `${one(value)} to ${one(upper)}`;
	return modifier === undefined ? number : `${modifier} ${number}`;
}

/** As `formatNumber`, but never in words such as "half". */
function formatNumberPlain(value: number): string {
	return value < 1 ? String(tidy(value)) : formatNumber(value);
}

function ordinalEnd(value: number): string {
	if (value % 100 >= 11 && value % 100 <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
