import type { Article } from '$lib/article/types';
import type { Fact } from '$lib/facts/types';
import { readClauses, type Clause } from '$lib/language/clauses';
import { baseRelation, children, subtree } from '$lib/language/tree';
import type { Sentence, Token } from '$lib/language/types';

/** One part of what a clause says: `Where: in Moscow`. */
export interface ClausePart {
	label: string;
	text: string;
}

/** Nouns that say when, where the facts have no date for them: "for three years". */
const times =
	/^(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|quarter|year|decade|century|time|period|today|tomorrow|yesterday)$/;

/** Before these a place is none where something happens: "with Russia". */
const notPlacing = /^(?:with|without|by|of|for|about|against|than|like|as)$/i;

/** Relations of clauses: each is told by itself, not within the one around it. */
const clausal = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'xcomp']);

/**
 * Who did what, clause by clause in the order of the text. "Xi arrived in Moscow on Wednesday": who or what: Xi;
 * did: arrived; where: in Moscow; when: on Wednesday.
 */
export function clausesInWords(
	sentence: Sentence,
	article: Article,
	facts: readonly Fact[] = []
): ClausePart[][] {
	return readClauses(sentence).map((clause) => [
		...opening(clause, article),
		...doing(clause, article),
		...children(sentence, clause.predicate.index).flatMap((token) => {
			const label = labelOf(token, clause, facts);
			return label ? [{ label, text: phrase(sentence, token, article) }] : [];
		})
	]);
}

function opening({ sentence, subject, mark }: Clause, article: Article): ClausePart[] {
	return [
		...(mark && mark !== 'to' ? [{ label: 'Begins with', text: mark }] : []),
		...(subject ? [{ label: 'Who or what', text: phrase(sentence, subject, article) }] : [])
	];
}

/** The verb with its helpers; of a linking verb also what it links to. */
function doing(clause: Clause, article: Article): ClausePart[] {
	const { sentence, predicate, auxiliaries, verb, copular, passive } = clause;
	const helpers = children(sentence, predicate.index).filter(
		(token) =>
			token.relation === 'compound:prt' || /^(?:not|n['’]t|never)$/i.test(token.text) || token.text === 'to'
	);
	const words = [
		...new Set([...auxiliaries, ...helpers.filter(({ upos }) => upos !== 'ADP' || !copular), verb])
	];
	const text = words.sort((a, b) => a.index - b.index).map((word) => word.text);
	const label = copular ? 'Is or was' : passive ? 'Was done' : 'Did';
	return [
		{ label, text: text.join(' ').replace(/ (?=n['’]t)/, '') },
		...(copular ? [{ label: 'What', text: linked(clause, article) }] : [])
	];
}

/** What a linking verb links to: "the 80th anniversary of the victory". */
function linked({ sentence, predicate }: Clause, { text }: Article): string {
	const apart = /^(?:[nc]subj|aux|cop|mark|punct|advmod|obl|cc|conj)/;
	const leave = (token: Token) =>
		isClause(token) || (token.head === predicate.index && apart.test(token.relation));
	return inOrder(subtree(sentence, predicate.index, leave), text);
}

/** What a word is to its clause's verb, in a word or two; nothing for what is told elsewhere. */
function labelOf(token: Token, { copular, sentence }: Clause, facts: readonly Fact[]): string | undefined {
	const relation = baseRelation(token);
	if (relation === 'ccomp') return 'Said or thought';
	if (relation === 'xcomp') return 'To do or be what';
	if (relation === 'iobj') return 'To whom';
	if (relation === 'obj' && !copular) return 'Whom or what';
	if (token.relation === 'obl:agent') return 'By whom';
	const kinds = facts
		.filter(({ span }) => span.start < token.end && span.end > token.start)
		.map(({ kind }) => kind);
	if (relation !== 'obl' && !(relation === 'advmod' && times.test(token.lemma))) return undefined;
	if (kinds.includes('date') || times.test(token.lemma)) return 'When';
	const placing = !children(sentence, token.index).some(
		({ relation, text }) => relation === 'case' && notPlacing.test(text)
	);
	const isPlace = kinds.includes('place') || token.entity?.type === 'place';
	return isPlace && placing ? 'Where' : 'How or to what';
}

const isClause = (token: Token) => clausal.has(baseRelation(token));

/** A word with all that belongs to it, but for the clauses within. */
function phrase(sentence: Sentence, head: Token, { text }: Article): string {
	return inOrder(
		subtree(
			sentence,
			head.index,
			(token) => token !== head && /^(?:acl|advcl|parataxis)/.test(token.relation)
		),
		text
	);
}

/** Words as the text has them, without the marks at their ends; what lies between is told by an ellipsis. */
export function inOrder(tokens: Token[], text: string): string {
	const isWord = ({ upos }: Token) => upos !== 'PUNCT';
	const words = tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
	return words
		.map(({ index, start, end }, at) => {
			const before = words[at - 1];
			if (!before) return text.slice(start, end);
			return index === before.index + 1 ? text.slice(before.end, end) : ` … ${text.slice(start, end)}`;
		})
		.join('')
		.replace(/ … ,/g, ' …')
		.replace(/\s+/g, ' ');
}
