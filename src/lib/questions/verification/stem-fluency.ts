import { isDemonym } from '../../facts/gazetteer';
import type { Question } from '../types';
import { askedIn, gap } from './asked';
import { sortOf } from './name-index';
import type { ProofContext } from './proof-context';
import { outsideQuotes } from './stem-form';
import { plainForm, wordsOf } from './word-stems';
import type { Objection } from './verdict';

/** Signs of a sentence cut or joined in the wrong place: what a teacher would strike at first sight. */
const broken: [pattern: RegExp, reason: string][] = [
	[
		/\bhow many (?:just|only|about|at least|at most|over|more than|around|nearly|almost|some|up to|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
		'its “how many” runs into another number or qualifier'
	],
	[/\baccording to\b.*\baccording to\b/i, 'it says twice according to whom'],
	[
		/, (?:The|A|An|In|On|At|Two|Three|Four|Five|Only|Some|Many|He|She|They|It)\s/,
		'it has a capital in the middle'
	],
	[
		/[a-z,] (?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|He|She|They|It|This|That|These|However) [a-z]/,
		'it has a capital in the middle'
	],
	[/\s['’]s\b/, 'its possessive has lost its owner'],
	[/\b(?:in|to|of|by|with|for|from|at|on) which,/i, 'a relative clause has lost its noun'],
	[/\bwho \p{Ll}+ed \p{Ll}+ed\b/u, 'two verbs share one subject'],
	[
		/^(On|In|At|For|From|To|With|By|Of) (?:what|which|how|whom)\b.*\b\1[?.]$/i,
		'it has its preposition twice'
	],
	[
		/(?<!^)(?<!\b(?:in|on|at|to|from|of|for|with|by|near|into|through|against|under|over|between|across) )\bwhich (?:country|organisation|organization|city|region|person|company) (?:have|are|were|do)\b/i,
		'verb and subject don’t agree'
	],
	[
		/\b(?:one|a|an|1) (?:\p{Ll}+ )?(?:people|children|men|women|days|years|months|weeks|hours|minutes|friends|members|countries|times|points|goals|seats|referendums)\b/u,
		'“one” goes with a plural'
	],
	[/\b(?:and|or|the|a|an)[.?]$|\b(?:what|which|who|that)\.$/i, 'it breaks off'],
	[/\b(?:at|on|in|by|of) (?:in|on|at) /i, 'it has two prepositions'],
	[/\bhow many (?:and|or)\b/i, 'its “how many” runs into a list'],
	[/, (?:which|who|that|where)(?: \p{L}+)?\?$/u, 'it breaks off'],
	[/\bthe (?:\p{Ll}+ )?the\b/iu, 'it has “the” twice'],
	[/(?<!\b(?:was|were|is|are|be|been|being)) followed by\b.*\?$/i, 'what follows hangs on nothing'],
	[/\bthat (?:how|why|what|whether)\b/i, 'its clause opens twice'],
	[/\bas (?:much|many)(?: as)?\?$/i, 'it breaks off'],
	[/\bthen by\b/i, 'something is missing before its name'],
	[
		/\b(?:in|to|from|of|by|with|across|near) (?:UK|US|USA|EU|UN|United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Maldives|Bahamas)(?=[.,?;]|$| (?:and|or|in|on|at|to|for|is|was|will|has)\b)/u,
		'“the” is missing before its name'
	],
	[
		/^(?!(?:In|On|At|After|Before|During|By|With|For|As|Since|While|When|Under|Over)\b)[^,]*\b(?:the|its|his|her|their|an?) [^,]*\p{Ll}, \p{Lu}\p{L}+(?: \p{Ll}{2,3})?(?: \p{Lu}\p{L}+)+ (?:has|have|had|is|was|said|says|will|told)\b/u,
		'a comma is missing after its name'
	],
	[
		/\b(?:the|a|an|of|and|or|but|with|from|by|for) (?:is|was|are|were|did|has|had|have|will|would)\b/i,
		'something is missing before its verb'
	]
];

/** The stem reads like a sentence, and its question word fits the key. */
export function checkFluency(question: Question, context: ProofContext): Objection {
	if (question.kind === 'evidence' || question.kind === 'match' || question.kind === 'order')
		return undefined;
	const stem = outsideQuotes(question.stem);
	const found = broken.find(([pattern]) => pattern.test(stem));
	if (found) return found[1];
	const lost = wordsOf(stem).find(
		(word) => /^\p{Ll}{4,}$/u.test(word) && isDemonym(capital(word)) && !alsoWords.has(word)
	);
	if (lost) return `“${lost}” has lost its capital`;
	const said = question.kind === 'trueFalse' ? (question.correction ?? stem) : stem;
	return checkNames(said, context) ?? checkQuestionWord(question, context);
}

/** Names of peoples that are common words too. */
const alsoWords = new Set([
	'polish',
	'swede',
	'swedes',
	'dane',
	'pole',
	'poles',
	'thai',
	'manx',
	'finn',
	'turkey',
	'china'
]);

function capital(word: string): string {
	return word[0]!.toUpperCase() + word.slice(1);
}

/** "two Ichiro Suzuki", "in action Serbia": a name after a number or noun that it never follows in the article. */
function checkNames(stem: string, context: ProofContext): Objection {
	for (const match of stem.matchAll(
		/(?<=\s)(\p{Ll}[\p{L}-]+|\d+) (?=((?:\p{Lu}[\p{L}.’-]+)(?: \p{Lu}[\p{L}.’-]+){0,3}))/gu
	)) {
		const [, before, name] = match;
		const fact = context.names.named(name!.replace(/[’']s?$/, ''))[0];
		if (!fact || !isNounOrNumber(before!, context)) continue;
		const forms = [fact.value.name, ...fact.value.aliases];
		const follows = forms.some(
			(form) =>
				context.plainText.includes(plainForm(`${before} ${form}`)) ||
				context.plainText.includes(plainForm(`${before} ${form.split(' ')[0]}`))
		);
		if (!follows) return `“${before} ${name}” don’t go together`;
	}
	return undefined;
}

const numbers = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

/** A word that the article's trees only know as a noun. */
function isNounOrNumber(word: string, context: ProofContext): boolean {
	return numbers.test(word) || context.isOnlyNoun(word);
}

/** "Who" asks for people, "which country" for a country. */
function checkQuestionWord(question: Question, context: ProofContext): Objection {
	const key = askedIn(question)?.key;
	if (
		key === undefined ||
		question.stem.includes(gap) ||
		question.factKind === 'list' ||
		question.kind === 'trueFalse'
	)
		return undefined;
	const sort = sortOf(context.names, key);
	if (!sort || question.factKind === 'date' || question.factKind === 'count') return undefined;
	if (/^(?:\w+ )?(?:who|whom)\b/i.test(question.stem))
		return sort === 'person' || sort === 'group' ? undefined : `“who” asks for a person, and ${key} is none`;
	const noun = /\bwhich (country|city|region|organisation|person)\b/i.exec(question.stem)?.[1]?.toLowerCase();
	return noun === undefined || noun === sort ? undefined : `it asks for a ${noun}, and ${key} is a ${sort}`;
}
