import { patternOf } from '../../words';
import { formatDate } from '../../facts/date-reader';
import type { CountFact, ParticipantFact } from '../../facts/types';
import { clauseOf } from '../../language/clauses';
import { children, tokensIn } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import { stemFor } from '../draft';
import { inTitle, mentionedAt, type Material } from '../material';

/** Somebody named less often is a passer-by, whose age no reader keeps. */
const fewestMentions = 3;

/**
 * The question for an age: "How old was Daniel Montalvo in October 2010?" where the article tells it of a person by the
 * way, "At what age did Gloria Stuart die?" where it tells when something happened in a life. Undefined where it is
 * neither, or not of a person with a name.
 */
export function ageStem(material: Material, sentence: Sentence, fact: CountFact): string | undefined {
	if (!fact.value.age || fact.value.value < 1) return undefined;
	const number = tokensIn(sentence, fact.span).find((token) => token.upos === 'NUM' || /\d/.test(token.text));
	if (!number) return undefined;
	return atWhatAge(material, sentence, number) ?? howOld(material, sentence, number);
}

/** "joined the Sea Org aged 14", "has died at the age of 100". */
function atWhatAge(material: Material, sentence: Sentence, number: Token): string | undefined {
	const opening = ageWords(sentence, number);
	if (!opening) return undefined;
	const omit = new Set(sentence.tokens.slice(opening.index, number.index + 1).map((token) => token.index));
	const next = sentence.tokens[number.index + 1];
	if (
		next &&
		children(sentence, number.index).some((token) => token.index > number.index && token.upos !== 'PUNCT')
	)
		return undefined;
	const clause = clauseOf(sentence, opening);
	const subject = clause?.subject;
	if (!clause || !subject || omit.has(clause.predicate.index)) return undefined;
	const isPerson = mentionedAt(material.participants, subject).some(({ value }) => value.type === 'person');
	if (!isPerson && !material.pronouns.has(subject.start)) return undefined;
	const result = stemFor(material, clause, {
		head: number,
		wh: 'what age',
		preposition: 'at',
		omit,
		past: true
	});
	return 'stem' in result ? result.stem.text : undefined;
}

/** The first of the words that bring in an age: "aged", "at age", "at the age of". */
function ageWords({ tokens }: Sentence, number: Token): Token | undefined {
	const before = (back: number) => tokens[number.index - back];
	const words = (count: number) =>
		tokens
			.slice(Math.max(0, number.index - count), number.index)
			.map((token) => token.text.toLowerCase())
			.join(' ');
	if (words(4) === 'at the age of') return before(4);
	if (words(2) === 'at age') return before(2);
	return words(1) === 'aged' && before(2)?.text !== ',' ? before(1) : undefined;
}

const ofTheDead = patternOf('told-of-the-dead');

/** "Daniel Montalvo, 19,", "19-year-old student Daniel Montalvo", "Daniel Montalvo, a 19-year-old student". */
function howOld(material: Material, sentence: Sentence, number: Token): string | undefined {
	const month = material.article.published?.slice(0, 7);
	if (!month) return undefined;
	const text = material.article.text.slice(sentence.start, sentence.end);
	// An age that somebody died at is none of the month of the report.
	if (ofTheDead().test(text)) return undefined;
	const at = number.start - sentence.start;
	const before = text.slice(0, at);
	const after = text.slice(at + number.text.length);
	const people = material.participants.filter(
		({ value }) =>
			value.type === 'person' &&
			value.name.includes(' ') &&
			(value.mentions.length >= fewestMentions || inTitle(material, value.name))
	);
	const ending = (end: number) => named(people, (mention) => mention.end === sentence.start + end);
	const beside =
		/,\s+$/.test(before) && /^\s*(?:,|\(|and\b)/.test(after)
			? ending(before.trimEnd().length - 1)
			: undefined;
	const described =
		/,\s+an?\s+$/.test(before) && /^[- ]year[- ]old/.test(after)
			? ending(before.replace(/,\s+an?\s+$/, '').length)
			: undefined;
	const opening = /^[- ]year[- ]old (?:\p{Ll}+ ){0,3}(?=\p{Lu})/u.exec(after);
	const start = opening && number.end + opening[0].length;
	const person =
		beside ?? described ?? (start ? named(people, (mention) => mention.start === start) : undefined);
	return person && `How old was ${person.value.name} in ${formatDate(month, 'month')}?`;
}

function named(
	people: readonly ParticipantFact[],
	is: (mention: ParticipantFact['value']['mentions'][number]) => boolean
): ParticipantFact | undefined {
	return people.find(({ value }) => value.mentions.some(is));
}
