import type { EnglishModel } from '../../../lib/language/read';
import type { Token } from '../../../lib/language/types';
import type { NamedSentence } from './name-corpus';

interface Name {
	start: number;
	end: number;
	type: string;
}

/** The kinds of name that the test set marks. */
const kinds = new Set(['person', 'place', 'organisation']);

/** F1, in percent: `exact` wants the same words and kind, `overlap` a word in common and the kind. */
export function scoreNames(
	sentences: readonly NamedSentence[],
	model: EnglishModel
): { exact: number; overlap: number } {
	let gold = 0;
	let found = 0;
	let exact = 0;
	let goldMet = 0;
	let foundMet = 0;
	for (const { words, names } of sentences) {
		const wanted = spansOf(names);
		const tokens = model.readTokens(
			words,
			words.map((_, i) => ({ start: i, end: i }))
		);
		const given = spansOf(tokens.map(labelOf));
		gold += wanted.length;
		found += given.length;
		exact += given.filter((a) =>
			wanted.some((b) => a.start === b.start && a.end === b.end && a.type === b.type)
		).length;
		goldMet += wanted.filter((a) => given.some((b) => meets(a, b))).length;
		foundMet += given.filter((a) => wanted.some((b) => meets(a, b))).length;
	}
	const precision = foundMet / Math.max(1, found);
	const recall = goldMet / Math.max(1, gold);
	return {
		exact: (200 * exact) / Math.max(1, gold + found),
		overlap: (200 * precision * recall) / Math.max(1e-9, precision + recall)
	};
}

function labelOf({ entity }: Token): string {
	return entity ? `${entity.begins ? 'B' : 'I'}-${entity.type}` : 'O';
}

function meets(a: Name, b: Name): boolean {
	return a.type === b.type && a.start < b.end && b.start < a.end;
}

function spansOf(labels: readonly string[]): Name[] {
	const names: Name[] = [];
	let open: Name | undefined;
	labels.forEach((label, i) => {
		const type = label.slice(2);
		if (label.startsWith('I-') && open?.type === type) open.end = i + 1;
		else {
			open = label === 'O' ? undefined : { start: i, end: i + 1, type };
			if (open) names.push(open);
		}
	});
	return names.filter(({ type }) => kinds.has(type));
}
