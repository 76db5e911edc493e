import { isDash } from './date-parts';
import type { Lexeme } from './lexemes';
import { cardinals, fractionSigns, multipliers, ordinals, shortMultipliers } from './number-words';

/** A number read: lexemes from its first to `to`, exclusive. */
export interface Numeral {
	value: number;
	to: number;
	ordinal?: boolean;
	/** True where a word such as "million" multiplied it. */
	multiplied?: boolean;
	/** True where it is written in words. */
	spelled?: boolean;
	/** Other values the figures may stand for: `1.500`. */
	alternatives?: number[];
}

const ordinalEnds = new Set(['st', 'nd', 'rd', 'th']);
const mostLexemes = 14;

/** Reads figures with separators: `1,500`, `21,004.96`, `1,00,000`, `3.000.000`; undefined for `5.0.1`. */
export function readFigures(text: string): { value: number; alternatives?: number[] } | undefined {
	if (text.length > 24) return undefined;
	if (/^\d+$/.test(text)) return text.length > 15 ? undefined : { value: Number(text) };
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(',', '')) };
	if (/^\d{1,3}\.\d{3}$/.test(text)) {
		return { value: Number(text), alternatives: [Number(text.replace('.', ''))] };
	}
	if (/^\d+\.\d+$/.test(text)) return { value: Number(text) };
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
		return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
	}
	if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return { value: Number(text.replaceAll(',', '')) };
	if (/^\d+,\d{1,2}$/.test(text)) return { value: Number(text.replace(',', '.')) };
	return undefined;
}

/** Reads a number that starts at lexeme `at`: figures or words, ordinal or cardinal, with its multiplier. */
export function readNumeral(lexemes: Lexeme[], at: number, money = false): Numeral | undefined {
	const first = lexemes[at];
	if (!first) return undefined;
	return first.kind === 'number'
		? readInFigures(lexemes, at, money)
		: first.kind === 'word'
			? readInWords(lexemes, at)
			: fractionSigns.has(first.text)
				? { value: fractionSigns.get(first.text)!, to: at + 1 }
				: undefined;
}

function readInFigures(lexemes: Lexeme[], at: number, money: boolean): Numeral | undefined {
	const figures = readFigures(lexemes[at]!.text);
	if (!figures) return undefined;
	let { value } = figures;
	let to = at + 1;
	let multiplied = false;
	const next = lexemes[to];
	if (next?.glued && next.kind === 'word') {
		if (ordinalEnds.has(next.lower)) return { value, to: to + 1, ordinal: true };
		const short = shortMultipliers.get(next.lower);
		if (short !== undefined && (money || next.lower.length > 1)) {
			value *= short;
			multiplied = true;
			to++;
		}
	} else if (next && fractionSigns.has(next.text)) {
		value += fractionSigns.get(next.text)!;
		to++;
	} else {
		const part = readSlashed(lexemes, to);
		if (part !== undefined && !next?.glued) {
			value += part;
			to += 3;
		}
	}
	const more = readMultipliers(lexemes, to, money);
	value *= more.by;
	return {
		value: tidy(value),
		to: more.to,
		...(multiplied || more.to > to ? { multiplied: true } : {}),
		...(figures.alternatives && more.to === at + 1 ? { alternatives: figures.alternatives } : {})
	};
}

