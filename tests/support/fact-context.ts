import { readFileSync } from 'node:fs';
import { readText } from '$lib/article';
import type { FactContext } from '$lib/facts/context';
import { loadModel, readSentences } from '$lib/language';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** Lines that make a text long enough to be an article and name nobody. */
const filler =
	'The weather was fine all day and there was little wind. It had rained a lot in the week before, and the fields were still wet. Nobody was surprised by that, because it had been a wet year from the start.';

/** A text read by the shipped model, ready for a finder. */
export function factContext(text: string): FactContext {
	const read = readText(`${text}\n\n${filler}`, { title: 'A report', published: '2025-05-09' });
	if ('unusable' in read) throw new Error(read.unusable.text);
	return { article: read.article, sentences: readSentences(read.article, model), found: [] };
}
