import type { TypedQuestion } from '../questions/types';
import type { GradingContext } from './context';
import { foldWords } from './folding';
import { matchName, type NameKey, type NameMatch } from './names';
import type { Mark } from './types';

/** Marks typed words: against the key as a whole, then, where the key names several, part by part. */
export function gradeTyped(question: TypedQuestion, text: string, context: GradingContext): Mark {
	const { key, accepted, answerType } = question;
	const otherNames = context.otherNames ?? [];
	const whole = matchName(text, { key, accepted, answerType, otherNames });
	if (whole.kind !== 'none') return markOf(whole, key);
	const parts = partsOf(key);
	const isList = parts.length > 1 && (answerType !== 'phrase' || key.includes(','));
	if (isList && foldWords(text).length > 0) return gradeParts(question, parts, text, otherNames);
	return markOf(whole, key);
}

function markOf(match: NameMatch, key: string): Mark {
	if (match.kind === 'same') return { mark: 1 };
	if (match.kind === 'slip') return { mark: 1, note: `Small slip: it is spelt ${key}.` };
	return match.note === undefined ? { mark: 0 } : { mark: 0, note: match.note };
}

/** "Xi Jinping and Vladimir Putin", in any order; each name too many costs one that is right. */
function gradeParts(
	{ accepted, answerType }: TypedQuestion,
	parts: readonly string[],
	text: string,
	otherNames: readonly string[]
): Mark {
	const given = partsOf(text);
	const left = new Set(given.keys());
	const slips: string[] = [];
	const right = parts.map((part) => {
		const others = [...otherNames, ...parts.filter((other) => other !== part)];
		const forms = accepted.filter((form) => partsOf(form).length === 1 && belongsTo(form, part, parts));
		const key: NameKey = { key: part, accepted: forms, answerType, otherNames: others };
		for (const at of left) {
			const match = matchName(given[at]!, key);
			if (match.kind === 'none') continue;
			if (match.kind === 'slip') slips.push(part);
			left.delete(at);
			return true;
		}
		return false;
	});
	const found = right.filter(Boolean).length;
	const mark = Math.max(0, found - left.size) / parts.length;
	const note =
		slips.length > 0
			? `Small slip: it is spelt ${slips.join(', ')}.`
			: mark > 0 && mark < 1
				? `${found} of ${parts.length} named.`
				: undefined;
	return { mark, parts: right, ...(note !== undefined && { note }) };
}

/** Whether an accepted form shares a word with this part and with no other. */
function belongsTo(form: string, part: string, parts: readonly string[]): boolean {
	const words = new Set(foldWords(form));
	const shares = (name: string) => foldWords(name).some((word) => words.has(word));
	return shares(part) && parts.every((other) => other === part || !shares(other));
}

/** What commas, semicolons, "&", line breaks and "and" part. */
function partsOf(text: string): string[] {
	return text
		.slice(0, 1_000)
		.split(/[,;&\n]|\band\b/i)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
