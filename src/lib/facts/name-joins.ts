import type { Token } from '../language/types';
import { countryNamed, isDemonym, isGivenName, placeNamed } from './gazetteer';
import { joinTokens } from './name-parts';
import {
	fieldWords,
	knownOrganisations,
	organisationHeads,
	organisationOf
} from './words/organisation-words';
import { patternOf, WordList } from '../words';

const bodyNoun = patternOf('body-nouns-after-names');

const hyphenEnds = patternOf('hyphen-ends');

/** "Ban Ki-moon", "Hau Lung-bin": a short lower-case syllable tied to the second word of a name. */
export function isAsianTail(tokens: readonly Token[], first: number, last: number): boolean {
	const [here, hyphen, tail] = [tokens[last], tokens[last + 1], tokens[last + 2]];
	return (
		here !== undefined &&
		last > first &&
		hyphen?.text === '-' &&
		hyphen.start === here.end &&
		tail?.start === hyphen.end &&
		here.text.length <= 6 &&
		/^\p{Ll}{2,5}$/u.test(tail.text) &&
		!hyphenEnds().test(tail.text)
	);
}

/** Two countries, peoples or cities tied by a hyphen ("Russia-China") are two names. */
export function isPair(left: string, right: string): boolean {
	const known = (word: string) =>
		countryNamed(word) !== undefined || isDemonym(word) || placeNamed(word)?.kind === 'city';
	return known(left) && known(right);
}

/** Words that head a longer name with "of": "Gulf of Mexico". */
const ofHeads = new WordList('of-heads');

/** "Bank of …", "University of …", "Secretary of State": heads that take an of-phrase into their name. */
export function takesOf(tokens: readonly Token[], first: number, last: number, preposition: string): boolean {
	const head = tokens[last]!.text.toLowerCase();
	if (preposition === 'of' && ofHeads.has(head)) {
		return !/^(?:director|speaker)$/.test(head) || fieldWords.has(tokens[last + 2]?.text.toLowerCase() ?? '');
	}
	if (preposition === 'on') return bodyNoun().test(head);
	if (organisationOf.has(head)) return true;
	return (
		preposition === 'for' &&
		organisationHeads.has(head) &&
		first < last &&
		fieldWords.has(tokens[last + 2]?.text.toLowerCase() ?? '')
	);
}

/** "Department of Health, Education and Welfare": a comma inside a list of fields. */
export function continuesFields(tokens: readonly Token[], first: number, last: number, at: number): boolean {
	if (!tokens.slice(first, last + 1).some((token) => token.text === 'of' || token.text === 'for'))
		return false;
	const field = (index: number) => fieldWords.has(tokens[index]?.text.toLowerCase() ?? '');
	if (!field(last) || !field(at)) return false;
	const next = tokens[at + 1]?.text;
	return (
		(next === 'and' && field(at + 2)) || (next === ',' && (field(at + 2) || tokens[at + 2]?.text === 'and'))
	);
}

/** "Belt and Road Initiative", "Centers for Disease Control and Prevention", but not "China and Russia". */
export function joinsByAnd(tokens: readonly Token[], first: number, last: number, at: number): boolean {
	if (knownOrganisations.has(joinTokens(tokens, first, at))) return true;
	const before = tokens[last]!.text;
	const after = tokens[at]!.text;
	if (countryNamed(before) || isDemonym(before) || isGivenName(after))
		return before === 'Trinidad' || before === 'Bosnia' || before === 'Antigua';
	const isField = (word: string) => fieldWords.has(word.toLowerCase());
	const whole = tokens.slice(first, last + 1).map((token) => token.text);
	const headed = whole.some(
		(word) => organisationHeads.has(word.toLowerCase()) || /^(?:Minister|Secretary|Commissioner)$/.test(word)
	);
	const ofPhrase = whole.some((word) => word === 'of' || word === 'for' || word === 'on');
	const next = tokens[at + 1]?.text ?? '';
	const nextIsHead =
		/^\p{Lu}/u.test(next) &&
		(organisationHeads.has(next.toLowerCase()) || /^(?:Act|Agency|Road|Strategy|Plan)$/.test(next));
	if (headed && ofPhrase) return isField(after) && (isField(before) || !nextIsHead);
	if (isField(before) && isField(after) && nextIsHead) return true;
	return headed && isField(before) && isField(after) && organisationHeads.has(whole[0]?.toLowerCase() ?? '');
}
