// Readers of the treebanks (CoNLL-U) and of the name corpora (a word and a label a line).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ words: string[], lemmas: string[], tags: string[], heads: number[], relations: string[],
 *   features: string[], names?: string[], id: string, text: string, spaced: boolean[] }} Tree
 * `tags` are `UPOS/XPOS`; `heads` count from 1, 0 is the root. `spaced`: white space follows.
 */

/**
 * The trees of a gzipped CoNLL-U file; empty nodes and multi-word ranges are left out.
 * @param {string} path
 * @returns {Tree[]}
 */
export function readTrees(path) {
	const trees = [];
	for (const block of text(path).split('\n\n')) {
		if (!block.trim()) continue;
		const tree = {
			words: [],
			lemmas: [],
			tags: [],
			heads: [],
			relations: [],
			features: [],
			spaced: [],
			id: '',
			text: ''
		};
		let rangeEnd = 0;
		let rangeSpaced = true;
		for (const line of block.split('\n')) {
			if (line.startsWith('# sent_id = ')) tree.id = line.slice(12);
			if (line.startsWith('# text = ')) tree.text = line.slice(9);
			if (line.startsWith('#') || !line) continue;
			const column = line.split('\t');
			const range = /^\d+-(\d+)$/.exec(column[0]);
			if (range) {
				rangeEnd = Number(range[1]);
				rangeSpaced = !column[9].includes('SpaceAfter=No');
				continue;
			}
			if (!/^\d+$/.test(column[0])) continue;
			const at = Number(column[0]);
			tree.words.push(column[1]);
			tree.lemmas.push(column[2]);
			tree.tags.push(`${column[3]}/${column[4]}`);
			tree.features.push(column[5]);
			tree.heads.push(Number(column[6]));
			tree.relations.push(column[7]);
			tree.spaced.push(
				at < rangeEnd ? false : at === rangeEnd ? rangeSpaced : !column[9].includes('SpaceAfter=No')
			);
		}
		if (tree.words.length > 0) trees.push(tree);
	}
	return trees;
}

/**
 * The sentences of a gzipped name corpus with labels `O`, `B-person`, `I-place` …; the corpora's own
 * classes go through `nameClasses`.
 * @param {string} path
 * @param {'last' | 'third'} column which tab- or space-separated column holds word and label
 * @returns {{ words: string[], names: string[] }[]}
 */
export function readNames(path, column = 'last') {
	const sentences = [];
	let words = [];
	let names = [];
	const close = () => {
		if (words.length > 0) sentences.push({ words, names });
		words = [];
		names = [];
	};
	let previous = 'O';
	for (const line of text(path).split('\n')) {
		if (line.startsWith('# ')) continue;
		if (!line.trim() || line.startsWith('-DOCSTART-')) {
			close();
			previous = 'O';
			continue;
		}
		const parts = line.trim().split(/[\t ]+/);
		const word = column === 'third' ? parts[1] : parts[0];
		const label = column === 'third' ? parts[2] : parts[parts.length - 1];
		const [mark, raw] = label === 'O' ? ['O', ''] : [label[0], label.slice(2)];
		const kind = mark === 'O' ? undefined : (nameClasses[raw] ?? undefined);
		const begins = mark === 'B' || previous !== raw;
		words.push(word);
		names.push(kind ? `${begins ? 'B' : 'I'}-${kind}` : 'O');
		previous = mark === 'O' ? 'O' : raw;
	}
	close();
	return sentences;
}

function text(path) {
	return gunzipSync(readFileSync(path)).toString('utf8').replace(/\r/g, '');
}

const listed = (kind, names) => Object.fromEntries(names.split(' ').map((name) => [name, kind]));

/** What each corpus's classes are to us. Genres, algorithms, chemicals and the like are no names. */
const nameClasses = {
	...listed('person', 'PER person politician writer musicalartist scientist researcher'),
	...listed('place', 'LOC location country'),
	...listed('organisation', 'ORG organisation politicalparty band university'),
	...listed(
		'other',
		'MISC misc award election event book album song conference poem astronomicalobject product magazine academicjournal'
	)
};
