import { currencyNames, currencySigns, dollarOwners } from './currency-words';
import { isDash } from './date-parts';
import type { Lexeme } from './lexemes';
import { changeWords } from './change-words';
import { modifiersAfter, modifiersBefore } from './modifier-words';
import { readNumeral, readSlashed, tidy, type Numeral } from './number-parts';
import { cardinals, fractions, fractionSigns, ordinals, vagueNumbers } from './number-words';
import type { CountModifier } from './types';

/** A number with all that belongs to it: lexemes `from` (modifier and currency sign included) to `to`, exclusive. */
export interface NumberMatch {
	from: number;
	/** Where the number itself starts, after modifier and currency sign. */
	at: number;
	to: number;
	value: number;
	upper?: number;
	modifier?: CountModifier;
	/** The modifier's own words, for a look at the tree. */
	modifierFrom?: number;
	percent?: boolean;
	currency?: string;
	ordinal?: boolean;
	fraction?: boolean;
	/** "dozens", "thousands": no number is said. */
	vague?: boolean;
	spelled?: boolean;
	multiplied?: boolean;
	/** How the two ends of a range are joined. */
	joiner?: 'dash' | 'to' | 'or' | 'between';
	alternatives?: number[];
}

/** Reads the number that starts at lexeme `at`, with sign, range, percent and currency; looks a bounded way back and on. */
export function readNumberMatch(lexemes: Lexeme[], at: number): NumberMatch | undefined {
	if (!mayStart(lexemes[at]!, lexemes[at + 1])) return undefined;
	const sign = readSign(lexemes, at);
	const start = sign?.to ?? at;
	const base = sign
		? withRange(lexemes, start, readNumeral(lexemes, start, true), true)
		: (readFraction(lexemes, at) ??
			readVague(lexemes, at) ??
			withRange(lexemes, at, readNumeral(lexemes, at), false));
	if (!base) return undefined;
	const match: NumberMatch = { ...base, from: at, at: start };
	if (sign) {
		const code = lexemes[match.to];
		const known = code?.capital && code.text.length === 3 ? currencySigns.get(code.lower) : undefined;
		match.currency = known ?? sign.currency;
		if (known !== undefined) match.to++;
	}
	readPercent(lexemes, match);
	if (!match.currency && !match.percent && !match.ordinal) readCurrencyAfter(lexemes, match);
	readModifiers(lexemes, match);
	return match;
}

const starters: ReadonlySet<string> = new Set([
	...[cardinals, ordinals, vagueNumbers, currencySigns, fractionSigns].flatMap((words) => [...words.keys()]),
	...['a', 'an', 'half']
]);

/** A quick look that spares most words the rest. */
function mayStart({ kind, lower }: Lexeme, next: Lexeme | undefined): boolean {
	return kind === 'number' || starters.has(lower) || next?.text === '$';
}

/** `$`, `US$`, `NZ $`, `USD`, `Rs.`: the currency sign or code before figures. */
function readSign(lexemes: Lexeme[], at: number): { currency: string; to: number } | undefined {
	const first = lexemes[at];
	if (!first) return undefined;
	const second = lexemes[at + 1];
	const both = second && /^[$]$/.test(second.text) ? currencySigns.get(`${first.lower}$`) : undefined;
	if (both !== undefined && lexemes[at + 2]?.kind === 'number') return { currency: both, to: at + 2 };
	if (first.kind === 'number') return undefined;
	const currency = currencySigns.get(first.lower);
	if (currency === undefined || (first.kind === 'word' && !first.capital)) return undefined;
	const to = second?.text === '.' && second.glued ? at + 2 : at + 1;
	return lexemes[to]?.kind === 'number' ? { currency, to } : undefined;
}

type Base = Omit<NumberMatch, 'from' | 'at'>;

function plain({ value, to, ordinal, multiplied, spelled, alternatives }: Numeral): Base {
	return {
		value,
		to,
		...(ordinal ? { ordinal } : {}),
		...(multiplied ? { multiplied } : {}),
		...(spelled ? { spelled } : {}),
		...(alternatives ? { alternatives } : {})
	};
}

