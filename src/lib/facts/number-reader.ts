import { isDash } from './date-parts';
import { readLexemes } from './lexemes';
import { readNumberMatch } from './number-phrase';
import type { CountModifier } from './types';

export { formatCount, formatNumber } from './number-format';
export { isTrueOf } from './number-truth';

/** A number typed by a learner. */
export interface NumberReading {
	value: number;
	upper?: number;
	modifier?: CountModifier;
	percent?: boolean;
	currency?: string;
	ordinal?: boolean;
	/** Other values the figures may stand for: 1500 for `1.500`. */
	alternatives?: number[];
	/** What was typed after the number: `documents`. */
	rest?: string;
}

/**
 * Reads a number as learners type it: `eleven`, `11th`, `1,500`, `1.5 million`, `more than 20`, `50%`,
 * `$4.2bn`, `3-1`, `20 documents`. The first number of the phrase counts; undefined where there is none,
 * or a second one that makes no range with it.
 */
export function readNumber(phrase: string): NumberReading | undefined {
	if (phrase.length > 200) return undefined;
	const lexemes = readLexemes(phrase);
	for (let at = 0; at < lexemes.length; at++) {
		const match = readNumberMatch(lexemes, at);
		if (!match || match.vague) continue;
		for (let later = match.to; later < lexemes.length; later++) {
			if (lexemes[later]!.kind === 'number') return undefined;
		}
		const negative = at > 0 && isDash(lexemes[at - 1]) && lexemes[at]!.glued && at === 1;
		const rest = match.to < lexemes.length ? phrase.slice(lexemes[match.to]!.start).trim() : '';
		return {
			value: negative ? -match.value : match.value,
			...(match.upper === undefined ? {} : { upper: match.upper }),
			...(match.modifier === undefined ? {} : { modifier: match.modifier }),
			...(match.percent ? { percent: true } : {}),
			...(match.currency === undefined ? {} : { currency: match.currency }),
			...(match.ordinal ? { ordinal: true } : {}),
			...(match.alternatives ? { alternatives: match.alternatives } : {}),
			...(rest === '' ? {} : { rest })
		};
	}
	return undefined;
}
