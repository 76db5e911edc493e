import { unzipped } from './treebank';

/** A sentence with labels `O`, `B-person`, `I-place` … */
export interface NamedSentence {
	words: string[];
	names: string[];
}

const listed = (kind: string, names: string) =>
	names.split(' ').map((name): [string, string] => [name, kind]);

/** What each corpus's classes are to us. Genres, algorithms, chemicals and the like are no names. */
const classes = new Map([
	...listed('person', 'PER person politician writer musicalartist scientist researcher'),
	...listed('place', 'LOC location country'),
	...listed('organisation', 'ORG organisation politicalparty band university'),
	...listed(
		'other',
		'MISC misc award election event book album song conference poem astronomicalobject product magazine academicjournal'
	)
]);

/**
 * The sentences of a gzipped name corpus, a word and a label a line, with our labels in place of its own.
 * @param columns where word and label stand; Universal NER's lines start with a number
 */
export function readNames(path: string, columns = { word: 0, label: 1 }): NamedSentence[] {
	const sentences: NamedSentence[] = [];
	let sentence: NamedSentence = { words: [], names: [] };
	let previous = '';
	for (const line of [...unzipped(path).split('\n'), '']) {
		if (line.startsWith('# ')) continue;
		if (line.trim() === '') {
			if (sentence.words.length > 0) sentences.push(sentence);
			sentence = { words: [], names: [] };
			previous = '';
			continue;
		}
		const parts = line.trim().split(/[\t ]+/);
		const label = parts[columns.label]!;
		const own = label === 'O' ? '' : label.slice(2);
		const kind = classes.get(own);
		const begins = label.startsWith('B-') || previous !== own;
		sentence.words.push(parts[columns.word]!);
		sentence.names.push(kind ? `${begins ? 'B' : 'I'}-${kind}` : 'O');
		previous = own;
	}
	return sentences;
}

/** The columns of Universal NER's files. */
export const universalColumns = { word: 1, label: 2 };
