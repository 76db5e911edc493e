import type { Question } from '../../../lib/questions/types';
import type { Break } from './breaking';

const words =
	'more than|at least|less than|fewer than|at most|up to|as many as|as much as|no more than|about|around|approximately|roughly|nearly|almost|over|under|an estimated|an average of';
const number =
	'\\d|[$€£¥]|US\\$|USD|_____|how many|how much|how old|what percentage|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|hundred|dozen)\\b';
/** A qualifier before the number that it belongs to. */
const qualifier = new RegExp(`\\b(?:${words}) (?=${number})`, 'i');

/** "more than 20" becomes "20": in the key and all options with it, else in the stem. */
export const droppedQualifier: Break = (question) => {
	if (question.kind === 'choice' && question.options.some(({ correct, text }) => correct && holds(text)))
		return {
			...question,
			options: question.options.map((option) => ({ ...option, text: dropped(option.text) }))
		};
	if (question.kind === 'number' && holds(question.key)) {
		const value = { ...question.value };
		delete value.modifier;
		return { ...question, key: dropped(question.key), value };
	}
	return inStem(question);
};

function inStem(question: Question): Question | undefined {
	if (!holds(question.stem) || question.kind === 'match' || question.kind === 'order') return undefined;
	const stem = capital(dropped(question.stem));
	if (question.kind !== 'trueFalse' || question.correction === undefined) return { ...question, stem };
	const correction = capital(dropped(question.correction));
	return stem === correction ? undefined : { ...question, stem, correction };
}

function holds(text: string): boolean {
	return qualifier.test(text);
}

function dropped(text: string): string {
	return text.replace(qualifier, '');
}

function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
