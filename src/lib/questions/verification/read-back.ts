import { overlaps } from '../../facts/context';
import { isAbsolute } from '../../facts/date-expression';
import { readDateMatches } from '../../facts/date-recognisers';
import { resolveDate } from '../../facts/date-resolver';
import { readLexemes } from '../../facts/lexemes';
import { readNumberMatch } from '../../facts/number-phrase';
import type { Span } from '../../article/types';
import { patternOf } from '../../words';
import { gap } from './asked';
import { functionWords } from './function-words';
import { sense } from './number-interval';
import type { ProofContext } from './proof-context';
import { outsideQuotes } from './stem-form';
import { contentStems, countShared, holdsWords, stemOf, wordsOf } from './word-stems';
import type { Objection } from './verdict';

const personal = patternOf('personal-pronouns');

/** Stems that ask who held an office, or how old somebody was, in the month of publication. */
const ofOffices = patternOf('stems-of-offices');

/** Whose word a stem says it is: "According to Anna Lind,", "Lind warned". */
const sources = patternOf('sources-in-stems');

/**
 * What a stem says besides its key is read back against the evidence: its dates, the qualifiers of its numbers, its
 * pronouns and whose word it is are those of the evidence, whatever is asked.
 */
export function checkReadBack(said: string, key: string, evidence: Span, context: ProofContext): Objection {
	const stem = outsideQuotes(said);
	const words = context.textAt(evidence);
	const filled = stem.replace(gap, key);
	return (
		checkPronouns(wordsOf(filled).map(stemOf), wordsOf(words).map(stemOf)) ??
		checkDates(stem, evidence, context) ??
		checkQualifiers(filled, words) ??
		checkSource(stem, key, evidence, context)
	);
}

/** A pronoun that the evidence doesn't have beside the same word stands for a name that it has. */
function checkPronouns(stem: string[], here: string[]): Objection {
	const strange = stem.find(
		(word, at) =>
			word.match(personal()) &&
			!here.some(
				(other, place) =>
					other === word && (here[place - 1] === stem[at - 1] || here[place + 1] === stem[at + 1])
			)
	);
	return strange && `the article has no “${strange}” there`;
}

/**
 * A date in full is one that the evidence gives; the month of publication, in which an office was held; or that of an
 * event told elsewhere: "the painting that went on show on 8 November 2023".
 */
function checkDates(stem: string, evidence: Span, context: ProofContext): Objection {
	const { dates, article } = context;
	const month = article.published?.slice(0, 7);
	const lexemes = readLexemes(stem);
	const matches = readDateMatches(lexemes, 'article');
	const here = (matches.length > 0 ? dates : [])
		.filter((fact) => overlaps(fact.span, evidence))
		.map(({ value }) => value.iso);
	const own = context.stemsOfSentence(context.sentenceAt(evidence.start));
	for (const { expression, from } of matches) {
		const iso = isAbsolute(expression) && resolveDate(expression, {})?.iso;
		if (!iso || (iso === month && ofOffices().test(stem))) continue;
		const at = here.findIndex((other) => holdsDate(other, iso));
		if (at >= 0) {
			here.splice(at, 1);
			continue;
		}
		const told = stemOf(
			lexemes.slice(0, from).findLast(({ lower }) => !functionWords.has(lower))?.text ?? ''
		);
		const isElsewhere = dates.some(
			({ value, sentence }) =>
				holdsDate(value.iso, iso) && !own.has(told) && context.stemsOfSentence(sentence).has(told)
		);
		if (!isElsewhere) return `nothing in the evidence is dated ${iso}`;
	}
	const isKnown = (digits: string) =>
		context.knowsStem(digits) || dates.some(({ value }) => value.iso.includes(digits));
	const year = stem
		.match(/\b(?:1[5-9]|20)\d\d\b/g)
		?.find((digits) => !isKnown(digits) && !month?.includes(digits));
	return year && `the article has no ${year}`;
}

/** Whether a date, or an end of a range, is one or lies in it. */
function holdsDate(iso: string, wanted: string): boolean {
	return `/${iso}`.includes(`/${wanted}`);
}

/** "more than 20 trains" are not "20 trains", in a stem that asks for something else too. */
function checkQualifiers(stem: string, words: string): Objection {
	const here = numbersIn(words);
	for (const { value, said } of numbersIn(stem)) {
		const same = here.filter((other) => other.value === value);
		if (same.length > 0 && !same.some((other) => other.said === said))
			return `the article qualifies ${value} otherwise`;
	}
	return undefined;
}

/** Every number with what is said of how exact it is. */
function numbersIn(text: string): { value: number; said: string | undefined }[] {
	const lexemes = readLexemes(text);
	return lexemes.flatMap((_, at) => {
		const number = readNumberMatch(lexemes, at);
		if (!number) return [];
		const { value, from, modifier } = number;
		const mean = lexemes[from - 2]?.lower;
		return { value, said: modifier ? sense[modifier] : mean === 'average' ? mean : undefined };
	});
}

/** Whoever is named as the source is the speaker there; where nobody is known to speak, somebody whom the evidence names. */
function checkSource(stem: string, key: string, evidence: Span, context: ProofContext): Objection {
	const { names, facts } = context;
	for (const [, cited, named] of stem.matchAll(sources())) {
		const source = cited ?? named!;
		const speakers = facts
			.filter((fact) => overlaps(fact.span, evidence))
			.flatMap((fact) => (fact.kind === 'quotation' ? fact.value.speaker : fact.claim?.source || []));
		const stems = contentStems(source);
		const here = context.stemsOfSentence(context.sentenceAt(evidence.start));
		const known =
			speakers.length > 0
				? speakers.some((speaker) => names.mayBeOne(speaker, source) || holdsWords(`${stem} ${key}`, speaker))
				: countShared(stems, here) * 2 > stems.size ||
					names.named(source).some((fact) => names.mentionedAt(evidence).includes(fact));
		if (!known) return `the article does not give it as the word of ${source}`;
	}
	return undefined;
}