/** `20 to 30`, `5-7 million`, `between 20 and 30`, `two or three`, `3-1`. */
function withRange(
	lexemes: Lexeme[],
	at: number,
	first: Numeral | undefined,
	money: boolean
): Base | undefined {
	if (!first) return undefined;
	const base = plain(first);
	if (first.ordinal) return base;
	const joiner = lexemes[first.to];
	const lead = lexemes[at - (money ? 2 : 1)]?.lower;
	const dash = isDash(joiner) && (joiner!.glued || joiner!.text === '–');
	let kind: NonNullable<NumberMatch['joiner']>;
	if (dash) kind = 'dash';
	else if (joiner?.lower === 'to' && !(lead === 'from' && tellsChange(lexemes, at))) kind = 'to';
	else if (joiner?.lower === 'or' && first.spelled) kind = 'or';
	else if (joiner?.lower === 'and' && lead === 'between') kind = 'between';
	else return base;
	const sign = readSign(lexemes, first.to + 1);
	const place = sign?.to ?? first.to + 1;
	const second = readNumeral(lexemes, place, money);
	if (!second || second.ordinal || (kind === 'dash' && joiner!.glued !== lexemes[place]!.glued && !sign))
		return base;
	const shared = second.multiplied && !first.multiplied && first.value < 1000;
	const times = shared ? multiplierOf(lexemes, place, second) : 1;
	const value = tidy(first.value * times);
	if (value > second.value && kind !== 'dash' && kind !== 'to') return base;
	if (kind === 'or' && second.value !== value + 1) return base;
	return { ...base, value, upper: second.value, to: second.to, joiner: kind };
}

/** `rose from 20 to 30`: two numbers, not a range. */
function tellsChange(lexemes: Lexeme[], at: number): boolean {
	return lexemes.slice(Math.max(0, at - 8), at).some((lexeme) => changeWords.has(lexeme.lower));
}

/** What the second number was multiplied by, to lend it to the first: `5 to 7 million`. */
function multiplierOf(lexemes: Lexeme[], at: number, numeral: Numeral): number {
	const bare = readNumeral([lexemes[at]!], 0);
	return bare && bare.value > 0 ? numeral.value / bare.value : 1;
}

/** `two-thirds`, `a third of`, `half of`, `three quarters`, `3/4`, `one in four`. */
function readFraction(lexemes: Lexeme[], at: number): Base | undefined {
	const first = lexemes[at]!;
	const slashed = readSlashed(lexemes, at);
	if (slashed !== undefined) {
		return lexemes[at]!.glued && lexemes[at - 1]?.text === '/'
			? undefined
			: { value: slashed, to: at + 3, fraction: true };
	}
	if (first.lower === 'half') {
		const of = lexemes[at + 1]?.lower;
		return of === 'of' || of === 'the' ? { value: 0.5, to: at + 1, fraction: true } : undefined;
	}
	const above = first.lower === 'a' ? { value: 1, to: at + 1 } : readNumeral(lexemes, at);
	if (!above || above.value < 1 || above.value > 20 || ('ordinal' in above && above.ordinal))
		return undefined;
	const dashed = isDash(lexemes[above.to]) ? 1 : 0;
	const word = lexemes[above.to + dashed]?.lower ?? '';
	const below = fractions.get(word);
	if (below !== undefined && (word.endsWith('s') || above.value === 1) && first.kind === 'word') {
		const of = lexemes[above.to + dashed + 1]?.lower === 'of';
		if ((of || dashed === 1 || above.value > 1) && above.value < below) {
			if (word.startsWith('second')) return undefined;
			return { value: above.value / below, to: above.to + dashed + 1, fraction: true };
		}
	}
	const out = lexemes[above.to]?.lower === 'out' && lexemes[above.to + 1]?.lower === 'of' ? 2 : 0;
	const joined = out > 0 ? out : lexemes[above.to]?.lower === 'in' ? 1 : 0;
	if (joined > 0) {
		const whole = readNumeral(lexemes, above.to + joined);
		if (
			whole &&
			!whole.ordinal &&
			whole.value > above.value &&
			whole.value <= 100_000 &&
			(out > 0 || above.value === 1)
		) {
			return { value: tidy(above.value / whole.value), to: whole.to, fraction: true };
		}
	}
	return undefined;
}

