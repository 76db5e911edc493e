import { baseRelation } from './tree';
import type { Token } from './types';

/** A stretch between two dashes, the marks included; `to` is exclusive. */
export interface Aside {
	from: number;
	to: number;
}

/** More words in an aside than this, or fewer outside it, and what was taken for one isn't. */
const mostInside = 30;
const fewestOutside = 5;

/**
 * The asides of a sentence: "Northern & Shell — which also owns two newspapers — bought …". The network reads the sentence
 * without them and each by itself, since the rest of the sentence goes on as if they weren't there.
 */
export function findAsides(words: readonly string[]): Aside[] {
	const asides: Aside[] = [];
	for (let from = 1; from < words.length; from++) {
		if (!opens(words, from)) continue;
		const to = words.findIndex((word, at) => at > from && word === words[from] && opens(words, at));
		if (to < 0) break;
		const inside = words.slice(from + 1, to);
		const isAside =
			inside.length >= 2 &&
			inside.length <= mostInside &&
			words.length - (to + 1 - from) >= fewestOutside &&
			words.length - to > 3 &&
			!inside.some((word) => /^[“”"]$/.test(word));
		if (isAside) asides.push({ from, to: to + 1 });
		from = to;
	}
	return asides;
}

/** Whether a dash stands at the place, and not between two numbers as in a score. */
function opens(words: readonly string[], at: number): boolean {
	return (
		/^(?:—|–|--)$/.test(words[at]!) && !(/^\d/.test(words[at - 1] ?? '') && /^\d/.test(words[at + 1] ?? ''))
	);
}

/**
 * Puts an aside's tree back into its sentence, below the word before it.
 * @param root the aside's own root, which gets a head
 */
export function hangAside(tokens: readonly Token[], { from, to }: Aside, root: Token): void {
	let anchor = tokens[from - 1]!;
	while (/^(?:flat|compound|fixed|punct|case)$/.test(baseRelation(anchor)) && anchor.head >= 0)
		anchor = tokens[anchor.head]!;
	root.head = anchor.index;
	const first = tokens[from + 1]!;
	root.relation =
		/^(?:NOUN|PROPN|PRON)$/.test(anchor.upos) && /^(?:WDT|WP|WP\$|WRB)$/.test(first.xpos)
			? 'acl:relcl'
			: 'parataxis';
	for (const mark of [tokens[from]!, tokens[to - 1]!]) [mark.head, mark.relation] = [root.index, 'punct'];
}
