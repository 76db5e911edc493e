import type { Sentence, Token } from '../language/types';
import { countryNamed, isDemonym, isGivenName, placeNamed } from './gazetteer';
import { joinTokens, type NamePart } from './name-parts';
import { isReporting, isRoleNoun, type FoundRole } from './roles';
import { languageWords, otherHeads } from './words/not-names';
import {
	groupNouns,
	knownOrganisations,
	notOrganisations,
	organisationHeads
} from './words/organisation-words';
import { placeFirst, placeHeads, placePrepositions } from './words/place-words';
import { isSubject } from './named';
import { patternOf, WordList } from '../words';

const directions = patternOf('direction-words');

const personNouns = patternOf('person-nouns');

const thingOpenings = patternOf('thing-openings');

const bodyOpenings = patternOf('body-openings');

/** What a name may name. */
export type NameType = 'person' | 'country' | 'organisation' | 'group' | 'place' | 'other';

/** How strongly one mention speaks for each type; sums over mentions decide. */
export type Votes = Record<NameType, number>;

const organisationNouns = new WordList('organisation-nouns');
const thingNouns = new WordList('thing-nouns');
/** Of these, those that nobody is and no body is called: "its SLIM spacecraft". */
const craftNouns = new WordList('craft-nouns');
const placeNouns = new WordList('place-nouns');

/** No votes yet. */
export function noVotes(): Votes {
	return { person: 0, country: 0, organisation: 0, group: 0, place: 0, other: 0 };
}

/** Adds one mention's votes, from its words and from what stands around it. */
export function addVotes(
	votes: Votes,
	sentence: Sentence,
	part: NamePart,
	role: FoundRole | undefined
): void {
	const { tokens } = sentence;
	const text = joinTokens(tokens, part.first, part.last);
	const words = text.split(' ');
	voteByWords(votes, text, words);
	voteByRole(votes, part, role, tokens);
	voteByNeighbours(votes, tokens, part, words);
	if (isSubject(sentence, part)) {
		votes.person += words.length === 1 ? 0.2 : 0.5;
		votes.organisation += 0.3;
	}
	voteBySite(votes, tokens, part, headWord(words));
	voteByModel(votes, tokens, part);
}

const siteHeads = patternOf('site-name-heads');

/** "at Grady Memorial Hospital": a house that something happens in is a place there. */
function voteBySite(votes: Votes, tokens: readonly Token[], part: NamePart, head: string): void {
	if (!siteHeads().test(head)) return;
	const before =
		tokens[part.first - 1]?.text.toLowerCase() === 'the' ? tokens[part.first - 2] : tokens[part.first - 1];
	if (/^(?:at|in|near|outside|inside|to)$/.test(before?.text.toLowerCase() ?? '')) votes.place += 3;
}

function headWord(words: readonly string[]): string {
	const of = words.findIndex((word, index) => index > 0 && /^(?:of|for|on|without)$/.test(word));
	return (of > 0 ? words[of - 1] : words[words.length - 1])!.toLowerCase().replace(/\.$/, '');
}

function voteByWords(votes: Votes, text: string, words: readonly string[]): void {
	const head = headWord(words);
	const first = words[0]!;
	if (countryNamed(text)) votes.country += 6;
	else if (placeNamed(text)) votes.place += 4;
	if (knownOrganisations.has(text)) votes.organisation += 6;
	if (notOrganisations.has(text) || languageWords.has(text.toLowerCase())) votes.other += 6;
	if (isGroup(text)) votes.group += 4;
	const given = isGivenName(first) && words.length >= 2;
	if (words.length >= 2) {
		if (otherHeads.has(head) && !(given && words.length === 2)) votes.other += 3;
		else if (organisationHeads.has(head)) votes.organisation += 3;
		if (placeHeads().has(head) && !(given && words.length === 2))
			votes.place += organisationHeads.has(head) ? 1 : 3;
		if (placeFirst.has(first.toLowerCase().replace(/\.$/, ''))) votes.place += 2.5;
		if (
			directions().test(first) &&
			(placeNamed(words.slice(1).join(' ')) || countryNamed(words.slice(1).join(' ')))
		)
			votes.place += 3;
		if (bodyOpenings().test(first)) votes.organisation += 2;
		if (thingOpenings().test(first) && !organisationHeads.has(head)) votes.other += 4;
		else if (knownOrganisations.has(first) && words.length <= 3 && !organisationHeads.has(head))
			votes.other += 2;
	} else if (otherHeads.has(head)) votes.other += 2;
	else if (organisationHeads.has(head)) votes.organisation += 1.5;
	if (given && !organisationHeads.has(head) && !placeHeads().has(head)) votes.person += 3;
	else if (given) votes.person += words.length === 2 ? 1.5 : 0.5;
	else if (words.length === 1 && isGivenName(first)) votes.person += 1;
	if (words.length >= 2 && /^(?:[A-Z]\.)+$/.test(words[words.length === 2 ? 0 : 1]!)) votes.person += 1.5;
	if (/^[A-Z][A-Z&-]{1,6}$|^(?:[A-Z]\.){2,}$/.test(text) && !countryNamed(text)) votes.organisation += 1.5;
	if (/\d/.test(text)) votes.other += 3;
	const shaped = words.every((word) =>
		/^(?:\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?|[A-Z]\.|al-.*|\p{Ll}{1,3})$/u.test(word)
	);
	if (words.length >= 2 && words.length <= 4 && shaped && !isDemonym(first)) votes.person += 0.8;
}

