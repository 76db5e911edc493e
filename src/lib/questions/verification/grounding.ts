import { countriesOfAdjective, countryNamed } from '../../facts/gazetteer';
import type { Asked } from './asked';
import { stemWords } from './elsewhere';
import type { ProofContext } from './proof-context';
import { contentStems, countShared } from './word-stems';
import type { Objection } from './verdict';

/** Least part of a stem's content that the evidence's sentence, with its neighbours' names, must hold. */
const leastShare = 0.3;

/**
 * The stem asks for what the evidence states: its words come from there, or are the full form of what is named
 * there, and no word is strange to the article.
 */
export function checkGrounding(asked: Asked, context: ProofContext): Objection {
	if (asked.factKind === 'quotation') return undefined;
	const stems = stemWords(asked.stem);
	if (stems.size === 0) return 'its stem says nothing';
	const strange = [...stems].filter(
		(stem) => !/\d/.test(stem) && !context.knowsStem(stem) && !isKnownName(stem, asked.stem, context)
	);
	if (strange.length > 1 || (strange.length === 1 && stems.size < 6))
		return `the article does not say “${strange.join('”, “')}”`;
	const index = context.sentenceAt(asked.evidence.start);
	const here = new Set(context.stemsOfSentence(index));
	for (const fact of context.names.mentionedAt(asked.evidence))
		for (const form of [fact.value.name, ...fact.value.aliases])
			for (const stem of contentStems(form)) here.add(stem);
	const counted = [...stems].filter((stem) => !/^\d+$/.test(stem));
	return countShared(counted, here) >= counted.length * leastShare
		? undefined
		: 'the evidence says little of what the stem asks';
}

/** Part of a full name, or of a country's name where the article has its adjective. */
function isKnownName(stem: string, text: string, context: ProofContext): boolean {
	const word = text.match(/\p{Lu}[\p{L}’'-]+/gu)?.find((name) => contentStems(name).has(stem));
	if (!word) return false;
	return (
		countryNamed(word) !== undefined ||
		countriesOfAdjective(word).length > 0 ||
		context.names.all.some((fact) => fact.value.name.includes(word.replace(/[’']s?$/, '')))
	);
}
