import type { ListFact, ParticipantFact } from '../../facts/types';
import { children, headOf, tokensIn } from '../../language/tree';
import { clauseOf } from '../../language/clauses';
import { isReporting } from '../attribution';
import type { Span } from '../../article/types';
import type { Sentence } from '../../language/types';
import { articleSays, baseOf, refusing, stemFor, type Written } from '../draft';
import { inTitle, mentionedAt, type Material } from '../material';

/** "By which two people was … signed?": a pair of names that together are a clause's subject or agent. */
export function askWhichTwo(material: Material, fact: ListFact): Written {
	const refuse = refusing(fact, 'whichTwo');
	if (fact.value.items.length !== 2 || fact.value.open) return refuse('it is no pair');
	const pair = fact.value.itemSpans.map((span) => mentionedAt(material.participants, span)[0]);
	const [first, second] = pair;
	if (!first || !second || first === second || first.value.type !== second.value.type)
		return refuse('the pair is not two participants of one kind');
	const isToldAbove = ({ value }: ParticipantFact) =>
		[value.name, ...value.aliases].some(
			(name) => inTitle(material, name) || material.titleWords.has(name.toLowerCase())
		);
	if (isToldAbove(first) && isToldAbove(second)) return refuse('both names stand in the title');
	const sentence = material.sentences[fact.sentence]!;
	const head = headOf(tokensIn(sentence, fact.span));
	const clause = head && clauseOf(sentence, head);
	if (!head || !clause) return refuse('the pair belongs to no clause');
	const agent = children(sentence, clause.predicate.index).find((token) => token.relation === 'obl:agent');
	const asked = [clause.subject, agent].find(
		(token) => token && (token === head || tokensIn(sentence, fact.span).includes(token))
	);
	if (!asked || clause.subjectShared) return refuse('the pair is neither subject nor agent');
	if (isReporting(clause.predicate)) return refuse('what they say is asked as a quotation');
	const noun = { person: 'people', country: 'countries', organisation: 'organisations', group: 'groups' }[
		first.value.type
	];
	const result = stemFor(material, clause, {
		head: asked,
		wh: `which two ${noun}`,
		...(asked === agent ? { preposition: 'by', omit: inPair(sentence, fact.span) } : {})
	});
	if ('reason' in result) return refuse(result.reason);
	const names = [first.value.name, second.value.name] as const;
	if (names.some((name) => result.stem.text.includes(name))) return refuse('the key would stand in the stem');
	const forms = (participant: ParticipantFact) =>
		[participant.value.name, ...participant.value.aliases].slice(0, 6);
	const accepted = forms(first).flatMap((a) =>
		forms(second).flatMap((b) => [`${a} and ${b}`, `${b} and ${a}`])
	);
	const key = `${names[0]} and ${names[1]}`;
	return {
		questions: [
			{
				...baseOf(material, fact, 'whichTwo', result.stem.text, {
					keySpan: fact.span,
					explanation: `They were ${key}. ${articleSays(material, fact.sentence)}`,
					difficulty: 0.55
				}),
				kind: 'typed',
				key,
				accepted: [...new Set([key, ...accepted])],
				answerType: 'phrase'
			}
		],
		refused: []
	};
}

/** The tokens of the pair, prepositions included, left out wherever the tree hangs them. */
function inPair(sentence: Sentence, span: Span): ReadonlySet<number> {
	const tokens = tokensIn(sentence, span);
	const first = tokens[0]!.index;
	const before = sentence.tokens[first - 1];
	return new Set([
		...tokens.map((token) => token.index),
		...(before?.text.toLowerCase() === 'by' ? [before.index] : [])
	]);
}
