import { readDate } from '../../facts/date-reader';
import type { TrueFalseQuestion } from '../types';
import { gap, type Asked } from './asked';
import { formsAt } from './key-forms';
import type { ProofContext } from './proof-context';
import { plainForm } from './word-stems';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const datesInFull = patternOf('dates-in-full');

/**
 * A true statement as something asked: the words in it that the key's place proves become the gap. Undefined with
 * a reason where the statement does not hold them.
 */
export function askedByStatement(
	question: TrueFalseQuestion,
	context: ProofContext
): Asked | { objection: Objection } {
	const { stem, keySpan, evidence, factKind } = question;
	if (!keySpan) return { objection: 'nothing says which words prove the statement' };
	const { published } = context.article;
	const words = context.textAt(keySpan);
	// A date first: "Thursday" of the article is "Thursday, 8 May 2025" in the statement, and all of that is the key.
	const key = factKind === 'date' ? dateIn(stem, words, published) : undefined;
	const forms = [words, ...formsAt(keySpan, context)].sort((a, b) => b.length - a.length);
	const found = key ?? forms.find((form) => plainForm(stem).includes(plainForm(form)));
	if (found !== undefined) {
		const at = plainForm(stem).indexOf(plainForm(found));
		return {
			stem: stem.slice(0, at) + gap + stem.slice(at + found.length),
			key: stem.slice(at, at + found.length),
			wrong: [],
			evidence,
			keySpan,
			factKind,
			negative: false
		};
	}
	return { objection: `the statement does not hold what “${words}” proves` };
}

/** The date in a statement that the article's words may mean, with its weekday. */
function dateIn(stem: string, words: string, published: string | undefined): string | undefined {
	const reading = readDate(words, published ? { reference: published } : {});
	const shown = datesInFull().exec(stem)?.[0];
	const iso = shown && readDate(shown)?.iso;
	return iso && [reading, ...(reading?.alternatives ?? [])].some((one) => one?.iso === iso)
		? shown
		: undefined;
}
