import type { Article } from '../article/types';
import { EnglishModel } from './read';
import type { LanguageModel, Sentence } from './types';
import { readWeights } from './weights-file';

export { loadSimd } from './kernel/wasm-kernel';
export { WeightsError } from './weights-file';

/**
 * The language model in a weights file.
 * @throws WeightsError when the file is no model, of another version, or damaged
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
	return new EnglishModel(readWeights(bytes));
}

/** The sentences of an article with tags, trees and names; spans point into `article.text`. */
export function readSentences(article: Article, model: LanguageModel): Sentence[] {
	return article.sentences.map(({ start, end }, index) => ({
		index,
		start,
		end,
		tokens: model.read(article.text.slice(start, end), start)
	}));
}
