import { askedIn, type Asked } from './verification/asked';
import { proveDate } from './verification/date-proof';
import { checkElsewhere } from './verification/elsewhere';
import { checkConvergence, checkGrammar, checkKeyInStem, checkShownAbove } from './verification/giveaways';
import { checkGrounding } from './verification/grounding';
import { formsAt, formsOf } from './verification/key-forms';
import { proveListed, proveMember, proveWholeList } from './verification/list-proof';
import { checkClaim, checkMeaning } from './verification/meaning';
import { checkMetadata } from './verification/metadata';
import { proveName } from './verification/name-proof';
import { checkNegation } from './verification/negation';
import { proveNumber } from './verification/number-proof';
import { checkKinds } from './verification/option-kind';
import { checkLength, checkOrder } from './verification/option-shape';
import { checkOptionWording } from './verification/option-wording';
import { proveEvidence, proveMatch, proveOrder } from './verification/parts-proof';
import { checkPlaces } from './verification/places';
import { proofContext, type Evidence, type ProofContext } from './verification/proof-context';
import { checkReadBack } from './verification/read-back';
import { proveSpeaker } from './verification/speaker-proof';
import { askedByStatement } from './verification/statement-proof';
import { checkFluency } from './verification/stem-fluency';
import { checkStemForm } from './verification/stem-form';
import { checkReference } from './verification/stem-reference';
import type { Objection, Verdict } from './verification/verdict';
import { checkForm } from './verification/well-formed';
import type { Question } from './types';

export type { Verdict } from './verification/verdict';
export type { Evidence } from './verification/proof-context';

/** Checks of the question as it stands, in the order they are tried. */
const checks: [name: string, check: (question: Question, context: ProofContext) => Objection][] = [
	['form', checkForm],
	['evidence', checkPlaces],
	['metadata', checkMetadata],
	['stem', checkStemForm],
	['fluency', checkFluency],
	['reference', checkReference],
	['negation', checkNegation],
	['option-wording', checkOptionWording],
	['homogeneous', checkKinds],
	['length', checkLength],
	['order', checkOrder],
	['convergence', checkConvergence],
	['key', proveKey]
];

/**
 * Judges a question against the article alone, knowing nothing of who wrote it: is it sound as an item, do the words
 * it points to prove its key, and can no wrong option be right? The first objection refuses it.
 */
export function verifyQuestion(question: Question, evidence: Evidence): Verdict {
	const context = proofContext(evidence);
	for (const [name, check] of checks) {
		const objection = check(question, context);
		if (objection) return { ok: false, rule: name, reason: objection };
	}
	const asked = whatIsAsked(question, context);
	const stem = asked?.stem ?? (question.kind === 'multiple' ? question.stem : '');
	const changed = checkReadBack(stem, asked?.key ?? '', question.evidence, context);
	if (changed) return { ok: false, rule: 'read-back', reason: changed };
	if (!asked) return { ok: true };
	const forms = formsOf(asked.key, asked.factKind, context);
	const aspects: [name: string, objection: Objection][] = [
		['clang', checkKeyInStem(asked, forms)],
		['shown-above', checkShownAbove(asked, forms, context)],
		['grammar', checkGrammar(asked)],
		['grounding', checkGrounding(asked, context)],
		['meaning', checkMeaning(asked, context)],
		['claim', checkClaim(asked, question.factId, context)],
		['one-answer', checkElsewhere(asked, context)]
	];
	const broken = aspects.find(([, objection]) => objection !== undefined);
	return broken ? { ok: false, rule: broken[0], reason: broken[1]! } : { ok: true };
}

/** The key, proved from the words it points to; a wrong option that could be right. */
function proveKey(question: Question, context: ProofContext): Objection {
	if (question.kind === 'order') return proveOrder(question, context);
	if (question.kind === 'match') return proveMatch(question, context);
	if (question.kind === 'evidence') return proveEvidence(question, context);
	if (question.factKind === 'list' && 'options' in question) return proveListed(question, context);
	const asked = whatIsAsked(question, context);
	if (!asked) {
		const statement = question.kind === 'trueFalse' ? askedByStatement(question, context) : undefined;
		return statement && 'objection' in statement ? statement.objection : 'it has no key to prove';
	}
	switch (question.factKind) {
		case 'date':
			return proveDate(asked, question.kind === 'date' ? question.iso : undefined, context);
		case 'count':
			return proveNumber(asked, question.kind === 'number' ? question.value : undefined, context);
		case 'quotation':
			return proveSpeaker(asked, context);
		case 'list':
			return question.kind === 'trueFalse'
				? proveMember(asked, question, context)
				: proveWholeList(asked, question, context);
		case 'participant':
		case 'place':
			return proveName(asked, context);
	}
}

function whatIsAsked(question: Question, context: ProofContext): Asked | undefined {
	if (question.kind === 'trueFalse' && question.answer) {
		const asked = askedByStatement(question, context);
		return 'objection' in asked ? undefined : asked;
	}
	return askedIn(question, question.keySpan ? formsAt(question.keySpan, context) : []);
}
