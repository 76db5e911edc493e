import type { FactKind } from '$lib/facts/types';
import { allowed, levelOf } from '$lib/questions/blueprint';
import { factKinds, levels, type QuizChoice } from '$lib/questions/draw-quiz';
import type { Question } from '$lib/questions/types';

/** What a teacher calls each kind of fact, within a sentence. */
export const kindWords: Record<FactKind, string> = {
	date: 'dates',
	count: 'numbers',
	participant: 'people and organisations',
	place: 'places',
	quotation: 'quotations',
	list: 'lists'
};

/** The words with a capital, to begin a label with. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `hard, without dates and lists, form A`, or `only numbers`; empty where any question may be asked. */
export function choiceWords({ level, without = [], form }: QuizChoice): string {
	const parts = [level, kindsLeft(without), form && `form ${form}`];
	return parts.filter(Boolean).join(', ');
}

/** Says of a quiz how many questions it has, and where they are fewer than wished for, that there are no more. */
export function lengthWords(length: number, wished: number, { form, ...choice }: QuizChoice): string {
	const questions = length === 1 ? '1 question' : `${length} questions`;
	const told = form
		? `Form ${form} has ${questions}, form ${form === 'A' ? 'B' : 'A'} as many`
		: `The next quiz has ${questions}`;
	if (length >= wished) return `${told}.`;
	return `${told}: ${choiceWords(choice) ? 'your choice leaves' : 'the article gives'} no more.`;
}

/** Says why a choice leaves nothing to ask of an article that has questions, and what would mend it. */
export function whyNothing(questions: readonly Question[], { level, without = [] }: QuizChoice): string {
	if (factKinds.every((kind) => without.includes(kind)))
		return 'No question is left: all kinds of fact are left out. Keep at least one.';
	const kept = allowed(questions, { without });
	if (kept.length === 0) {
		const asked = factKinds.filter((kind) => questions.some(({ factKind }) => factKind === kind));
		return `No question is left: this article is asked only about ${listed(asked)}, and you leave those out.`;
	}
	const found = levels.filter((one) => kept.some((question) => levelOf(question) === one));
	if (level && !found.includes(level)) {
		const others = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(found);
		return `No question is left: ${without.length > 0 ? 'of those you keep' : 'of this article'} none is ${level}. Choose ${others}, or any.`;
	}
	return 'One question is left, and two forms need at least two.';
}

/** Names the kinds that are left out or those that are kept, whichever are fewer. */
function kindsLeft(without: readonly FactKind[]): string {
	const kept = factKinds.filter((kind) => !without.includes(kind));
	if (kept.length === 0) return 'no kind of fact';
	if (kept.length < without.length) return `only ${listed(kept)}`;
	return without.length > 0 ? `without ${listed(without)}` : '';
}

function listed(kinds: readonly FactKind[]): string {
	return new Intl.ListFormat('en-GB').format(kinds.map((kind) => kindWords[kind]));
}
