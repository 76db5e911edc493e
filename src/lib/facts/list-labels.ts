import type { Token } from '../language/types';
import { placeNamed } from './gazetteer';
import { isPhraseToken, type Introducer, type TokenRange } from './list-items';
import { joinTokens } from './name-parts';
import { smallNumbers } from './words/list-words';
import { patternOf } from '../words';

const looseLabels = patternOf('loose-label-words');

/** A number word before a list, with what it counts: "four villages: …". */
export interface Announced {
	value: number;
	/** The counted noun phrase; absent after "both". */
	label?: TokenRange;
}

/** The number that a list is announced by: "four villages: …", "two space stations, Mir and the ISS", "both A and B". */
export function announcedNumber(
	tokens: readonly Token[],
	first: number,
	introducer: Introducer | undefined
): Announced | undefined {
	const edge = introducer ? introducer.first : first;
	if (/^both$/i.test(tokens[first - 1]?.text ?? '')) return { value: 2 };
	const last = /^[,:—–]$/.test(tokens[edge - 1]?.text ?? '') ? edge - 2 : introducer ? edge - 1 : -1;
	for (let at = last; at >= 0 && last - at < 8; at--) {
		const value = smallNumbers[tokens[at]!.text.toLowerCase()];
		if (value !== undefined) return { value, label: { first: at + 1, last } };
		if (!isPhraseToken(tokens, at) && tokens[at]!.text !== 'of') return undefined;
	}
	return undefined;
}

/** What a list is of: the plural noun inside "such … as", before the introducer, after the number, or right before the items. */
export function labelOf(
	tokens: readonly Token[],
	first: number,
	introducer: Introducer | undefined,
	announced: Announced | undefined
): string | undefined {
	if (introducer?.label) return joinTokens(tokens, introducer.label.first, introducer.label.last);
	if (announced?.label) return joinTokens(tokens, announced.label.first, announced.label.last);
	let last = introducer ? introducer.first - 1 : first - 1;
	if (introducer && tokens[last]?.text === ',') last -= 1;
	return pluralPhrase(tokens, last);
}

/** The plural noun phrase that ends at a token, without article or possessive: "emergency workers". */
export function pluralPhrase(tokens: readonly Token[], last: number): string | undefined {
	const noun = tokens[last];
	if (
		!noun ||
		noun.upos !== 'NOUN' ||
		!(noun.xpos === 'NNS' || /^(?:people|men|women|children)$/.test(noun.text))
	)
		return undefined;
	let first = last;
	while (first > 0 && last - first < 6) {
		const before = tokens[first - 1]!;
		const isTied = before.text === '-' && before.start === tokens[first - 2]?.end;
		if (!/^(?:ADJ|NOUN|PROPN)$/.test(before.upos) && !isTied) break;
		if (before.upos === 'PROPN' && tokens[first]!.upos === 'ADJ') break;
		if (looseLabels().test(before.text)) break;
		first -= 1;
	}
	return joinTokens(tokens, first, last);
}

/** "countries", "people": what items of one type of name are; "" for others. */
export function commonType(types: readonly (string | undefined)[], texts: readonly string[]): string {
	const type = types[0];
	if (!type || types.some((other) => other !== type)) return '';
	if (type === 'place') return texts.every((text) => placeNamed(text)?.kind === 'city') ? 'cities' : 'places';
	return (
		{ person: 'people', country: 'countries', organisation: 'organisations', group: 'groups' }[type] ?? ''
	);
}
