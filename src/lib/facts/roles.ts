import type { Sentence, Token } from '../language/types';
import { joinTokens, type NamePart } from './name-parts';
import { isDemonym } from './gazetteer';
import { reportingForms, reportingVerbs } from './words/reporting-verbs';
import { genderedTitles, roleEndings, roleNouns, shortTitles } from './words/titles';
import { patternOf } from '../words';

const afterRole = patternOf('words-after-roles');

const noRoles = patternOf('words-of-no-role');

/** A role found next to a name: "spokesman for the Indonesian military". */
export interface FoundRole {
	text: string;
	/** First and last token of the role in the sentence. */
	first: number;
	last: number;
	/** True where the phrase stands between commas or after "is". */
	apposition: boolean;
	gender?: 'f' | 'm';
}

/** Whether a word, singular or plural, says what a person is or does. */
export function isRoleNoun(token: Token | undefined): boolean {
	if (!token) return false;
	const word = token.text.toLowerCase();
	return (
		roleNouns.has(word) ||
		(word.endsWith('s') && roleNouns.has(word.slice(0, -1))) ||
		roleEndings.some((ending) => word.endsWith(ending) && word.length > ending.length)
	);
}

/** The role that stands at a name: its title, a noun before it, or an apposition after or before it. */
export function findRole(sentence: Sentence, part: NamePart): FoundRole | undefined {
	return (
		titleOf(sentence, part) ??
		nounBefore(sentence, part) ??
		phraseAfter(sentence, part) ??
		phraseBefore(sentence, part)
	);
}

function role(tokens: readonly Token[], first: number, last: number, apposition: boolean): FoundRole {
	const text = joinTokens(tokens, first, last);
	let gender: 'f' | 'm' | undefined;
	for (let at = first; at <= last && !gender; at++) {
		gender = genderedTitles[tokens[at]!.text.replace(/\.$/, '').toLowerCase()];
		if (/^(?:of|for|in|at)$/.test(tokens[at]!.text)) break;
	}
	return { text, first, last, apposition, ...(gender ? { gender } : {}) };
}

function titleOf(sentence: Sentence, part: NamePart): FoundRole | undefined {
	if (part.titleFirst === undefined) return undefined;
	const { tokens } = sentence;
	const last = part.titleFirst === part.first ? part.first : part.first - 1;
	const found = role(tokens, part.titleFirst, last, false);
	if (part.courtesy) return { ...found, text: '' };
	const words = found.text
		.split(' ')
		.map((word) => shortTitles[word.replace(/\.$/, '').toLowerCase()] ?? word);
	return { ...found, text: words.join(' ') };
}

/** "astronaut Stephen Bowen", "New York Republican congressman Peter T. King", "major general Fuad Basya". */
function nounBefore(sentence: Sentence, part: NamePart): FoundRole | undefined {
	const { tokens } = sentence;
	const before = part.first - 1;
	if (
		!isRoleNoun(tokens[before]) ||
		/^\d/.test(tokens[before - 2]?.text ?? '') ||
		tokens[before]!.end + 2 < tokens[part.first]!.start
	)
		return undefined;
	let first = before;
	while (first > 0) {
		const token = tokens[first - 1]!;
		if (/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) first -= 1;
		else if (
			token.text === '-' &&
			token.start === tokens[first - 2]?.end &&
			token.end === tokens[first]!.start
		)
			first -= 2;
		else break;
		if (before - first > 6) break;
	}
	while (first < before && noRoles().test(tokens[first]!.text)) first += 1;
	if (tokens[first]!.text === '-') first += 1;
	const found = role(tokens, first, before, false);
	if (/s$/.test(tokens[before]!.text) && !/ss$/.test(tokens[before]!.text))
		found.text = found.text.replace(/s$/, '');
	return found;
}

