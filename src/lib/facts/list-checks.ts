import type { Sentence, Token } from '../language/types';
import { countryNamed, isDemonym, placeNamed } from './gazetteer';
import { isGerund, isPhraseToken, type TokenRange } from './list-items';
import { joinTokens } from './name-parts';
import { isRoleNoun } from './roles';
import type { WhoIsWho } from './who-is-who';
import { calendarWords } from './words/not-names';
import { notOrganisations } from './words/organisation-words';

/** The type of the name that an item is, past "the" and a title. */
export function nameIn(sentence: Sentence, item: TokenRange, who: WhoIsWho): string | undefined {
	const { tokens } = sentence;
	const found = who
		.mentionsIn(sentence.index)
		.find(
			({ mention }) =>
				mention.last === item.last && mention.first >= item.first && mention.first - item.first <= 4
		);
	if (found) {
		for (let at = item.first; at < (found.mention.titleFirst ?? found.mention.first); at++) {
			if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) return undefined;
		}
		return found.named.type;
	}
	return isDemonym(joinTokens(tokens, item.first, item.last)) ? 'group' : undefined;
}

/** "Robonaut2, the first humanoid robot in space, the Module and the Carrier": what only explains a name is no item. */
export function withoutAppositions(
	sentence: Sentence,
	items: readonly TokenRange[],
	who: WhoIsWho
): TokenRange[] {
	const named = items.map((item) => nameIn(sentence, item, who) !== undefined);
	const count = named.filter(Boolean).length;
	if (count < 2 || count === items.length) return [...items];
	return items.filter((item, index) => {
		if (named[index] || index === 0 || !named[index - 1]) return true;
		const first = sentence.tokens[item.first]!;
		return !(/^(?:a|an|the|its|his|her|their)$/.test(first.text) || isRoleNoun(first));
	});
}

/**
 * The first item may carry words that belong to all ("citizens of Indonesia, Australia and Japan"): its cut start and
 * the phrase before "of"; undefined where the item is whole.
 */
export function sharedHead(
	sentence: Sentence,
	items: readonly TokenRange[],
	who: WhoIsWho
): { first: number; head: number } | undefined {
	const { tokens } = sentence;
	const item = items[0]!;
	const rest = items.slice(1);
	const hasOf = (range: TokenRange) =>
		tokens.slice(range.first, range.last + 1).some((token) => token.text === 'of');
	if (
		rest.every((other) => nameIn(sentence, other, who) !== undefined) &&
		nameIn(sentence, item, who) === undefined
	) {
		const found = who
			.mentionsIn(sentence.index)
			.find(({ mention }) => mention.last === item.last && mention.first > item.first);
		if (found) {
			let first = found.mention.titleFirst ?? found.mention.first;
			if (tokens[first - 1]?.text.toLowerCase() === 'the') first -= 1;
			return { first, head: tokens[first - 1]?.text === 'of' ? first - 2 : first - 1 };
		}
	}
	if (rest.some(hasOf) || nameIn(sentence, item, who)) return undefined;
	for (let at = item.first + 1; at < item.last; at++)
		if (tokens[at]!.text === 'of') return { first: at + 1, head: at - 1 };
	return undefined;
}

/** Whether items without an introducer stand each for a thing: nouns all, or gerunds all, names all or none. */
export function areParallel(
	sentence: Sentence,
	items: readonly TokenRange[],
	types: readonly (string | undefined)[]
): boolean {
	const { tokens } = sentence;
	const gerunds = items.filter((item) => isGerund(sentence, item)).length;
	if (gerunds > 0 && gerunds < items.length) return false;
	const named = types.filter((type) => type !== undefined).length;
	if (named > 0 && named < items.length) return false;
	if (gerunds > 0 || named > 0) return true;
	return items.every((item) => {
		const [first, last] = [tokens[item.first]!, tokens[item.last]!];
		return (
			/^(?:NOUN|PROPN|NUM)$/.test(last.upos) && !(first.upos === 'VERB' && !/^amod/.test(first.relation))
		);
	});
}

/** Whether a text is a date, a bare number or a capital that names nothing. */
export function isNoItemText(text: string): boolean {
	return (
		calendarWords.has(text.toLowerCase()) ||
		notOrganisations.has(text) ||
		/^\d[\d,.]*$/.test(text) ||
		/\bor by\b|&mdash/.test(text)
	);
}

/** "In March, Xi and Putin …": whether a phrase that opens the sentence leads right into the first item. */
export function opensWithPhrase(tokens: readonly Token[], first: number): boolean {
	let at = first - 1;
	while (at > 0 && isPhraseToken(tokens, at)) at -= 1;
	const opener = tokens[at];
	return opener !== undefined && at <= 1 && /^(?:ADP|SCONJ)$/.test(opener.upos);
}

/** "Doha, Qatar, and Paris, France": places with the countries they lie in. */
export function placeChain(texts: readonly string[]): boolean {
	return texts.some((text, index) => {
		const country = countryNamed(text);
		return index > 0 && country !== undefined && placeNamed(texts[index - 1]!)?.country === country.name;
	});
}

/** The share of items that the tree joins to another item, 0–1. */
export function treeVotes(tokens: readonly Token[], items: readonly TokenRange[]): number {
	const owner = new Map<number, number>();
	items.forEach((item, index) => {
		for (let at = item.first; at <= item.last; at++) owner.set(at, index);
	});
	const joined = items.filter((item, index) => {
		for (let at = item.first; at <= item.last; at++) {
			const other = owner.get(tokens[at]!.head);
			if (tokens[at]!.relation === 'conj' && other !== undefined && other !== index) return true;
		}
		return false;
	});
	return joined.length / Math.max(1, items.length - 1);
}
