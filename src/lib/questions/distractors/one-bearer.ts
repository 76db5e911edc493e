import type { ParticipantFact, PlaceFact } from '../../facts/types';
import { isGivenName } from '../../facts/gazetteer';
import { inTitle, type Material } from '../material';
import { once, patternOf, WordList, wordsOf } from '../../words';
import { bodyOf } from './bodies';

/** Who is named in news and takes no part in it. */
const noBearers = new WordList('no-bearers');

/** Words that any body of their kind goes by: "the Committee" names one only after its full name. */
const commonNames = new WordList('common-bodies');

/** Whether a name names one thing by itself: no common word with a capital, no family in the plural. */
export function namesOne(material: Material, fact: ParticipantFact | PlaceFact): boolean {
	const { name } = fact.value;
	const [word, ...more] = name.split(' ');
	if (isPasserBy(material, fact) || noBearers.has(name)) return false;
	// "ISPs": several of a sort.
	if (/^\p{Lu}{2,}s$/u.test(name)) return false;
	if (
		isMisread(fact) ||
		isGlued(fact) ||
		/\p{Ll}\.\p{Lu}|^(?:for|of|and|in|on) | (?:for|of|and|in|on|the)$/u.test(name)
	)
		return false;
	if (more.length > 0 || word === undefined) return true;
	// "Sandra": whoever goes by a given name alone has another name, which the article doesn't tell.
	if (
		fact.kind === 'participant' &&
		fact.value.type === 'person' &&
		(isGivenName(word) || isCalled(material, fact))
	)
		return false;
	if (isDoubtful(fact) || commonNames.has(word.toLowerCase())) return false;
	const family = word.replace(/s$/, '');
	return (
		family === word ||
		!material.participants.some(
			(other) => other.value.type === 'person' && other.value.name.split(' ').at(-1) === family
		)
	);
}

/** "Mrs Potts": without the title it is no name by which anybody goes. */
function isCalled({ article }: Material, { value }: ParticipantFact): boolean {
	return value.mentions.some(({ start }) =>
		/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $/.test(article.text.slice(Math.max(0, start - 6), start))
	);
}

/** "Mohammed Saleh, a 42-year-old Kurd in Kirkuk": who is told by an age alone, and once, is nobody to remember. */
function isPasserBy(material: Material, { kind, value }: ParticipantFact | PlaceFact): boolean {
	const [only, again] = value.mentions;
	return (
		kind === 'participant' &&
		value.type === 'person' &&
		only !== undefined &&
		again === undefined &&
		!inTitle(material, value.name) &&
		/^, (?:an? )?\d{1,2}(?:,|[- ]year)/.test(material.article.text.slice(only.end, only.end + 20))
	);
}

/** A person whose name is that of a house, a prize or a street. */
function isMisread(fact: ParticipantFact | PlaceFact): boolean {
	const { name } = fact.value;
	return (
		fact.kind === 'participant' && fact.value.type === 'person' && (bodyOf(name) !== '' || thing().test(name))
	);
}

/** "Education Stefania Giannini": words before the given name that belong to an office or a body. */
function isGlued({ kind, value }: ParticipantFact | PlaceFact): boolean {
	if (kind !== 'participant' || value.type !== 'person') return false;
	const words = value.name.split(' ');
	const given = words.findIndex(isGivenName);
	return (
		(given > 0 && given < words.length - 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(words[0]!)) ||
		words.some((word) => nouns().test(word)) ||
		// "Spider Man 2" is a film, "Audience With Alastair Campbell" a show.
		/\b(?:With|For|And|About|From)\b/.test(value.name)
	);
}

/** Words that no person's name has: ranks in the plural, the stock words of things. */
const nouns = patternOf('words-no-name-has');

const thing = once(() => new RegExp(`\\b(${wordsOf('named-things').join('|')})\\b`));

/** One word, named once, that nothing but its capital makes a body or a person. */
function isDoubtful(fact: ParticipantFact | PlaceFact): boolean {
	if (fact.kind === 'place' || /^\p{Lu}{2,}$/u.test(fact.value.name)) return false;
	const { type, mentions, role, gender } = fact.value;
	return type === 'organisation' ? mentions.length < 2 : type === 'person' && !role && !gender;
}
