import { overlaps } from '../../facts/context';
import { readDate } from '../../facts/date-reader';
import type { EvidenceQuestion, MatchQuestion, OrderQuestion } from '../types';
import { within, type ProofContext } from './proof-context';
import { proveQuoted } from './speaker-proof';
import { contentStems, countShared, holdsWords } from './word-stems';
import type { Objection } from './verdict';
import { patternOf } from '../../words';

const orderWords = patternOf('order-words');

/** Every event has its date in its own evidence, the dates ascend, and no event tells its date. */
export function proveOrder(question: OrderQuestion, context: ProofContext): Objection {
	let last: string | undefined;
	for (const item of question.items) {
		if (/\b(?:1[0-9]|20)\d\d\b/.test(item.text)) return `“${item.text}” tells its own year`;
		if (orderWords().test(item.text)) return `“${item.text}” tells its place in the order`;
		const iso = dateOf(item, context);
		if (iso === undefined) return `nothing in the evidence dates “${item.text}”`;
		if (last !== undefined && !(last < iso && !iso.startsWith(last)))
			return `“${item.text}” does not come after the one before`;
		last = iso.split('/')[1] ?? iso;
	}
	return undefined;
}

/** The event's date: the one its explanation opens with where the evidence has it, else the evidence's only one. */
function dateOf(item: OrderQuestion['items'][number], context: ProofContext): string | undefined {
	const here = context.dates
		.filter((fact) => overlaps(fact.span, item.evidence))
		.map((fact) => fact.value.iso);
	const said = readDate(item.why.slice(0, Math.max(0, item.why.indexOf(':'))))?.iso;
	if (said !== undefined) return here.includes(said) ? said : undefined;
	return new Set(here).size === 1 ? here[0] : undefined;
}

/** Every quotation stands in its evidence and is that speaker's, and does not name them. */
export function proveMatch(question: MatchQuestion, context: ProofContext): Objection {
	for (const { left, right, evidence } of question.pairs) {
		const quoted = /^[“"](.+?)(?:…|\.\.\.)?[”"]$/s.exec(left.trim())?.[1];
		if (quoted !== undefined) {
			const misplaced = proveQuoted(quoted, evidence, context);
			if (misplaced) return misplaced;
			const speakers = context.quotations.filter((fact) => overlaps(fact.span, evidence));
			if (!speakers.some((fact) => context.names.mayBeOne(fact.value.speaker, right)))
				return `the article does not give ${left} to ${right}`;
		}
		if (holdsWords(left, right)) return `${left} names its own partner`;
	}
	const rights = question.pairs.map((pair) => pair.right);
	const double = rights.find((right, at) =>
		rights.some((other, index) => index < at && context.names.mayBeOne(right, other))
	);
	return double === undefined ? undefined : `${double} stands twice among the partners`;
}

/** The right sentence is the evidence; no other says nearly the same. */
export function proveEvidence(question: EvidenceQuestion, context: ProofContext): Objection {
	const stems = contentStems(question.stem);
	const keyStems = question.keySpan ? contentStems(context.textAt(question.keySpan)) : new Set<string>();
	for (const option of question.options) {
		if (!holdsWords(context.article.text, option.text)) return 'a sentence offered is not in the article';
		if (option.correct) {
			if (option.evidence && !within(option.evidence, question.evidence))
				return 'the right sentence is not the evidence';
			continue;
		}
		const here = contentStems(option.text);
		if (
			keyStems.size > 0 &&
			countShared(keyStems, here) === keyStems.size &&
			countShared(stems, here) >= stems.size * 0.5
		)
			return 'another sentence may prove it too';
		if (stems.size > 0 && countShared(stems, here) >= stems.size * 0.75)
			return 'another sentence may prove it too';
	}
	return undefined;
}
