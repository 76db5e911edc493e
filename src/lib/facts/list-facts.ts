import type { Sentence } from '../language/types';
import { makeFactId, type FactContext } from './context';
import {
	areParallel,
	isNoItemText,
	nameIn,
	opensWithPhrase,
	placeChain,
	sharedHead,
	treeVotes,
	withoutAppositions
} from './list-checks';
import type { Introducer, TokenRange } from './list-items';
import { announcedNumber, commonType, labelOf, pluralPhrase } from './list-labels';
import { joinTokens } from './name-parts';
import type { ListFact } from './types';
import type { WhoIsWho } from './who-is-who';

/** Items as they were cut, before they are checked. */
export interface FoundList {
	items: TokenRange[];
	introducer?: Introducer;
	/** A comma stands before the last "and". */
	oxford: boolean;
}

/** The fact that a cut list makes, or nothing where an item is doubtful. */
export function describeList(
	context: FactContext,
	sentence: Sentence,
	list: FoundList,
	who: WhoIsWho
): ListFact | undefined {
	const { tokens } = sentence;
	const { introducer } = list;
	const items = withoutAppositions(sentence, list.items, who);
	if (items.length < 2 || items[items.length - 1] !== list.items[list.items.length - 1]) return undefined;
	const announced = announcedNumber(tokens, items[0]!.first, introducer);
	let label = labelOf(tokens, items[0]!.first, introducer, announced);
	const shared = sharedHead(sentence, items, who);
	if (shared) {
		items[0] = { first: shared.first, last: items[0]!.last };
		label ??= pluralPhrase(tokens, shared.head);
	}
	let open = introducer?.open ?? othersFollow(sentence, items[items.length - 1]!.last);
	const last = items[items.length - 1]!;
	// "Oxfam, Amnesty and other charities": the rest is no item, but says what the list is of.
	if (/^(?:other|others|more)$/.test(tokens[last.first]!.text)) {
		label ??= pluralPhrase(tokens, last.last);
		items.pop();
		open = true;
		if (items.length < 2) return undefined;
	}
	const texts = items.map((item) => joinTokens(tokens, item.first, item.last));
	if (new Set(texts.map((text) => text.toLowerCase())).size !== texts.length || texts.some(isNoItemText))
		return undefined;
	const types = items.map((item) => nameIn(sentence, item, who));
	const named = types.filter((type) => type !== undefined).length;
	const votes = treeVotes(tokens, items);
	if (!introducer) {
		if (!areParallel(sentence, items, types) || placeChain(texts)) return undefined;
		if (opensWithPhrase(tokens, items[0]!.first) && !(list.oxford && items.length > 3)) return undefined;
		if (named === 0 && votes < 0.5) return undefined;
	}
	const common = commonType(types, texts);
	if (items.length === 2) {
		const pair = common !== '' && common !== 'groups' && !open && !introducer && list.items.length === 2;
		const counted =
			announced?.value === 2 && (named === 2 || items.every((item) => item.last - item.first < 4));
		if (!pair && !counted && !(open && named === 2)) return undefined;
	}
	if (announced && announced.value > 2 && announced.value !== items.length && !open) return undefined;
	const spans = items.map((item) => ({ start: tokens[item.first]!.start, end: tokens[item.last]!.end }));
	const clean = spans.map((span) => context.article.text.slice(span.start, span.end).replace(/\s+/g, ' '));
	const confidence =
		0.5 +
		(introducer ? 0.2 : 0) +
		0.15 * Math.min(1, votes) +
		(named === items.length ? 0.15 : 0) +
		(announced?.value === items.length ? 0.15 : 0) -
		(shared && !introducer ? 0.1 : 0) -
		(items.length === 2 && !announced ? 0.1 : 0);
	return {
		id: makeFactId('list', clean.join('|'), context.article.text.slice(sentence.start, sentence.end)),
		kind: 'list',
		span: { start: spans[0]!.start, end: spans[spans.length - 1]!.end },
		sentence: sentence.index,
		confidence: Math.min(0.97, confidence),
		value: { label: label ?? common, items: clean, itemSpans: spans, open }
	};
}

function othersFollow(sentence: Sentence, last: number): boolean {
	const next = joinTokens(sentence.tokens, last + 1, last + 3).toLowerCase();
	return /^,? ?among (?:other|many)|^,? ?etc|^and (?:other|more)/.test(next);
}
