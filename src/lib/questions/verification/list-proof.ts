import { overlaps } from '../../facts/context';
import type { ListFact } from '../../facts/types';
import { isNegative, optionsOf, type Asked } from './asked';
import type { ProofContext } from './proof-context';
import type { Question } from '../types';
import { contentStems, countShared, holdsWords, plainForm } from './word-stems';
import type { Objection } from './verdict';

/** Members of a list are right and others wrong, or the reverse where the stem asks what is NOT named. */
export function proveListed(question: Question, context: ProofContext): Objection {
	const list = listOf(question, context);
	if (!list) return 'there is no list in the evidence';
	const negative = isNegative(question.stem);
	for (const option of optionsOf(question)) {
		const shouldBe = option.correct !== negative;
		const is = isMember(option.text, list);
		if (shouldBe && !is) return `“${option.text}” is not in the list`;
		if (shouldBe) continue;
		if (is) return `“${option.text}” is in the list too`;
		const near = nearMember(option.text, list);
		if (near) return `“${option.text}” is too near to “${near}” of the list`;
		if (holdsWords(context.textAt(list.span), option.text))
			return `“${option.text}” stands in the list’s own words`;
		if (list.value.open && saidElsewhere(question, option.text, context))
			return `“${option.text}” may belong to the list, which is open`;
	}
	return undefined;
}

/** A statement about one member: the key is in the list, what stands in its place is not. */
export function proveMember(asked: Asked, question: Question, context: ProofContext): Objection {
	const list = listOf(question, context);
	if (!list) return 'there is no list in the evidence';
	if (!isMember(asked.key, list)) return `“${asked.key}” is not in the list`;
	const wrong = asked.wrong.find(
		(text) => isMember(text, list) || holdsWords(context.textAt(list.span), text)
	);
	return wrong === undefined ? undefined : `“${wrong}” is in the list too`;
}

/** A typed pair or list: every member is in the key, and nothing else. */
export function proveWholeList(asked: Asked, question: Question, context: ProofContext): Objection {
	const list = listOf(question, context);
	if (!list) return 'there is no list in the evidence';
	if (list.value.open) return 'the list is open: other answers may be right';
	const missing = list.value.items.find((item, at) => {
		const forms = context.names
			.mentionedAt(list.value.itemSpans[at] ?? list.span)
			.flatMap((fact) => [fact.value.name, ...fact.value.aliases]);
		return ![item, ...forms].some((form) => holdsWords(asked.key, form));
	});
	return missing === undefined ? undefined : `the key leaves out “${missing}”`;
}

function listOf(question: Question, context: ProofContext): ListFact | undefined {
	const own = context.lists.find((list) => list.id === question.factId);
	if (own && overlaps(own.span, question.evidence)) return own;
	return context.lists.find((list) => overlaps(list.span, question.keySpan ?? question.evidence));
}

function isMember(text: string, list: ListFact): boolean {
	return list.value.items.some((item) => plainForm(item) === plainForm(text));
}

function nearMember(text: string, list: ListFact): string | undefined {
	const own = contentStems(text);
	return list.value.items.find((item) => countShared(own, contentStems(item)) > 0);
}

/** Whether a sentence with the list's own subject names the option as well. */
function saidElsewhere(question: Question, text: string, context: ProofContext): boolean {
	const stems = contentStems(question.stem);
	return context
		.sentencesLike(stems, 0.8)
		.some((index) => holdsWords(context.textAt(context.sentences[index]!), text));
}
