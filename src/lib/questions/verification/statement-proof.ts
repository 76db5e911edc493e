import { readDate } from '../../facts/date-reader';
import type { TrueFalseQuestion } from '../types';
import { gap, type Asked } from './asked';
import { formsAt } from './key-forms';
import type { ProofContext } from './proof-context';
import { plainForm } from './word-stems';
import type { Objection } from './verdict';

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
	const forms = [words, ...formsAt(keySpan, context)];
	const key = forms
		.sort((a, b) => b.length - a.length)
		.find((form) => plainForm(stem).includes(plainForm(form)));
	if (key !== undefined) {
		const at = plainForm(stem).indexOf(plainForm(key));
		return {
			stem: stem.slice(0, at) + gap + stem.slice(at + key.length),
			key: stem.slice(at, at + key.length),
			wrong: [],
			evidence,
			keySpan,
			factKind,
			negative: false
		};
	}
	if (factKind === 'date') {
		const iso = readDate(words, published ? { reference: published } : {})?.iso;
		const shown = /\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}+ \d{4}|\d{4}/u.exec(stem)?.[0];
		if (iso && shown && readDate(shown)?.iso === iso)
			return {
				stem: stem.replace(shown, gap),
				key: shown,
				wrong: [],
				evidence,
				keySpan,
				factKind,
				negative: false
			};
	}
	return { objection: `the statement does not hold what “${words}” proves` };
}
