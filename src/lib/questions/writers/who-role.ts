import { formatDate } from '../../facts/date-reader';
import { countryNamed, isDemonym } from '../../facts/gazetteer';
import type { ParticipantFact } from '../../facts/types';
import { apart } from '../distractors/names';
import { articleSays, baseOf } from '../draft';
import { inTitle, sentenceAt, type Material } from '../material';
import type { TypedQuestion } from '../types';
import { once, patternOf, wordsOf } from '../../words';

const bodyOfRole = patternOf('bodies-of-roles');

const aroundRoles = patternOf('words-around-roles');

const beforeOffice = patternOf('words-before-past-offices');

const notHeld = patternOf('offices-not-held');

/** Offices that one person holds at a time. */
const office = once(() => new RegExp(`\\b(${wordsOf('single-offices').join('|')})\\b`, 'i'));
/** Offices that a reader of news should know the holder of. */
const publicOffice = patternOf('public-offices');
/** "Who was the Russian President in May 2025?": an office that says of what country or body it is. */
export function askRole(material: Material, fact: ParticipantFact): TypedQuestion | undefined {
	const { role, type, name } = fact.value;
	const month = material.article.published?.slice(0, 7);
	if (!role || type !== 'person' || !month || notHeld().test(role)) return undefined;
	const words = role.replace(aroundRoles(), '');
	if (
		words.split(' ').length < 2 ||
		words.split(' ').length > 9 ||
		!/\p{Lu}/u.test(words) ||
		!apart(words, name)
	)
		return undefined;
	if (/\b(ambassador|consul|envoy)\b/i.test(words) && !/ (?:to|in|at) /.test(words)) return undefined;
	const of = ofBody(material, words);
	const isSport = /\b(coach|captain|manager)\b/i.test(words);
	const national = words
		.split(' ')
		.some((word) => (!isSport && isDemonym(word)) || countryNamed(word) !== undefined);
	if (!(of || national) || !office().test(words)) return undefined;
	if (!publicOffice().test(words) && !isMain(material, fact, words)) return undefined;
	// "Royal Bank of Scotland chief executive": the role begins further to the left.
	if (new RegExp(`\\bof ${words.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'u').test(material.article.text))
		return undefined;
	// "a leader of the testing": one of several.
	if (new RegExp(`\\ban? ${words.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(material.article.text))
		return undefined;
	if (sharesRole(material, fact, words) || isPast(material, fact) || isOneOfTwo(material, fact))
		return undefined;
	const mention = fact.span;
	const index = sentenceAt(material, mention.start);
	if (index < 0) return undefined;
	const the = /^\S+['’]s? /.test(words) && !bodyOfRole().test(words) ? '' : 'the ';
	const stem = `Who was ${the}${inFull(material, words)} in ${formatDate(month, 'month')}?`;
	const shared = {
		keySpan: mention,
		explanation: `It was ${name}. ${articleSays(material, index)}`,
		sentence: index
	};
	// No choice: whoever else the article names is told from the holder by nation, sex or trade.
	return {
		...baseOf(material, fact, 'who.role.typed', stem, { ...shared, difficulty: 0.5 }),
		kind: 'typed',
		key: name,
		accepted: [name, ...fact.value.aliases],
		answerType: 'person'
	};
}

/** Whether a role names the body, place or country that it is held in: "president of the Lombardy region". */
function ofBody({ participants, places }: Material, role: string): boolean {
	const bodies = participants.filter(
		({ value }) => value.type === 'organisation' || value.type === 'country'
	);
	return [...bodies, ...places].some(({ value }) =>
		[value.name, ...value.aliases].some(
			(form) => form.length > 2 && /^\p{Lu}/u.test(form) && role.includes(form)
		)
	);
}

/** "executive director of the NAO": letters written out where the article says what they stand for. */
function inFull(material: Material, role: string): string {
	return role.replace(/\b\p{Lu}{2,}\b/gu, (letters) => {
		const body = material.participants.find(
			({ value }) => value.type === 'organisation' && value.aliases.includes(letters)
		);
		return body?.value.name ?? letters;
	});
}

/** "former Polish President Lech Wałęsa": the word that ends an office may stand outside what was taken for the role. */
function isPast(material: Material, fact: ParticipantFact): boolean {
	return fact.value.mentions.some(({ start, end }) => {
		const before = material.article.text.slice(Math.max(0, start - 80), start);
		const after = material.article.text.slice(end, end + 40);
		return beforeOffice().test(before) || /^, (a |the |once |then )?(former|once|then|late|ex-)/i.test(after);
	});
}

/** Mentions that make a person, and a body, one of those the article is about. */
const fewestOfMain = 4;
const fewestOfBody = 3;

/** Whether the article is about the one who holds an office, or the body: else it is a commentator's job. */
function isMain(material: Material, { value }: ParticipantFact, role: string): boolean {
	const bodies = material.participants.filter(
		(other) =>
			other.value.type !== 'person' &&
			[other.value.name, ...other.value.aliases].some((form) => form.length > 2 && role.includes(form))
	);
	return (
		value.mentions.length >= fewestOfMain ||
		inTitle(material, value.name) ||
		bodies.some((body) => body.value.mentions.length >= fewestOfBody || inTitle(material, body.value.name))
	);
}

/** "managers Anthony Walker and Nicholas Jeffries": an office that two hold is told by a plural. */
function isOneOfTwo({ article }: Material, { value }: ParticipantFact): boolean {
	const last = value.role?.split(' ').at(-1) ?? '';
	return value.mentions.some(({ start }) =>
		new RegExp(`\\b${last}s\\s+$`, 'i').test(article.text.slice(Math.max(0, start - 40), start))
	);
}

function sharesRole(material: Material, fact: ParticipantFact, role: string): boolean {
	return material.participants.some(
		(other) => other !== fact && other.value.role?.toLowerCase() === role.toLowerCase()
	);
}
