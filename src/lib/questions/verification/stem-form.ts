import { showsTense } from '../../language/tree';
import type { Question } from '../types';
import { gap } from './asked';
import { finiteAuxiliaries } from './function-words';
import type { ProofContext } from './proof-context';
import { plainForm, wordsOf } from './word-stems';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const misplaced = patternOf('misplaced-marks');

const fixedForms = patternOf('stems-of-fixed-form');

const clashing = patternOf('clashing-words');

/** A stem is one sentence that asks or states one thing, begun with a capital, ended and balanced as it should be. */
export function checkStemForm(question: Question, context: ProofContext): Objection {
	const { stem } = question;
	const gaps = outsideQuotes(stem).split(gap).length - 1;
	const marks = outsideQuotes(stem).split('?').length - 1;
	if (stem.split(gap).length > (question.kind === 'trueFalse' ? 1 : 2)) return 'it has more than one gap';
	if (marks + gaps > 1) return 'it asks more than one thing';
	const asks = ['choice', 'typed', 'number', 'date', 'multiple'].includes(question.kind);
	if (asks && gaps + marks === 0) return 'it has neither a question mark nor a gap';
	if (!/[.?!:]["”’]?$/.test(stem)) return 'it does not end like a sentence';
	if (asks && marks === 1 && !/\?["”’]?$/.test(stem)) return 'it goes on after the question mark';
	if (/__{6,}|(?:^|[^_])_{1,4}(?:[^_]|$)/.test(stem)) return 'its gap is not whole';
	if (!/^["“‘'(]*(?:[\p{Lu}\p{N}$€£¥]|_____)/u.test(stem)) return 'it does not begin with a capital';
	return checkMarks(stem) ?? checkWords(stem) ?? checkFinite(question, context);
}

/** The stem without what stands in quotation marks. */
export function outsideQuotes(stem: string): string {
	return stem.replace(/“[^”]*”|"[^"]*"/g, '“”');
}

function checkMarks(text: string): Objection {
	const count = (mark: string) => text.split(mark).length - 1;
	if (count('“') !== count('”') || count('"') % 2 === 1) return 'its quotation marks are not balanced';
	if (count('‘') > text.replace(/\p{L}’\p{L}/gu, '').split('’').length - 1)
		return 'its quotation marks are not balanced';
	if (count('(') !== count(')') || count('[') !== count(']')) return 'its brackets are not balanced';
	if (misplaced().test(text.replace(/\.\.\./g, ''))) return 'its marks or spaces are out of place';
	return undefined;
}

/** Words that may stand twice: "had had", "that that". */
const mayDouble = new Set(['had', 'that', 'very', 'so', 'no']);

function checkWords(stem: string): Objection {
	const words = plainForm(stem).split(' ');
	const doubled = words.find(
		(word, at) => word.length > 1 && word === words[at - 1] && !mayDouble.has(word) && /\p{L}/u.test(word)
	);
	if (doubled) return `it has “${doubled}” twice`;
	if (clashing().test(outsideQuotes(stem))) return 'two of its words don’t go together';
	const names =
		stem.match(/\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+)+/gu)?.map((name) => name.replace(/[’']s?$/, '')) ??
		[];
	const twice = names.find((name, at) =>
		names.slice(0, at).some((other) => ` ${other}`.endsWith(` ${name}`) || ` ${name}`.endsWith(` ${other}`))
	);
	return twice ? `it names ${twice} twice` : undefined;
}

/** A finite verb: an auxiliary, or a word that the article's tree reads as one. */
function checkFinite(question: Question, context: ProofContext): Objection {
	const words = wordsOf(question.stem).map((word) => word.toLowerCase());
	if (words.some((word) => finiteAuxiliaries.has(word) || /n[’']t$|[’']s$/.test(word))) return undefined;
	if (fixedForms().test(question.stem)) return undefined;
	const finite = (start: number, end: number) =>
		context
			.tokensIn({ start, end })
			.filter((token) => showsTense(token) || token.features.verbForm === 'Fin');
	const near = [question.evidence]
		.flatMap(({ start, end }) => finite(start, end))
		.map((token) => token.text.toLowerCase());
	if (near.some((verb) => words.includes(verb))) return undefined;
	return words.some((word) => /(?:ed|said|says|tells|told|made|won|lost|met)$/.test(word))
		? undefined
		: 'it has no finite verb';
}