function voteByRole(
	votes: Votes,
	part: NamePart,
	role: FoundRole | undefined,
	tokens: readonly Token[]
): void {
	if (!role) return;
	votes.person += part.titleFirst !== undefined ? 4 : role.apposition ? 2 : 2.5;
	void tokens;
}

function voteByNeighbours(
	votes: Votes,
	tokens: readonly Token[],
	part: NamePart,
	words: readonly string[]
): void {
	const start = part.titleFirst ?? part.first;
	const before = tokens[start - 1]?.text.toLowerCase() ?? '';
	const after = tokens[part.last + 1]?.text ?? '';
	const second = tokens[part.last + 2]?.text ?? '';
	const single = words.length === 1;
	if (/^(?:who|whose)$/.test(second) && after === ',') votes.person += 1.5;
	if (after === ',' && /^\d{1,2}$/.test(second) && tokens[part.last + 3]?.text === ',') votes.person += 2;
	if (/^['’]s?$/.test(after) && personNouns().test(second)) votes.person += 1.5;
	if (isReporting(tokens[part.last + 1])) {
		votes.person += single ? 0.5 : 1;
		votes.organisation += 0.4;
	}
	if (isReporting(tokens[start - 1]) && tokens[start - 1]!.text.toLowerCase() === 'said') votes.person += 1;
	if (after === '-' && second === 'based') votes.place += 3;
	if (
		placePrepositions.has(before) &&
		!/^(?:between|beyond|over|above|off|through|around|via)$/.test(before)
	) {
		votes.place += /^(?:in|near|at)$/.test(before) ? 1.2 : 0.4;
	}
	if (before === 'of' && placeNouns.has(tokens[start - 2]?.text ?? '')) votes.place += 3;
	else if (placeNouns.has(before) && !/^(?:state|base)$/.test(before)) votes.place += 1.5;
	if (
		after === ',' &&
		(countryNamed(second) || placeNamed(second)?.kind === 'region') &&
		!isListSlot(tokens, part)
	)
		votes.place += single || words.length === 2 ? 2 : 1;
	if (placeNouns.has(after) && !/^(?:state|capital|area)$/.test(after)) votes.place += 1.5;
	if (organisationNouns.has(before)) votes.organisation += 2;
	if (
		after === ',' &&
		/^(?:a|an|the)$/.test(second) &&
		organisationNouns.has(nounOfPhrase(tokens, part.last + 3))
	)
		votes.organisation += 2;
	if (before === ',' && organisationNouns.has(tokens[start - 2]?.text ?? '')) votes.organisation += 2;
	if (before === 'told') {
		votes.person += 0.6;
		votes.organisation += 0.7;
	}
	if (thingNouns.has(before)) votes.other += 3;
	if (before === ',' && thingNouns.has(tokens[start - 2]?.text ?? '')) votes.other += 3;
	if (after === ',' && /^(?:a|an|the)$/.test(second) && thingNouns.has(nounOfPhrase(tokens, part.last + 3)))
		votes.other += 2.5;
	if (craftNouns.has(after)) votes.other += 5;
	else if (thingNouns.has(after)) votes.other += 2;
	if (before === 'the') {
		votes.person -= 1.5;
		if (!single) votes.organisation += 0.9;
		else votes.other += 1;
	}
	if (/^["“‘'`]+$/.test(before) && /^["”’',.]+$/.test(after)) votes.other += 2.5;
	if (single && isGroup(words[0]!) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[part.last + 1]?.upos ?? '')) {
		votes.group -= 4;
		votes.other += 2;
	}
	if (isRoleNoun(tokens[part.last + 1]) && !isReporting(tokens[part.last + 1])) votes.organisation += 0.7;
}

function isListSlot(tokens: readonly Token[], part: NamePart): boolean {
	const third = tokens[part.last + 3]?.text ?? '';
	return (
		third === 'and' || third === 'or' || (third === ',' && /^\p{Lu}/u.test(tokens[part.last + 4]?.text ?? ''))
	);
}

/** The last noun before a preposition or a comma, from `at` on. */
function nounOfPhrase(tokens: readonly Token[], at: number): string {
	let noun = '';
	for (let i = at; i < tokens.length && i - at < 8; i++) {
		const token = tokens[i]!;
		if (token.upos === 'ADP' || token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'PRON')
			break;
		if (token.upos === 'NOUN') noun = token.text;
	}
	return noun;
}

function voteByModel(votes: Votes, tokens: readonly Token[], part: NamePart): void {
	const entity = tokens[part.last]?.entity;
	if (!entity) return;
	votes[entity.type] += 2 * entity.probability;
}

/** A people, a faith's or party's members: "Rohingya", "Democrats", "Iraqis". */
function isGroup(text: string): boolean {
	if (groupNouns.has(text)) return true;
	if (!text.endsWith('s')) return false;
	return groupNouns.has(text.slice(0, -1)) || isDemonym(text);
}

/** The strongest type, and by how much it leads (0–1). */
export function decide(votes: Votes): { type: NameType; confidence: number } {
	const sorted = (Object.entries(votes) as [NameType, number][]).sort((a, b) => b[1] - a[1]);
	const [best, next] = [sorted[0]!, sorted[1]!];
	if (best[1] < 1) return { type: 'other', confidence: 0.3 };
	const lead = (best[1] - Math.max(0, next[1])) / best[1];
	return { type: best[0], confidence: Math.min(0.98, 0.45 + 0.12 * Math.min(best[1], 3) + 0.2 * lead) };
}
