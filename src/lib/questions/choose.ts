import { seeded, shuffled } from './random';
import type { Question } from './types';

/** What a quiz is to be like. */
export interface QuizWish {
	/** How many questions at the most. */
	count: number;
	/** The same seed chooses the same quiz. */
	seed: number;
}

/** Formats in the order a learner should meet them; the first weeks are choice questions. */
const formatWeight: Record<Question['kind'], number> = {
	choice: 1,
	multiple: 0.75,
	typed: 0.6,
	number: 0.55,
	date: 0.55,
	order: 0.7,
	match: 0.7,
	evidence: 0.5,
	trueFalse: 0.25
};

/**
 * Chooses a balanced quiz: each fact once, kinds of fact and parts of the article in turn, no item that gives
 * another's key away, in the article's order. The same questions and seed give the same quiz.
 */
export function chooseQuiz(questions: readonly Question[], { count, seed }: QuizWish): Question[] {
	const random = seeded(seed);
	let pool = shuffled(questions, random);
	const chosen: Question[] = [];
	while (chosen.length < count) {
		let best: Question | undefined;
		let bestWorth = -Infinity;
		for (const question of pool) {
			const worth = worthOf(question, chosen);
			if (worth > bestWorth) {
				best = question;
				bestWorth = worth;
			}
		}
		if (!best) break;
		const taken = best;
		chosen.push(taken);
		pool = pool.filter((question) => !clashes(taken, question));
	}
	return chosen.sort(
		(a, b) => Number(isWhole(a)) - Number(isWhole(b)) || a.evidence.start - b.evidence.start
	);
}

/** Questions about the whole article come last. */
function isWhole(question: Question): boolean {
	return question.kind === 'order' || question.kind === 'match';
}

function worthOf(question: Question, chosen: Question[]): number {
	const sameKind = chosen.filter((other) => other.factKind === question.factKind).length;
	const sameFormat = chosen.filter((other) => other.kind === question.kind).length;
	const samePlace = chosen.filter((other) => other.evidence.start === question.evidence.start).length;
	const gap = question.stem.includes('_____') ? 0.2 : 0;
	return (
		formatWeight[question.kind] -
		gap -
		0.22 * sameKind -
		(question.kind === 'choice' ? 0.04 : 0.3) * sameFormat -
		0.35 * samePlace
	);
}

/** Whether two questions ask the same thing or one tells the other's answer. */
export function clashes(a: Question, b: Question): boolean {
	if (a === b || a.factId === b.factId || a.stem === b.stem) return true;
	if (a.evidence.start === b.evidence.start) {
		if (a.kind === 'trueFalse' || b.kind === 'trueFalse') return true;
		if (keyOf(a) !== '' && keyOf(a) === keyOf(b)) return true;
	}
	return tells(a, b) || tells(b, a);
}

function tells(told: Question, asked: Question): boolean {
	const stem = told.stem.toLowerCase();
	if (asked.evidence.start !== told.evidence.start && told.kind !== 'trueFalse') {
		const key = keyOf(asked);
		if (key.length < 4 || !stem.includes(key)) return false;
		const shared = words(asked.stem).filter((word) => stem.includes(word)).length;
		return shared >= 3;
	}
	return (
		keyOf(asked).length >= 2 &&
		new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(keyOf(asked))}([^\\p{L}\\p{N}]|$)`, 'u').test(stem)
	);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function words(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];
}

/** What the key looks like in running text, lower case. */
function keyOf(question: Question): string {
	switch (question.kind) {
		case 'choice':
			return question.options.find((option) => option.correct)?.text.toLowerCase() ?? '';
		case 'typed':
		case 'number':
		case 'date':
			return question.key.toLowerCase().replace(/^\w+day, /, '');
		default:
			return '';
	}
}
