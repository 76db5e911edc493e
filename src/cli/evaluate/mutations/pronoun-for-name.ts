import { genderOfGivenName } from '../../../lib/facts/gazetteer';
import type { Question } from '../../../lib/questions/types';
import type { Break, Report } from './breaking';
import { formsOf, namedIn, type Named } from './names';

/** Words after which a noun phrase begins: what stands there is the name alone, no part of a longer one. */
const before =
	/(?:^|[,;:(]|\b(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might|to|of|by|for|from|with|in|at|on|against|and|that|between|about|into|over|under|through|after|before|than|because|while|when|as|if|told|met|said|gave|made|asked|beat|defeated|joined|left|visited|led|won|saw|helped|elected))\s*(?:the )?$/i;
/** Words before which a noun phrase has ended. */
const after =
	/^(?:[,.?;:)]|['’]s?\b|\s(?:\p{Ll}+ed|did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might|to|of|by|for|from|with|in|at|on|against|and|or|that|about|into|over|under|through|after|before|because|while|when|as|than|said|says|won|lost|left|became|began|made|met|led|held|set|sent|saw|took|gave|got|came|went|grew|fell|rose|spent|plans|began)\b)/u;
/** A finite verb next makes the name its subject; so does an auxiliary before it in a question. */
const verbAfter =
	/^\s(?:\p{Ll}+ed|did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might|said|says|won|lost|left|became|began|made|met|led|held|set|sent|saw|took|gave|got|came|went|grew|fell|rose|spent|plans)\b/u;
const auxiliaryBefore =
	/\b(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should|may|might)\s+(?:the )?$/i;

/** A pronoun stands where the stem had a name. */
export const pronounForName: Break = (question, report) => {
	if (question.kind === 'match' || question.kind === 'order' || question.kind === 'evidence')
		return undefined;
	const found = nameIn(question.stem, report);
	if (!found) return undefined;
	const { form, fact, start } = found;
	const stem = replaced(question.stem, form, fact, start);
	if (stem === undefined) return undefined;
	if (question.kind !== 'trueFalse' || question.correction === undefined)
		return { ...question, stem } as Question;
	const correction = replaced(question.correction, form, fact, question.correction.indexOf(form));
	return correction === undefined || !question.correction.includes(form)
		? undefined
		: { ...question, stem, correction };
};

/** The first name in a stem, outside quotation marks, that stands for itself. */
function nameIn(stem: string, report: Report): { form: string; fact: Named; start: number } | undefined {
	const plain = stem.replace(/“[^”]*”|"[^"]*"/g, (words) => ' '.repeat(words.length));
	const all = namedIn(report)
		.flatMap((fact) => formsOf(fact).map((form) => ({ form, fact, start: plain.indexOf(form) })))
		.filter(({ form, start }) => start >= 0 && /^\p{Lu}/u.test(form) && form.length > 2)
		.sort((one, other) => one.start - other.start || other.form.length - one.form.length);
	return all.find(({ form, start }) => {
		const [left, right] = [plain.slice(0, start), plain.slice(start + form.length)];
		const isInverted = auxiliaryBefore.test(left) && /^\s\p{Ll}/u.test(right);
		return before.test(left) && (isInverted || after.test(right)) && !/^['’](?!s)/.test(right);
	});
}

function replaced(sentence: string, form: string, fact: Named, start: number): string | undefined {
	if (start < 0) return undefined;
	const [left, right] = [sentence.slice(0, start).replace(/the $/i, ''), sentence.slice(start + form.length)];
	const owns = /^['’]s?\b/.exec(right)?.[0];
	const isSubject = verbAfter.test(right) || auxiliaryBefore.test(left);
	const [subject, object, possessive] = pronounsOf(fact);
	const pronoun = owns !== undefined ? possessive : isSubject ? subject : object;
	const whole = `${left}${pronoun}${right.slice(owns?.length ?? 0)}`;
	return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function pronounsOf(fact: Named): [subject: string, object: string, possessive: string] {
	if (fact.kind === 'participant' && fact.value.type === 'person') {
		const gender = fact.value.gender ?? genderOfGivenName(fact.value.name.split(' ')[0] ?? '');
		return gender === 'f' ? ['she', 'her', 'her'] : ['he', 'him', 'his'];
	}
	return fact.kind === 'participant' && fact.value.type === 'group'
		? ['they', 'them', 'their']
		: ['it', 'it', 'its'];
}
