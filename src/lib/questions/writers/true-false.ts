import { articleSays } from '../draft';
import type { Material } from '../material';
import { seedOf, type Random } from '../random';
import type { ChoiceQuestion, TrueFalseQuestion } from '../types';
import { patternOf } from '../../words';

/**
 * Turns a gap question about a number, a date or a place into a statement to be judged: with the key it is true, with
 * a wrong option false, and then the correction is given. With another name in a doer's place a statement is only
 * unstated, not false: who else did the same the article doesn't say.
 */
export function judgeStatement(
	material: Material,
	question: ChoiceQuestion,
	random: Random
): TrueFalseQuestion | undefined {
	if (!question.stem.includes('_____') || !mayBeJudged(question)) return undefined;
	if (question.rule === 'gap.ordinal') return undefined;
	if (question.factKind === 'place' && oneOfSeveral.test(question.stem)) return undefined;
	const key = question.options.find((option) => option.correct);
	if (!key) return undefined;
	const wrong = question.options.filter((option) => !option.correct && contradicts(option.text, key.text));
	if (wrong.length === 0) return undefined;
	const answer = random() < 0.5;
	const fill = (text: string) => question.stem.replace('_____', () => text);
	const shown = answer ? key.text : wrong[Math.floor(random() * wrong.length)]!.text;
	const stem = fill(shown);
	const sentence = material.sentences.findIndex((s) => s.start === question.evidence.start);
	return {
		id: `trueFalse-${seedOf(`${question.id}|${stem}`).toString(36)}`,
		factId: question.factId,
		factKind: question.factKind,
		stem,
		evidence: question.evidence,
		...(question.keySpan ? { keySpan: question.keySpan } : {}),
		rule: 'trueFalse',
		explanation: `${answer ? 'It is true.' : `It should be “${key.text}”, not “${shown}”.`} ${articleSays(material, Math.max(0, sentence))}`,
		difficulty: 0.3,
		kind: 'trueFalse',
		answer,
		...(answer ? {} : { correction: fill(key.text) })
	};
}

/** Numbers, dates, places of what happened once: there another answer is false. */
function mayBeJudged({ factKind }: ChoiceQuestion): boolean {
	return factKind === 'count' || factKind === 'date' || factKind === 'place';
}

const upwards = patternOf('qualifiers-upwards');
const downwards = patternOf('qualifiers-downwards');

/** "cities like _____", "New York and _____": others may stand there as well. */
const oneOfSeveral = /\b(?:like|such as|including|and|or) _____|_____,? (?:and|or)\b/;

/** "At least 132" is no contradiction of "at least 66", nor "up to 20" of "up to 60": of open numbers only the opposite is one. */
function contradicts(wrong: string, key: string): boolean {
	if (upwards().test(key)) return /^(fewer|less) than\b/i.test(wrong);
	return !downwards().test(key);
}
