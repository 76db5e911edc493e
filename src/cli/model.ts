import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel, loadSimd } from '../lib/language';
import type { LanguageModel } from '../lib/language/types';
import { loadWords } from '../lib/words';

/** The language model that the app serves, from the project's folder; with it the word lists are loaded. */
export function readModel(root: string): LanguageModel {
	readWords(root);
	readSimd(root);
	return loadModel(readFileSync(join(root, 'static/model/english.bin')));
}

/** Loads the word lists, without which nothing of the engine runs. */
export function readWords(root: string): void {
	loadWords(readFileSync(join(root, 'src/lib/words/english.txt'), 'utf8'));
}

/** Loads the arithmetic in WebAssembly, which reads sentences five times as fast as JavaScript. */
export function readSimd(root: string): void {
	loadSimd(readFileSync(join(root, 'src/lib/language/kernel/simd.wasm')));
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
