import { overlaps } from '../../facts/context';
import type { ParticipantFact, ParticipantType } from '../../facts/types';
import { baseRelation, children, subtree } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';
import { once, wordsOf } from '../../words';

/** Nouns that "the two …" uses for people and for countries. */
const nouns = once(
	() =>
		new Map<string, ParticipantType>([
			...wordsOf('people-in-pairs').map((noun) => [noun, 'person'] as const),
			...wordsOf('countries-in-pairs').map((noun) => [noun, 'country'] as const)
		])
);

/**
 * Lets "the two heads of state" and "both countries" say who: the pair of participants of that type that were
 * named together before it, where the article has only one such pair.
 */
export function namePairs(material: Material): void {
	const pairs = new Map<ParticipantType, Set<string>>();
	material.sentences.forEach((sentence, index) => {
		for (const token of sentence.tokens) {
			const type = nouns().get(token.lemma) ?? nouns().get(token.lemma.replace(/s$/, ''));
			if (!type || !isTheTwo(sentence, token)) continue;
			const known = pairs.get(type);
			if (known?.size !== 1) continue;
			const phrase = subtree(sentence, token.index, (child) =>
				['acl', 'appos', 'conj', 'cc'].includes(baseRelation(child))
			).filter((t) => baseRelation(t) !== 'case' || t.head !== token.index);
			const possessive = phrase.some((t) => /^['’]s?$/.test(t.text));
			const first = phrase[0]!;
			const last = phrase.at(-1)!;
			material.replacements[index]?.push({
				start: first.start,
				end: last.end,
				text: `${[...known][0]}${possessive ? '’s' : ''}`,
				kind: 'name'
			});
		}
		for (const [type, names] of pairsIn(material, sentence)) {
			const known = pairs.get(type) ?? new Set();
			if (![...known].some((other) => sameNames(other, names))) known.add(names);
			pairs.set(type, known);
		}
	});
}

function isTheTwo(sentence: Sentence, noun: Token): boolean {
	const below = children(sentence, noun.index);
	const two = below.some((child) => /^two$/i.test(child.text));
	const definite = below.some((child) => /^the$/i.test(child.text));
	return (two && definite) || below.some((child) => /^both$/i.test(child.text));
}

function pairsIn(material: Material, sentence: Sentence): [ParticipantType, string][] {
	const found: [ParticipantType, string][] = [];
	for (const first of sentence.tokens) {
		const others = children(sentence, first.index).filter((child) => baseRelation(child) === 'conj');
		if (others.length !== 1) continue;
		const a = participantOf(material, sentence, first);
		const b = participantOf(material, sentence, others[0]!);
		if (!a || !b || a === b || a.value.type !== b.value.type) continue;
		const names = [a.value.name, b.value.name];
		found.push([a.value.type, names.join(' and ')]);
	}
	for (const list of material.lists) {
		if (list.value.items.length !== 2 || list.span.start < sentence.start || list.span.end > sentence.end)
			continue;
		const [a, b] = list.value.itemSpans.map((span) =>
			material.participants.find((fact) => fact.value.mentions.some((mention) => overlaps(mention, span)))
		);
		if (a && b && a !== b && a.value.type === b.value.type)
			found.push([a.value.type, `${a.value.name} and ${b.value.name}`]);
	}
	return found;
}

function sameNames(a: string, b: string): boolean {
	return a.split(' and ').sort().join() === b.split(' and ').sort().join();
}

function participantOf(material: Material, sentence: Sentence, head: Token): ParticipantFact | undefined {
	const own = [
		head,
		...children(sentence, head.index).filter((child) => ['flat', 'compound'].includes(baseRelation(child)))
	];
	return material.participants.find((fact) =>
		fact.value.mentions.some((mention) =>
			own.some((token) => token.start >= mention.start && token.end <= mention.end)
		)
	);
}
