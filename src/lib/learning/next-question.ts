import type { Question } from '../questions/types';
import type { FactMemory } from './memory';

/** What a question asks for: to recognise, to recall, or to set a whole in order. */
type Form = 'recognise' | 'recall' | 'arrange';

const forms: Record<Question['kind'], Form> = {
	choice: 'recognise',
	trueFalse: 'recognise',
	evidence: 'recognise',
	typed: 'recall',
	number: 'recall',
	date: 'recall',
	multiple: 'arrange',
	order: 'arrange',
	match: 'arrange'
};

/** The forms in the order in which they are wanted, by how often in a row the fact was known. */
const wanted: readonly (readonly Form[])[] = [
	['recognise', 'recall', 'arrange'],
	['recall', 'arrange', 'recognise'],
	['arrange', 'recall', 'recognise']
];

/**
 * The question to ask next for a fact, of those that its articles still have: chosen first, typed once it was known,
 * then in the other, harder form; after a wrong answer chosen again. Within a form the one that was not asked lately,
 * then the easier one. Undefined where no question is left.
 */
export function nextQuestion<Q extends Pick<Question, 'id' | 'kind' | 'difficulty'>>(
	memory: Pick<FactMemory, 'rightInRow' | 'questionIds'>,
	questions: readonly Q[]
): Q | undefined {
	const order = wanted[Math.min(memory.rightInRow, wanted.length - 1)]!;
	const form = order.find((one) => questions.some(({ kind }) => forms[kind] === one));
	const place = ({ id }: Q) => memory.questionIds.indexOf(id);
	return questions
		.filter(({ kind }) => forms[kind] === form)
		.sort((a, b) => place(a) - place(b) || a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1))[0];
}
