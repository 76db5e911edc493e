import { articleSays } from '../draft';
import type { Material } from '../material';
import { seedOf, type Random } from '../random';
import type { ChoiceQuestion, TrueFalseQuestion } from '../types';

/**
 * Turns a gap question about a number or a date into a statement to be judged: with the key it is true, with a wrong
 * option false, and then the correction is given. With another name in its place a statement is only unstated, not
 * false: who else did the same the article doesn't say.
 */
export function judgeStatement(
	material: Material,
	question: ChoiceQuestion,
	random: Random
): TrueFalseQuestion | undefined {
	if (!question.stem.includes('_____') || !(question.factKind === 'count' || question.factKind === 'date'))
		return undefined;
	if (question.rule === 'gap.ordinal') return undefined;
	const key = question.options.find((option) => option.correct);
	const wrong = question.options.filter((option) => !option.correct);
	if (!key || wrong.length === 0) return undefined;
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
