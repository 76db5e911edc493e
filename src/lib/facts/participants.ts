import { makeFactId, textAt, type FactContext } from './context';
import { isSubject, type Named } from './named';
import type { ParticipantFact, ParticipantType } from './types';
import { whoIsWho } from './who-is-who';
import { placePrepositions } from './words/place-words';

/**
 * Who takes part: the persons, countries, organisations and groups that the article names, each with its aliases,
 * role and every mention. "President Xi Jinping … Xi … the Chinese president" is one participant.
 */
export function findParticipants(context: FactContext): ParticipantFact[] {
	const { article, sentences } = context;
	const facts: ParticipantFact[] = [];
	for (const named of whoIsWho(article, sentences).named) {
		if (named.type === 'place' || named.type === 'other') continue;
		if (named.type === 'country' && !acts(context, named)) continue;
		const first = named.mentions.find((mention) => mention.form === 'name');
		if (!first) continue;
		const sentence = sentences[first.sentence]!;
		facts.push({
			id: makeFactId('participant', named.name, textAt(context, sentence)),
			kind: 'participant',
			span: { start: first.start, end: first.end },
			sentence: first.sentence,
			confidence: named.confidence,
			value: {
				name: named.name,
				aliases: named.aliases,
				type: named.type as ParticipantType,
				...(named.role ? { role: named.role } : {}),
				...(named.gender ? { gender: named.gender } : {}),
				mentions: named.mentions.map(({ start, end }) => ({ start, end }))
			}
		});
	}
	return facts;
}

/** A country that is only where things happen ("in Japan") takes no part. */
function acts(context: FactContext, named: Named): boolean {
	return named.mentions.some((mention) => {
		if (!mention.preposition || !placePrepositions.has(mention.preposition))
			return !afterComma(context, mention);
		return isSubject(context.sentences[mention.sentence]!, mention) || mention.preposition === 'between';
	});
}

/** "Paris, France": the country only says where the city is. */
function afterComma(context: FactContext, mention: { sentence: number; first: number }): boolean {
	const { tokens } = context.sentences[mention.sentence]!;
	return tokens[mention.first - 1]?.text === ',' && tokens[mention.first - 2]?.upos === 'PROPN';
}
