import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../lib/language';
import type { LanguageModel } from '../lib/language/types';

/** The language model that the app serves, from the project's folder. */
export function readModel(root: string): LanguageModel {
	return loadModel(readFileSync(join(root, 'static/model/english.bin')));
}

/** How many words a text has: runs without white space. */
export function countWords(text: string): number {
	let words = 0;
	let inside = false;
	for (const character of text) {
		const isSpace = character.trim() === '';
		if (!isSpace && !inside) words += 1;
		inside = !isSpace;
	}
	return words;
}
