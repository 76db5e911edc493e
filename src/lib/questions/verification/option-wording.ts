import type { Question } from '../types';
import { optionsOf } from './asked';
import { holdsWords, plainForm } from './word-stems';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const catchAll = patternOf('catch-all-options');
const absolute = patternOf('absolute-words');
const vague = patternOf('vague-option-words');

/** No "all of the above", no option that joins two others, no "always" or "often" in some options alone. */
export function checkOptionWording(question: Question): Objection {
	if (question.kind !== 'choice' && question.kind !== 'multiple') return undefined;
	const texts = optionsOf(question).map((option) => option.text);
	if (texts.some((text) => catchAll().test(text.trim()))) return 'an option takes in the others';
	for (const text of texts) {
		const inside = texts.filter((other) => other !== text && holdsWords(text, other));
		if (inside.length >= 2) return `“${text}” joins two other options`;
		if (inside.length === 1 && !/\d/.test(text)) return `“${text}” holds the option “${inside[0]}”`;
	}
	for (const words of [absolute(), vague()]) {
		const those = texts.filter((text) => words.test(text)).length;
		if (those > 0 && those < texts.length) return 'only some options have an absolute or vague word';
	}
	return undefined;
}

/** Whether two options say the same but for case and marks. */
export function alike(first: string, second: string): boolean {
	return plainForm(first) === plainForm(second);
}