/** `dozens`, `hundreds of thousands`, `several hundred`. */
function readVague(lexemes: Lexeme[], at: number): Base | undefined {
	const first = vagueNumbers.get(lexemes[at]!.lower);
	if (first === undefined) return undefined;
	if (lexemes[at + 1]?.lower === 'of') {
		const second = vagueNumbers.get(lexemes[at + 2]?.lower ?? '');
		if (second !== undefined) return { value: first * second, to: at + 3, vague: true };
		return { value: first, to: at + 1, vague: true };
	}
	return lexemes[at]!.lower === 'scores' || lexemes[at]!.lower === 'tens'
		? undefined
		: { value: first, to: at + 1, vague: true };
}

function readPercent(lexemes: Lexeme[], match: NumberMatch): void {
	const next = lexemes[match.to];
	const dashed = isDash(next) && next!.glued ? 1 : 0;
	const word = lexemes[match.to + dashed];
	if (word?.text === '%' || word?.lower === 'percent' || word?.lower === 'pct') match.to += dashed + 1;
	else if (word?.lower === 'per' && lexemes[match.to + dashed + 1]?.lower === 'cent') match.to += dashed + 2;
	else {
		readFirstPercent(lexemes, match);
		return;
	}
	match.percent = true;
	readFirstPercent(lexemes, match);
}

/** `10% to 15%`: the range goes on after the first sign. */
function readFirstPercent(lexemes: Lexeme[], match: NumberMatch): void {
	if (!match.percent || match.upper !== undefined) return;
	const joiner = lexemes[match.to];
	if (!(
		isDash(joiner) ||
		(joiner?.lower === 'to' && !(lexemes[match.at - 1]?.lower === 'from' && tellsChange(lexemes, match.at)))
	))
		return;
	const second = readNumeral(lexemes, match.to + 1);
	const sign = second && lexemes[second.to]?.lower;
	if (!second || (sign !== '%' && sign !== 'percent') || second.value <= match.value) return;
	match.upper = second.value;
	match.to = second.to + 1;
	match.joiner = 'to';
}

function readCurrencyAfter(lexemes: Lexeme[], match: NumberMatch): void {
	let place = match.to;
	if (isDash(lexemes[place]) && lexemes[place]!.glued) place++;
	if (lexemes[place]?.text === '€' || lexemes[place]?.text === '£') {
		match.currency = currencySigns.get(lexemes[place]!.text)!;
		match.to = place + 1;
		return;
	}
	let owner: string | undefined;
	for (let steps = 0; steps < 5; steps++) {
		const word = lexemes[place]?.lower ?? '';
		const owned = dollarOwners.get(word);
		if (owned !== undefined || word === 'new' || word === '.' || word === 'u' || word === 's') {
			owner = owned ?? owner ?? (word === 'u' ? 'USD' : undefined);
			place++;
			continue;
		}
		const currency = currencyNames.get(word);
		if (
			currency === undefined ||
			(word === 'pounds' && !match.multiplied) ||
			(word === 'won' && !match.multiplied)
		)
			return;
		match.currency = owner !== undefined && word.startsWith('dollar') ? owner : currency;
		match.to = place + 1;
		return;
	}
}

function readModifiers(lexemes: Lexeme[], match: NumberMatch): void {
	for (const [phrase, modifier] of modifiersAfter) {
		const words = phrase.split(' ');
		if (words.every((word, step) => lexemes[match.to + step]?.lower === word)) {
			if (phrase.startsWith('-') && !lexemes[match.to]!.glued) continue;
			match.modifier = modifier;
			match.to += words.length;
			break;
		}
	}
	let start = match.from;
	if (lexemes[start - 1]?.lower === 'between' && match.joiner === 'between') start--;
	for (const [phrase, modifier] of modifiersBefore) {
		const words = phrase.split(' ');
		const from = start - words.length;
		if (from >= 0 && words.every((word, step) => lexemes[from + step]!.lower === word)) {
			match.modifier = modifier;
			match.modifierFrom = from;
			start = from;
			break;
		}
	}
	match.from = start;
}