/** "Jane Doe, the mayor of Springfield, said"; "X, who is the mayor of Y,"; "X is a marine biologist." */
function phraseAfter(sentence: Sentence, part: NamePart): FoundRole | undefined {
	const { tokens } = sentence;
	let at = part.last + 1;
	const comma = tokens[at]?.text === ',';
	if (comma) at += 1;
	if (comma && /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
	if (comma && /^(?:who|himself|herself)$/.test(tokens[at]?.text ?? '')) at += 1;
	const copula = /^(?:is)$/.test(tokens[at]?.text ?? '');
	if (copula) at += 1;
	if (!comma && !copula) return undefined;
	let first = at;
	if (/^(?:the|a|an)$/.test(tokens[first]?.text ?? '')) first += 1;
	else if (/^(?:his|her|their)$/i.test(tokens[first]?.text ?? '')) return undefined;
	let head = -1;
	let end = first;
	for (; end < tokens.length && end - first < 14; end++) {
		const token = tokens[end]!;
		if (/^[,.;:!?—–"”“()]$/.test(token.text)) break;
		if (token.text === '-' && token.start > tokens[end - 1]!.end) break;
		if (afterRole().test(token.text) && end > first) {
			if (token.text !== 'and' || !isRoleNoun(tokens[end + 1])) break;
		}
		if (isReporting(token) || token.upos === 'AUX' || token.upos === 'PRON') break;
		if (token.upos === 'VERB' && head < 0 && !/ing$|ed$/.test(token.text)) break;
		if (head < 0 && (token.upos === 'ADP' || token.upos === 'VERB')) {
			if (!isRoleNoun(tokens[end - 1])) return undefined;
			head = end - 1;
		} else if (head >= 0 && token.upos === 'VERB') break;
	}
	const last = end - 1;
	if (head < 0 && isRoleNoun(tokens[last])) head = last;
	if (head < first || last < first || tokens[last]!.upos === 'ADP') return undefined;
	if (!comma && /^[a-z]/.test(tokens[at]?.text ?? '') && first === at && tokens[first]!.upos !== 'NOUN')
		return undefined;
	// "Smith, Jones and the mayor": a list, not an apposition.
	// "Writing in the Echo, the bishop said": nor is a new subject.
	if (comma && !/^[,.;—–"”]$/.test(tokens[end]?.text ?? '.')) return undefined;
	return role(tokens, first, last, true);
}

/** "Malaysia's Prime Minister, Najib Razak said"; "the leader of the council, Helen Varga, said". */
function phraseBefore(sentence: Sentence, part: NamePart): FoundRole | undefined {
	const { tokens } = sentence;
	if (tokens[part.first - 1]?.text !== ',') return undefined;
	const next = tokens[part.last + 1];
	if (next && next.text !== ',' && next.text !== '.' && next.upos !== 'VERB' && next.upos !== 'AUX')
		return undefined;
	const last = part.first - 2;
	let first = last;
	for (; first >= 0 && last - first < 12; first--) {
		const token = tokens[first]!;
		if (/^(?:a|an|the|A|An|The|his|her|His|Her)$/.test(token.text)) {
			const earlier = tokens[first - 1]?.text ?? '';
			if (/^(?:of|for|in|at|by|to|from)$/.test(earlier)) continue;
			first += 1;
			break;
		}
		if (/^['’]s?$/.test(token.text)) {
			let owner = first - 1;
			while (owner > 0 && tokens[owner - 1]!.upos === 'PROPN') owner -= 1;
			first = owner;
			break;
		}
		if (token.upos === 'VERB' || token.upos === 'AUX' || /^[,.;:"“”()]$/.test(token.text)) return undefined;
	}
	if (first < 0 || last - first >= 12) return undefined;
	let head = last;
	for (let at = first; at <= last; at++)
		if (tokens[at]!.upos === 'ADP') {
			head = at - 1;
			break;
		}
	if (!isRoleNoun(tokens[head]) || /s$/.test(tokens[head]!.text)) return undefined;
	return role(tokens, first, last, true);
}

/** Whether a token is a form of a reporting verb. */
export function isReporting(token: Token | undefined): boolean {
	if (!token) return false;
	const lower = token.text.toLowerCase();
	return lower in reportingForms || (token.upos === 'VERB' && reportingVerbs.has(token.lemma));
}

/** A country adjective inside a role: "Russian" of "Russian President". */
export function adjectiveOf(roleText: string): string | undefined {
	const words = roleText.split(' ');
	const two = words.slice(0, 2).join(' ');
	if (words.length > 2 && isDemonym(two)) return two;
	return words.find((word) => isDemonym(word));
}
