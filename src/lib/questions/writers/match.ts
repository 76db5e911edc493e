import { baseOf } from '../draft';
import type { Material } from '../material';
import { seedOf } from '../random';
import type { MatchQuestion } from '../types';
import { excerpt } from './excerpts';
import { leansOut } from './who-said';

const fewest = 3;
const most = 4;

/** Who said what: quotations of three or more named speakers, one each, to be paired. */
export function askMatch(material: Material): MatchQuestion | undefined {
	const pairs: MatchQuestion['pairs'] = [];
	let first;
	for (const fact of material.quotations) {
		if (!fact.value.direct || fact.confidence < 0.6) continue;
		const speaker = material.participants.find(
			(p) => p.value.type === 'person' && p.value.name === fact.value.speaker
		);
		const quoted = excerpt(material, fact);
		if (!speaker || !quoted || leansOut(material, quoted, fact)) continue;
		if (pairs.some((pair) => pair.right === speaker.value.name)) continue;
		first ??= fact;
		pairs.push({
			left: `“${quoted}”`,
			right: speaker.value.name,
			why: `The article gives these words to ${speaker.value.name}.`,
			evidence: fact.span
		});
		if (pairs.length === most) break;
	}
	if (!first || pairs.length < fewest) return undefined;
	return {
		...baseOf(material, first, 'match', 'Match each quotation with its speaker.', {
			explanation: 'Each quotation stands in the article beside its speaker’s name.',
			difficulty: 0.6
		}),
		id: `match-${seedOf(pairs.map((pair) => pair.left).join('|')).toString(36)}`,
		kind: 'match',
		pairs
	};
}
