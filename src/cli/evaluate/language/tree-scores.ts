import { findAppositions } from '../../../lib/language/appositions';
import type { EnglishModel } from '../../../lib/language/read';
import type { Token } from '../../../lib/language/types';
import type { Tree } from './treebank';

/** One treebank's trees with what the model made of the same words. */
export interface ReadTree {
	tree: Tree;
	tokens: Token[];
}

/** Reads a treebank's own words, so that only tags and trees are scored. */
export function readAll(trees: readonly Tree[], model: EnglishModel): ReadTree[] {
	return trees.map((tree) => ({
		tree,
		tokens: model.readTokens(
			tree.words,
			tree.words.map((_, i) => ({ start: i, end: i }))
		)
	}));
}

/** Shares of words, in percent: right tag, right head, right head and relation, right lemma. */
export interface TreeScores {
	upos: number;
	uas: number;
	las: number;
	lemma: number;
}

/** @param scored which words count for head and relation; `upos` and `lemma` count all */
export function scoreTrees(read: readonly ReadTree[], scored: 'all' | 'without punctuation'): TreeScores {
	let words = 0;
	let arcs = 0;
	const right = { upos: 0, uas: 0, las: 0, lemma: 0 };
	for (const { tree, tokens } of read) {
		tokens.forEach((token, i) => {
			words += 1;
			if (tree.tags[i]!.split('/')[0] === token.upos) right.upos += 1;
			if (tree.lemmas[i] === token.lemma) right.lemma += 1;
			if (scored === 'without punctuation' && tree.relations[i] === 'punct') return;
			arcs += 1;
			if (tree.heads[i] !== token.head + 1) return;
			right.uas += 1;
			if (tree.relations[i] === token.relation) right.las += 1;
		});
	}
	const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
	return {
		upos: percent(right.upos, words),
		uas: percent(right.uas, arcs),
		las: percent(right.las, arcs),
		lemma: percent(right.lemma, words)
	};
}

/** F1, in percent, of the arcs of one relation: same word, head and relation. */
export function scoreRelation(read: readonly ReadTree[], relation: string): number {
	let gold = 0;
	let found = 0;
	let both = 0;
	for (const { tree, tokens } of read) {
		tokens.forEach((token, i) => {
			const isGold = tree.relations[i] === relation;
			const isFound = token.relation === relation;
			if (isGold) gold += 1;
			if (isFound) found += 1;
			if (isGold && isFound && tree.heads[i] === token.head + 1) both += 1;
		});
	}
	return (200 * both) / Math.max(1, gold + found);
}

/** F1, in percent, of appositions by tree and surface rules together: same head words. */
export function scoreAppositions(read: readonly ReadTree[]): number {
	let gold = 0;
	let found = 0;
	let both = 0;
	for (const { tree, tokens } of read) {
		const given = findAppositions(tokens);
		gold += tree.relations.filter((relation) => relation === 'appos').length;
		found += given.length;
		both += given.filter(
			({ head, apposition }) =>
				tree.relations[apposition.index] === 'appos' && tree.heads[apposition.index] === head.index + 1
		).length;
	}
	return (200 * both) / Math.max(1, gold + found);
}
