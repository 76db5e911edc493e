import { overlaps } from '../../facts/context';
import type { ParticipantFact } from '../../facts/types';
import { whoIsWho } from '../../facts/who-is-who';
import { finiteClauseOf } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';

/** A pronoun or a phrase such as "the two leaders", and whom it stands for. */
export interface PersonReference {
	token: Token;
	sentence: number;
	/** The names to put in its place; empty where it may stay ("his" after its own name). */
	text: string;
	participants: ParticipantFact[];
}

/**
 * Least confidence at which a pronoun is spelled out: a wrong name in a stem makes a wrong key, so that doubt costs
 * the question.
 */
const leastConfidence = 0.85;

/** Spells out he, she and their other cases where `whoIsWho` is sure whom they mean. */
export function personReferences(material: Material): PersonReference[] {
	const references: PersonReference[] = [];
	const who = whoIsWho(material.article, material.sentences);
	const people = new Map(
		material.participants
			.filter((fact) => fact.value.type === 'person')
			.map((fact) => [fact.value.name, fact])
	);
	for (const sentence of material.sentences) {
		for (const token of sentence.tokens) {
			if (!token.xpos.startsWith('PRP')) continue;
			const resolved = who.resolvePronoun(sentence, token.index);
			const fact = resolved && people.get(resolved.named.name);
			if (!fact || resolved.confidence < leastConfidence) continue;
			if (followsAnother(sentence, token, fact)) continue;
			references.push({
				token,
				sentence: sentence.index,
				text: staysPronoun(sentence, token, fact) ? '' : shown(token, fact),
				participants: [fact]
			});
		}
	}
	return references;
}

/** "Mr Howard and his shadow chancellor": the pronoun goes with the name right before it, if with any. */
function followsAnother({ tokens }: Sentence, { index, xpos }: Token, fact: ParticipantFact): boolean {
	const name = tokens[index - 2];
	return (
		xpos === 'PRP$' &&
		tokens[index - 1]?.text === 'and' &&
		name?.upos === 'PROPN' &&
		!fact.value.mentions.some((mention) => overlaps(name, mention))
	);
}

/** "Xi arrived …, his 11th visit": a possessive of the clause's own subject needs no name. */
function staysPronoun(sentence: Sentence, token: Token, fact: ParticipantFact): boolean {
	if (token.xpos !== 'PRP$') return false;
	const clause = finiteClauseOf(sentence, token);
	const subject = clause?.subject;
	return subject !== undefined && fact.value.mentions.some((m) => overlaps(subject, m));
}

function shown(token: Token, fact: ParticipantFact): string {
	const possessive = token.xpos === 'PRP$';
	return possessive ? `${fact.value.name}${fact.value.name.endsWith('s') ? '’' : '’s'}` : fact.value.name;
}