/** `1/2`, `3/4` as a part of one; undefined for dates and the like. */
export function readSlashed(lexemes: Lexeme[], at: number): number | undefined {
	const [above, slash, below, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
	if (slash?.text !== '/' || !slash.glued || !below?.glued) return undefined;
	if (!/^\d$/.test(above?.text ?? '') || !/^(?:[2-9]|10|16)$/.test(below.text)) return undefined;
	if (after?.glued && after.text === '/') return undefined;
	const value = Number(above!.text) / Number(below.text);
	return value < 1 ? value : undefined;
}

/** `million`, `hundred thousand`, `-million`; `bn` apart from its figures only with money. */
function readMultipliers(lexemes: Lexeme[], at: number, money: boolean): { by: number; to: number } {
	let by = 1;
	let to = at;
	for (let steps = 0; steps < 2; steps++) {
		const dashed = isDash(lexemes[to]) && lexemes[to]!.glued ? 1 : 0;
		const word = lexemes[to + dashed]?.lower ?? '';
		const short = money && (word.length > 1 || lexemes[to]?.capital === true);
		const times = multipliers.get(word) ?? (short ? shortMultipliers.get(word) : undefined);
		if (times === undefined) break;
		by *= times;
		to += dashed + 1;
	}
	return { by, to };
}

/** `twenty-one`, `a hundred and five`, `half a million`, `two and a half million`, `twenty-first`. */
function readInWords(lexemes: Lexeme[], at: number): Numeral | undefined {
	const word = lexemes[at]!.lower;
	const second = lexemes[at + 1]?.lower ?? '';
	if ((word === 'a' || word === 'an') && !multipliers.has(second)) return undefined;
	if (word === 'half' && (second === 'a' || second === 'an')) {
		const more = readMultipliers(lexemes, at + 2, false);
		return more.to === at + 2
			? undefined
			: { value: more.by / 2, to: more.to, multiplied: true, spelled: true };
	}
	let total = 0;
	let current = 0;
	let to = at;
	let multiplied = false;
	let lastSize = Infinity;
	const end = Math.min(lexemes.length, at + mostLexemes);
	while (to < end) {
		const lower = lexemes[to]!.lower;
		const small = lower === 'a' || lower === 'an' ? (to === at ? 1 : undefined) : cardinals.get(lower);
		const ordinal = ordinals.get(lower);
		if (small !== undefined) {
			if (lastSize !== Infinity && !(lastSize === 10 && small > 0 && small < 10)) break;
			current += small;
			lastSize = small >= 20 ? 10 : small === 0 ? 0 : 1;
			to++;
			const joint = isDash(lexemes[to]) && lexemes[to]!.glued;
			const after = lexemes[to + 1]?.lower ?? '';
			if (joint && small >= 20 && ((cardinals.get(after) ?? 99) < 10 || (ordinals.get(after) ?? 99) < 10))
				to++;
			continue;
		}
		if (ordinal !== undefined && (to === at || (ordinal < 10 && lastSize === 10) || multiplied)) {
			if (ordinal >= 100)
				return { value: Math.max(1, current) * ordinal + total, to: to + 1, ordinal: true, spelled: true };
			return { value: total + current + ordinal, to: to + 1, ordinal: true, spelled: true };
		}
		const times = multipliers.get(lower);
		if (times !== undefined && to > at) {
			if (times === 100) current *= 100;
			else {
				total += current * times;
				current = 0;
			}
			multiplied = true;
			lastSize = Infinity;
			to++;
			continue;
		}
		if (isDash(lexemes[to]) && lexemes[to]!.glued && spelledHalf(lexemes, to)) {
			return { value: total + current + 0.5, to: to + 6, spelled: true };
		}
		if (lower === 'and' && to > at) {
			const half = lexemes[to + 1]?.lower === 'a' && lexemes[to + 2]?.lower === 'half';
			if (half) {
				const more = readMultipliers(lexemes, to + 3, false);
				return {
					value: tidy((total + current + 0.5) * more.by),
					to: more.to,
					spelled: true,
					...(more.by > 1 ? { multiplied: true } : {})
				};
			}
			if (multiplied && cardinals.has(lexemes[to + 1]?.lower ?? '') && lexemes[to - 1]?.lower !== 'million') {
				to++;
				continue;
			}
		}
		break;
	}
	if (to === at) return undefined;
	return { value: total + current, to, spelled: true, ...(multiplied ? { multiplied: true } : {}) };
}

/** `-and-a-half`, its hyphens lexemes of their own. */
function spelledHalf(lexemes: Lexeme[], at: number): boolean {
	const words = lexemes.slice(at, at + 6).map((lexeme) => (isDash(lexeme) ? '-' : lexeme.lower));
	return words.join('') === '-and-a-half';
}

/** Takes away what binary fractions add: 3.4 × 1e9. */
export function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
