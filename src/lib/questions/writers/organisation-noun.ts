import type { ParticipantFact } from '../../facts/types';
import { once, wordsOf } from '../../words';
import { bodyOf } from '../distractors/bodies';
import type { Material } from '../material';

/** What the article may call an organisation right before or after its name: "software firm Oracle", "Nokia, a company". */
const nouns = once(() => wordsOf('askable-organisation-nouns').join('|'));
/** What a sort of body is asked for by, where its name tells the sort. */
const bySort = new Map([
	['company', 'company'],
	['party', 'party'],
	['team', 'team']
]);
const newspapers = /\b(?:Times|Herald|Post|Guardian|Gazette|Tribune|Journal)$/;
/** How many UTF-16 units after a name its noun is looked for. */
const reach = 60;

/** The noun that asks for an organisation: "company" or "newspaper" where the article or the name tells it, else "organisation". */
export function organisationNoun({ article }: Material, { value }: ParticipantFact): string {
	const before = new RegExp(`\\b(${nouns()})\\s+(?:the\\s+)?$`, 'i');
	const after = new RegExp(`^,? (?:an?|the) (?:[\\p{L}-]+ ){0,4}?(${nouns()})\\b`, 'iu');
	for (const { start, end } of value.mentions) {
		const told =
			before.exec(article.text.slice(Math.max(0, start - reach), start)) ??
			(article.text[end] === ',' ? after.exec(article.text.slice(end, end + reach)) : null);
		const noun = told?.[1]?.toLowerCase();
		if (noun) return noun === 'firm' || noun === 'giant' ? 'company' : noun;
	}
	if (newspapers.test(value.name)) return 'newspaper';
	return bySort.get(bodyOf(value.name)) ?? 'organisation';
}
