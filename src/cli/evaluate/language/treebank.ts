import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A tree of a treebank; lists run over its syntactic words. */
export interface Tree {
	id: string;
	text: string;
	words: string[];
	lemmas: string[];
	/** `UPOS/XPOS`. */
	tags: string[];
	/** Counted from 1; 0 is the root. */
	heads: number[];
	relations: string[];
	/** Whether white space follows in the text. */
	spaced: boolean[];
}

/** The trees of a gzipped CoNLL-U file; empty nodes and lines of multi-word ranges are left out. */
export function readTrees(path: string): Tree[] {
	return unzipped(path)
		.split('\n\n')
		.filter((block) => block.trim() !== '')
		.map(readTree);
}

/** The text of a gzipped file. */
export function unzipped(path: string): string {
	return gunzipSync(readFileSync(path)).toString('utf8').replace(/\r/g, '');
}

function readTree(block: string): Tree {
	const tree: Tree = {
		id: '',
		text: '',
		words: [],
		lemmas: [],
		tags: [],
		heads: [],
		relations: [],
		spaced: []
	};
	let range = { end: 0, spaced: true };
	for (const line of block.split('\n')) {
		if (line.startsWith('# sent_id = ')) tree.id = line.slice(12);
		if (line.startsWith('# text = ')) tree.text = line.slice(9);
		if (line.startsWith('#') || line === '') continue;
		const column = line.split('\t');
		const spaced = !(column[9] ?? '').includes('SpaceAfter=No');
		const [from, to] = column[0]!.split('-');
		if (to) range = { end: Number(to), spaced };
		if (to || from!.includes('.')) continue;
		const at = Number(from);
		tree.words.push(column[1]!);
		tree.lemmas.push(column[2]!);
		tree.tags.push(`${column[3]}/${column[4]}`);
		tree.heads.push(Number(column[6]));
		tree.relations.push(column[7]!);
		tree.spaced.push(at < range.end ? false : at === range.end ? range.spaced : spaced);
	}
	return tree;
}
