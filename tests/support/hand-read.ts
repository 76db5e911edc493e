import type { Article } from '../../src/lib/article/types';
import type { FactContext } from '../../src/lib/facts/context';
import type { Sentence, Token } from '../../src/lib/language/types';

/** One token of a hand-made tree: `word/TAG/head/relation`, the head counted from 1, 0 for the root. */
const row = /^(.+)\/([^/]+)\/(\d+)\/([^/]+)$/;

const universal: Record<string, string> = {
	CD: 'NUM',
	NN: 'NOUN',
	NNS: 'NOUN',
	NNP: 'PROPN',
	NNPS: 'PROPN',
	JJ: 'ADJ',
	JJR: 'ADJ',
	IN: 'ADP',
	DT: 'DET',
	MD: 'AUX',
	RB: 'ADV',
	RBR: 'ADV',
	TO: 'PART',
	'.': 'PUNCT',
	',': 'PUNCT'
};

/** A context of sentences without trees, each a paragraph of its own. */
export function plainContext(texts: string | string[], published?: string): FactContext {
	return contextOf([texts].flat(), published);
}

/** A context of one sentence with a tree written by hand, a `word/TAG/head/relation` a token. */
export function treeContext(text: string, rows: string, published?: string): FactContext {
	const context = contextOf([text], published);
	let at = 0;
	context.sentences[0]!.tokens = rows
		.trim()
		.split(/\s+/)
		.map((cell, index): Token => {
			const [, word, xpos, head, relation] = row.exec(cell)!;
			const start = text.indexOf(word!, at);
			at = start + word!.length;
			return {
				index,
				text: word!,
				lemma: word!.toLowerCase(),
				upos: universal[xpos!] ?? (xpos!.startsWith('VB') ? 'VERB' : 'X'),
				xpos: xpos!,
				features: {},
				head: Number(head) - 1,
				relation: relation!,
				tagProbability: 0.95,
				arcProbability: 0.95,
				start,
				end: at
			};
		});
	return context;
}

function contextOf(texts: string[], published?: string): FactContext {
	let at = 0;
	const spans = texts.map((text) => {
		const span = { start: at, end: at + text.length };
		at = span.end + 2;
		return span;
	});
	const article: Article = {
		id: 'test',
		...(published === undefined ? {} : { published }),
		text: texts.join('\n\n'),
		paragraphs: spans,
		sentences: spans
	};
	const sentences: Sentence[] = spans.map((span, index) => ({ ...span, index, tokens: [] }));
	return { article, sentences, found: [] };
}
