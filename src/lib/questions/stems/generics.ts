import type { ParticipantType } from '../../facts/types';
import type { Sentence } from '../../language/types';
import type { Material } from '../material';
import { isBareDefinite } from './events';

const nouns = new Map<string, ParticipantType>([
	...'company firm airline bank manufacturer retailer broadcaster newspaper airport university club charity agency carrier maker automaker carmaker corporation'
		.split(' ')
		.map((noun) => [noun, 'organisation'] as const),
	...['country', 'nation'].map((noun) => [noun, 'country'] as const)
]);

/**
 * Lets "the company" and "the country" say which, where the title names one organisation or country and no other:
 * what the story is about.
 */
export function nameGenerics(material: Material): void {
	const title = material.article.title ?? '';
	const inTitle = (type: ParticipantType) =>
		material.participants.filter(
			(fact) =>
				fact.value.type === type &&
				[fact.value.name, ...fact.value.aliases].some((form) => form.length > 2 && title.includes(form))
		);
	const about = new Map<ParticipantType, string>();
	for (const type of ['organisation', 'country'] as const) {
		const [only, ...more] = inTitle(type);
		if (only && more.length === 0) about.set(type, only.value.name);
	}
	if (about.size === 0) return;
	material.sentences.forEach((sentence, index) => {
		for (const token of sentence.tokens) {
			const type = nouns.get(token.lemma);
			const name = type && token.features.number !== 'Plur' ? about.get(type) : undefined;
			if (
				!name ||
				!isBareDefinite(sentence, token) ||
				(type === 'country' && namesAnother(material, sentence, name))
			)
				continue;
			const the = sentence.tokens[token.index - 1];
			if (the?.text.toLowerCase() === 'the')
				material.replacements[index]?.push({ start: the.start, end: token.end, text: name, kind: 'name' });
		}
	});
}

/** "In Switzerland, … in the nation": a country named in the sentence is the one meant. */
function namesAnother({ participants, places }: Material, { start, end }: Sentence, name: string): boolean {
	return [...participants, ...places].some(
		({ value }) =>
			('kind' in value ? value.kind : value.type) === 'country' &&
			value.name !== name &&
			value.mentions.some((mention) => mention.start >= start && mention.end <= end)
	);
}
