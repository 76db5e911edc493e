import type { Article } from '../article/types';
import type { Fact } from '../facts/types';
import type { Sentence } from '../language/types';
import { estimatedDifficulty } from './difficulty';
import type { Written } from './draft';
import { gather, type Material } from './material';
import { seeded, seedOf, type Random } from './random';
import type { Question, Refusal } from './types';
import { verifyQuestion } from './verify';
import { gapForDate } from './writers/gap-date';
import { gapForName } from './writers/gap-name';
import { askHowMany } from './writers/how-many';
import { askMatch } from './writers/match';
import { askOrder } from './writers/order';
import { judgeStatement } from './writers/true-false';
import { askWhen } from './writers/when';
import { askWhere } from './writers/where';
import { askWhichListed } from './writers/which-listed';
import { askWhichTwo } from './writers/which-two';
import { askWho } from './writers/who';
import { askWhoSaid } from './writers/who-said';

export { chooseQuiz } from './choose';
export { verifyQuestion } from './verify';

/**
 * Every question about an article that passes the verifier, in the article's order, and what was refused and why.
 * The same article gives the same questions.
 */
export function writeQuestions(
	article: Article,
	sentences: Sentence[],
	facts: Fact[]
): { questions: Question[]; refused: Refusal[] } {
	const material = gather(article, sentences, facts);
	const refused: Refusal[] = [];
	const questions: Question[] = [];
	const take = (question: Question) => {
		const verdict = verifyQuestion(question, { article, sentences, facts });
		if (verdict.ok) questions.push({ ...question, difficulty: estimatedDifficulty(question) });
		else
			refused.push({
				factId: question.factId,
				rule: `${question.rule}/${verdict.rule}`,
				reason: verdict.reason
			});
	};
	const judge = (question: Question, random: Random) => {
		const statement = question.kind === 'choice' && judgeStatement(material, question, random);
		if (statement) take(statement);
	};
	for (const fact of facts) {
		const random = seeded(seedOf(fact.id));
		const written = writersFor(fact, material, random);
		refused.push(...written.refused);
		for (const question of written.questions) {
			take(question);
			judge(question, random);
		}
		const gapped = written.questions.some((question) => question.stem.includes('_____'));
		if (!gapped && written.questions.length > 0)
			for (const question of statementsOf(fact, material, random)) judge(question, random);
	}
	const random = seeded(seedOf(article.id));
	for (const question of [askOrder(material, random), askMatch(material)]) if (question) take(question);
	return { questions: unlike(questions), refused };
}

function writersFor(fact: Fact, material: Material, random: Random): Written {
	switch (fact.kind) {
		case 'date':
			return askWhen(material, fact, random);
		case 'count':
			return askHowMany(material, fact, random);
		case 'participant':
			return askWho(material, fact, random);
		case 'place':
			return askWhere(material, fact, random);
		case 'quotation':
			return askWhoSaid(material, fact, random);
		case 'list': {
			const pair = askWhichTwo(material, fact);
			const listed = askWhichListed(material, fact, random);
			return {
				questions: [...pair.questions, ...listed.questions],
				refused: fact.value.items.length === 2 ? pair.refused : listed.refused
			};
		}
	}
}

/** The statements with a gap that a fact asked for by a question word could have had: to be judged true or false. */
function statementsOf(fact: Fact, material: Material, random: Random): Question[] {
	switch (fact.kind) {
		case 'date':
			return gapForDate(material, fact, '', random).questions;
		case 'count':
			return askHowMany(material, fact, random, true).questions;
		case 'place':
			return gapForName(material, fact, random).questions;
		default:
			return [];
	}
}

/** Leaves out a question whose stem and kind another has already, and makes ids unique. */
function unlike(questions: Question[]): Question[] {
	const seen = new Set<string>();
	return questions.filter((question) => {
		const print = `${question.kind}|${question.stem}|${question.kind === 'order' || question.kind === 'match' ? question.id : ''}`;
		if (seen.has(print)) return false;
		seen.add(print);
		return true;
	});
}
