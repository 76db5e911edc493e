// The lemmas that the rules of src/lib/language/lemma.ts get wrong, learnt from the training treebanks.
import { load, root } from '../scripts/run-typescript.mjs';

/**
 * For each form and Penn tag whose most frequent lemma isn't what the rules say: form, tag, lemma.
 * @param {import('../src/cli/evaluate/language/treebank').Tree[]} trees
 * @returns {Promise<[string, string, string][]>}
 */
export async function learnLemmas(trees) {
	const { Lemmatizer, lemmaKey, irregularForms, readWords } = await load('training/lemmas.ts');
	readWords(root);
	const rules = new Lemmatizer([]);
	const seen = new Map();
	for (const tree of trees) {
		tree.words.forEach((word, i) => {
			const [upos, xpos] = tree.tags[i].split('/');
			if (tree.lemmas[i] === '_' && word !== '_') return;
			const key = `${xpos} ${lemmaKey(word.replace(/[’‘]/g, "'"), upos)}`;
			if (!seen.has(key)) seen.set(key, { word, upos, xpos, lemmas: new Map() });
			const { lemmas } = seen.get(key);
			lemmas.set(tree.lemmas[i], (lemmas.get(tree.lemmas[i]) ?? 0) + 1);
		});
	}
	const learnt = [];
	for (const [key, { word, upos, xpos, lemmas }] of seen) {
		const [lemma, times] = [...lemmas].sort((a, b) => b[1] - a[1])[0];
		// Seen once against a known form: a slip of a pen.
		if (times < 2 && irregularForms().has(key.toLowerCase().replace(/^\S+/, xpos))) continue;
		if (rules.lemma(word, upos, xpos) !== lemma) learnt.push([key.slice(xpos.length + 1), xpos, lemma]);
	}
	return learnt.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}
