import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A library that reads English, by what it does for the bare text. */
export interface Rival {
	name: string;
	read: (text: string) => unknown;
}

/** The quickest readers of English on npm, neither of which makes a tree or a question: a measure of how much ours costs. */
export function rivals(): Rival[] {
	const wink = winkNLP(model);
	return [
		{ name: 'wink', read: (text) => wink.readDoc(text) },
		{ name: 'compromise', read: (text) => compromise(text) }
	];
}
