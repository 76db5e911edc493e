import { tokenize } from '../../../lib/language/tokenizer';
import type { Tree } from './treebank';

/** F1, in percent, of tokens found in raw text: same first and last letter. */
export function scoreTokens(trees: readonly Tree[]): number {
	let gold = 0;
	let found = 0;
	let both = 0;
	for (const tree of trees) {
		const wanted = new Set<string>();
		let at = 0;
		tree.words.forEach((word) => {
			while (/\s/.test(tree.text.charAt(at))) at += 1;
			wanted.add(`${at} ${at + word.length}`);
			at += word.length;
		});
		const spans = tokenize(tree.text);
		gold += wanted.size;
		found += spans.length;
		both += spans.filter(({ start, end }) => wanted.has(`${start} ${end}`)).length;
	}
	return (200 * both) / Math.max(1, gold + found);
}
