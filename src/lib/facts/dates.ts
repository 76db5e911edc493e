import type { Sentence, Token } from '../language/types';
import { dayOf, isoOf, type Day } from './calendar';
import { makeFactId, type FactContext } from './context';
import { isAbsolute, type DateExpression, type DateMatch } from './date-expression';
import { extendLeft, isPartOfName } from './date-phrase';
import { readDateMatches } from './date-recognisers';
import { resolveDate, type ResolvedDate } from './date-resolver';
import { indexTree, tenseAround, type TreeIndex } from './date-tense';
import { readLexemes, type Lexeme } from './lexemes';
import type { DateFact } from './types';

/** What is left of a date's sureness where a year long past was told shortly before it. */
const doubtOfYear = 0.6;

/** What the dates before say to "the following day". */
interface Anchors {
	day?: Day;
	year?: number;
	/** The year last said in figures, and in which sentence. */
	told?: { year: number; sentence: number };
}

/**
 * The dates an article gives, set in the calendar against its day of publication:
 * "issued a joint statement on Thursday", published on 9 May 2025, gives 2025-05-08.
 * The span holds the date's own words, the phrase also its preposition.
 */
export function findDates(context: FactContext): DateFact[] {
	const facts: DateFact[] = [];
	const anchors: Anchors = {};
	const published = context.article.published === undefined ? undefined : dayOf(context.article.published);
	for (const sentence of context.sentences) {
		const text = context.article.text.slice(sentence.start, sentence.end);
		const lexemes = readLexemes(text);
		const matches = readDateMatches(lexemes, 'article');
		if (matches.length === 0) continue;
		const find = tokenFinder(sentence);
		const tree = indexTree(sentence);
		const scene: Scene = { sentence, text, lexemes, published, anchors, tree, find };
		for (const match of matches) {
			const fact = readFact(scene, match);
			if (fact) facts.push(fact);
		}
	}
	return facts;
}

interface Scene {
	sentence: Sentence;
	text: string;
	lexemes: Lexeme[];
	published: Day | undefined;
	anchors: Anchors;
	tree: TreeIndex;
	find: (offset: number) => Token | undefined;
}

function readFact(scene: Scene, match: DateMatch): DateFact | undefined {
	const { sentence, text, lexemes, published, anchors } = scene;
	const token = scene.find(sentence.start + lexemes[match.from]!.start);
	const until = /^(?:until|till)$/.test(lexemes[match.from - 1]?.lower ?? '');
	const around = token && tenseAround(sentence, scene.tree, token);
	// "has been closed until Saturday": the end lies ahead; "was closed until Saturday" leaves it open.
	const isPresent =
		token !== undefined &&
		sentence.tokens.some((other) => other.index < token.index && /^(VB[ZP]|MD)$/.test(other.xpos));
	const ahead = until && (isPresent || around !== 'past');
	// "would be the fifth since October": what began is over, whatever the verb tells of.
	const tense = ahead ? 'future' : lexemes[match.from - 1]?.lower === 'since' ? 'past' : around;
	const { expression, told } = inToldYear(match.expression, scene, tense);
	const resolved = resolveDate(expression, {
		published,
		tense,
		anchor: anchors.day,
		anchorYear: anchors.year
	});
	if (!resolved) return undefined;
	if (told === 'earlier' || (until && !ahead && !isAbsolute(expression))) resolved.sureness *= doubtOfYear;
	const absolute = isAbsolute(match.expression);
	if ('year' in match.expression && match.expression.year !== undefined)
		anchors.told = { year: Number(resolved.iso.slice(0, 4)), sentence: sentence.index };
	const sureness = match.sureness * resolved.sureness * (isAttribute(lexemes, match) && !absolute ? 0.6 : 1);
	if (match.expression.form !== 'anchor' && resolved.sureness > 0.6) remember(anchors, resolved);
	const { from, phraseFrom } = extendLeft(lexemes, match);
	const end = lexemes[match.to - 1]!.end;
	const future = isFuture(resolved, scene, tense, absolute);
	return {
		kind: 'date',
		id: makeFactId('date', resolved.iso, text),
		span: { start: sentence.start + lexemes[from]!.start, end: sentence.start + end },
		sentence: sentence.index,
		confidence: Math.round(sureness * 100) / 100,
		value: {
			iso: resolved.iso,
			grain: resolved.grain,
			phrase: text.slice(lexemes[phraseFrom]!.start, end),
			absolute,
			...(future ? { future: true } : {}),
			...(isPartOfName(lexemes, match) ? { partOfName: true } : {})
		}
	};
}

/**
 * "Launched on July 16, 1969, Apollo 11 landed on July 20": a day or month without a year is of the year told before it
 * in its sentence. Where a sentence shortly before told one long past, it may be of either.
 */
function inToldYear(
	expression: DateExpression,
	{ anchors, sentence, published }: Scene,
	tense: 'past' | 'future' | undefined
): { expression: DateExpression; told?: 'here' | 'earlier' } {
	const { told } = anchors;
	const floats =
		(expression.form === 'day' || expression.form === 'month') &&
		expression.year === undefined &&
		expression.yearTurn === undefined &&
		!('turn' in expression && expression.turn !== undefined) &&
		!('weekday' in expression && expression.weekday !== undefined);
	if (!floats || tense === 'future' || !told || !published || told.year === published.year)
		return { expression };
	if (told.sentence === sentence.index)
		return { expression: { ...expression, year: told.year }, told: 'here' };
	return Math.abs(told.year - published.year) > 1 && sentence.index - told.sentence <= 2
		? { expression, told: 'earlier' }
		: { expression };
}

/** `the June 4 vigil`, `the September 11 attacks`: a known day of perhaps another year. */
function isAttribute(lexemes: Lexeme[], match: DateMatch): boolean {
	const next = lexemes[match.to];
	return match.expression.form === 'day' && lexemes[match.from - 1]?.lower === 'the' && next?.kind === 'word';
}

/** After the day of publication; where that is unknown, as the clause says. */
function isFuture(
	{ iso }: ResolvedDate,
	{ published }: Scene,
	tense: 'past' | 'future' | undefined,
	absolute: boolean
): boolean {
	if (!published) return tense === 'future' && !absolute;
	const start = iso.split('/')[0]!;
	const today = isoOf(published);
	const now = today.slice(0, start.length);
	return start > now || (start === now && tense === 'future');
}

/** Keeps what "the following day" and "the same year" may point back to. */
function remember(anchors: Anchors, { iso, grain }: ResolvedDate): void {
	if (grain === 'day') {
		const day = dayOf(iso);
		if (day) anchors.day = day;
	}
	if (grain === 'year' || grain === 'month' || grain === 'day') anchors.year = Number(iso.slice(0, 4));
}

/** Finds the token at an offset of the article; offsets must not go back. */
function tokenFinder({ tokens }: Sentence): (offset: number) => Token | undefined {
	let at = 0;
	return (offset) => {
		while (at < tokens.length && tokens[at]!.end <= offset) at++;
		const token = tokens[at];
		return token && token.start <= offset + 1 ? token : undefined;
	};
}
