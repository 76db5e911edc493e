import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import type { CountFact } from '../../facts/types';
import { headOf, subtree } from '../../language/tree';
import type { Sentence } from '../../language/types';
import { clauseOf, finiteClauseOf, type Clause } from '../../language/clauses';
import { raised } from '../../language/reduced-clauses';
import { fitsBeside, unitOf } from '../distractors/beside';
import { inOrder } from '../distractors/options';
import { shownNumber, wrongNumbers } from '../distractors/numbers';
import { articleSays, baseOf, gapFor, refusing, stemFor, type StemResult, type Written } from '../draft';
import type { Material } from '../material';
import type { Random } from '../random';
import type { Asked } from '../stems/asking';
import { askedNumber, byWhatScore, numberTokens } from './counted';
import { ageStem } from './how-old';
import { objectionToNumber } from './number-objection';
import { once, patternOf, wordsOf } from '../../words';

const openSound = patternOf('numbers-after-an');

/**
 * Asks for a number: "How many …?", "What percentage of …?", "How much …?"; a gap where no question can be made.
 * @param asStatement true for the gap alone, whether a question could be made or not
 */
export function askHowMany(
	material: Material,
	fact: CountFact,
	random: Random,
	asStatement = false
): Written {
	const refuse = refusing(fact, 'howMany');
	if (fact.confidence < 0.5) return refuse('the number is doubtful');
	if (fact.value.ordinal && fact.value.value < 4) return refuse('a small ordinal is not worth asking');
	if (fact.value.ordinal && /^ \p{Lu}/u.test(material.article.text.slice(fact.span.end, fact.span.end + 2)))
		return refuse('the ordinal is part of a name');
	if (
		/^(?:19|20)\d\d$/.test(String(fact.value.value)) &&
		/^(level|figure|price|season|edition|model)$/.test(unitOf(fact))
	)
		return refuse('the number is a year');
	if (fact.value.ordinal && /^minutes?$/.test(fact.value.unit ?? ''))
		return refuse('the minute of a match is not worth asking');
	if (
		!fact.value.percent &&
		!fact.value.currency &&
		!fact.value.ordinal &&
		!fact.value.measure &&
		fact.value.value <= 1
	)
		return refuse('“one” is not worth asking');
	const sentence = material.sentences[fact.sentence]!;
	const number = numberTokens(sentence, fact);
	const numeral = number && (number.find((t) => t.upos === 'NUM') ?? headOf(number));
	if (!number || !numeral) return refuse('the number could not be found in the tree');
	const clause = clauseOf(sentence, numeral);
	const replaced = (material.replacements[fact.sentence] ?? []).some((r) =>
		number.some((token) => overlaps(token, r))
	);
	if (replaced) return refuse('the number only tells who is meant');
	const before = sentence.tokens[number[0]!.index - 1];
	if (
		before &&
		!fact.value.ordinal &&
		/^(the|these|those|both|our|all|of)$/i.test(before.text) &&
		fact.value.value < 10 &&
		!fact.value.percent &&
		!(before.text === 'of' && gatherings().test(sentence.tokens[before.index - 1]?.lemma ?? ''))
	)
		return refuse('the number only tells which are meant');
	const objection = objectionToNumber(material, sentence, { fact, number, numeral });
	if (objection) return refuse(objection);
	if (isTrifle(material, sentence, fact)) return refuse('it is not worth keeping');
	const next = sentence.tokens[number.at(-1)!.index + 1];
	if (
		/^between$/i.test(before?.text ?? '') ||
		(/^little$/i.test(before?.text ?? '') && /^(over|under|more|less)$/i.test(number[0]!.text))
	)
		return refuse('the number goes with the words before it');
	const glued = next && next.start === number.at(-1)!.end && /^\p{L}/u.test(next.text) ? next : undefined;
	const gap: Span = { start: number[0]!.start, end: (glued ?? number.at(-1)!).end };
	const written = material.article.text.slice(gap.start, gap.end).replace(/\s+/g, ' ');
	if (glued && /^an? /i.test(written)) return refuse('the number is part of a longer word');
	if (/^an? [$£€¥]/i.test(written)) return refuse('the number stands before what it measures');
	if (
		/\d, $/.test(material.article.text.slice(gap.start - 3, gap.start)) &&
		/^,? and \d/.test(material.article.text.slice(gap.end, gap.end + 7))
	)
		return refuse('the number is one of a row');
	if (fact.value.score && isOneOfSets(material, gap)) return refuse('it is the score of one set of several');
	if (shownAbove(material, written)) return refuse('the number stands in the title');
	if (
		/\($/.test(material.article.text.slice(gap.start - 1, gap.start)) &&
		material.article.text[gap.end] === ')'
	)
		return refuse('the number stands in brackets');
	if (/^(exceed|surpass|top|outnumber|overtake)$/.test(before?.lemma ?? ''))
		return refuse('the number is only a bound');
	if (
		fact.value.value === 2 &&
		/\bone\b.* and (?:one|another|the other)\b/i.test(material.article.text.slice(gap.end, sentence.end))
	)
		return refuse('the sentence counts them out');
	const asked =
		asStatement || glued || fact.value.ordinal || /^(?:every|each|per)$/i.test(before?.text ?? '')
			? undefined
			: fact.value.score
				? byWhatScore(clause, number, numeral)
				: askedNumber(material, sentence, fact, number, numeral);
	let result: StemResult = { reason: 'no question word fits' };
	let rule = 'howMany';
	const age = asStatement ? undefined : ageStem(material, sentence, fact);
	if (fact.value.age && !age && !asStatement) return refuse('it is the age of somebody named in passing');
	if (age) rule = 'howOld';
	else if (asked && clause) result = stemFor(material, ...fromAbove(clause, asked));
	if (!age && 'reason' in result) {
		result = gapFor(material, sentence, finiteClauseOf(sentence, numeral) ?? clause, gap, numeral);
		rule = fact.value.ordinal ? 'gap.ordinal' : 'gap.number';
	}
	if (!age && 'reason' in result) return refuse(result.reason);
	const stem = age ?? ('stem' in result ? result.stem.text : '');
	// "More than 900" opens its sentence; in a question's options it opens none.
	const key =
		stem.startsWith('_____') || !/^\p{Lu}\p{Ll}/u.test(written)
			? written
			: written.charAt(0).toLowerCase() + written.slice(1);
	if (new RegExp(`(^|\\W)${key.replace(/[^\w]/g, '\\$&')}(\\W|$)`, 'i').test(stem))
		return refuse('the key would stand in the stem');
	const explanation = `It is ${key}. ${articleSays(material, fact.sentence)}`;
	const shared = { keySpan: gap, explanation };
	const questions: Written['questions'] = [
		{
			...baseOf(material, fact, `${rule}.typed`, stem, { ...shared, difficulty: 0.6 }),
			kind: 'number',
			key,
			value: fact.value
		}
	];
	// "within ten days" is also within eleven.
	const isLimit =
		/^(within|inside)$/i.test(before?.text ?? '') ||
		/^(less than|fewer than|under)$/.test(fact.value.modifier ?? '');
	const wrong = (
		isLimit || isBetween(stem, material, sentence) ? [] : wrongNumbers(fact, key, random)
	).filter(
		(w) =>
			(w.value !== fact.value.value || /fewer|less/.test(w.text)) &&
			!isShownIn(stem, w.text) &&
			(!/^an?$/i.test(before?.text ?? '') || soundsOpen(w.text) === soundsOpen(key)) &&
			fitsBeside(material, sentence, fact, w.value)
	);
	if (wrong.length === 2) {
		const unit = fact.value.unit ? ` ${fact.value.unit}` : '';
		const options = inOrder(
			{
				text: key,
				why: `The article has “${key}${fact.value.percent || fact.value.currency ? '' : unit}”.`,
				evidence: gap
			},
			wrong.map((option) => ({
				text: option.text,
				why: elsewhere(material, fact, option.value) ?? `The article has ${key} here, not ${option.text}.`
			})),
			(text) =>
				[...wrong, { text: key, value: shownNumber(key)?.value ?? 0 }].find((option) => option.text === text)
					?.value ?? 0
		);
		questions.unshift({
			...baseOf(material, fact, rule, stem, { ...shared, difficulty: 0.4 }),
			kind: 'choice',
			options
		});
	}
	return { questions, refused: [] };
}

/** Whether a stem has the figure of an option for something else. */
function isShownIn(stem: string, option: string): boolean {
	const figure = /\d[\d,.]*/.exec(option)?.[0];
	const shown: string[] = stem.match(/\d[\d,.]*\d|\d/g) ?? [];
	return figure !== undefined && shown.includes(figure);
}

/** Whether "an" goes before a number as it is said: "an $80bn deal", "an 11-year lease". */
function soundsOpen(number: string): boolean {
	return openSound().test(number);
}

/** "is expected to create 500 jobs": "How many jobs is … expected to create?" */
function fromAbove(clause: Clause, asked: Asked): [Clause, Asked] {
	const above = raised(clause);
	if (above === clause || asked.preposition || asked.head === clause.subject) return [clause, asked];
	const phrase = subtree(clause.sentence, asked.head.index).map((token) => token.index);
	return [above, { ...asked, omit: new Set([...(asked.omit ?? []), ...phrase]) }];
}

const bothEnds = patternOf('numbers-from-and-to');

/** "fell marginally to _____, from £180,444": what the stem tells leaves wrong numbers of another size no chance. */
function isBetween(stem: string, { article }: Material, { start, end }: Sentence): boolean {
	return (
		bothEnds().test(stem) ||
		/\b(?:marginally|slightly|narrowly)\b/.test(article.text.slice(start, end)) ||
		/\bsome\b[^,.]*\b(?:more|less|fewer) than\b/.test(article.text.slice(start, end))
	);
}

/** Moves of a day's trading, and what every reader knows: a year's months, a day's hours. */
const ticks = patternOf('ticks-of-trading');
const sharesTold = patternOf('titles-of-trading');
const knownCounts = new Set(['12 months', '24 hours', '7 days', '52 weeks', '365 days']);

function isTrifle({ article }: Material, { start, end }: Sentence, { value }: CountFact): boolean {
	return (
		knownCounts.has(`${value.value} ${value.unit}`) ||
		(ticks().test(article.text.slice(start, end)) && !sharesTold().test(article.title ?? '')) ||
		(value.score === true && /\b(?:tie|deadlock|stalemate)\b/.test(article.text.slice(start, end)))
	);
}

/** "A panel of four judges": the number is how many there are, and tells not which. */
const gatherings = once(() => new RegExp(`^(?:${wordsOf('gatherings').join('|')})$`));

function shownAbove(material: Material, key: string): boolean {
	const digits = /\d[\d,.]*/.exec(key)?.[0].toLowerCase();
	return digits !== undefined
		? new RegExp(`(?<![\\d.,])${digits.replace(/\./g, '\\.')}(?![\\d]|[.,]\\d)`).test(
				material.article.title ?? ''
			)
		: material.titleWords.has(key.toLowerCase());
}

/** "6-3 7-6 (7-4)": the sets of a match stand side by side. */
function isOneOfSets({ article: { text } }: Material, { start, end }: Span): boolean {
	return (
		/\d[-–]\d+[),]*\s\(?$/.test(text.slice(Math.max(0, start - 8), start)) ||
		/^,?\s\(?\d+[-–]\d/.test(text.slice(end, end + 8))
	);
}

/** What a wrong number counts elsewhere in the article, if it does. */
function elsewhere(material: Material, key: CountFact, value: number): string | undefined {
	const other = material.counts.find(
		(fact) =>
			fact !== key && fact.value.value === value && fact.value.unit && fact.value.unit !== key.value.unit
	);
	return other ? `${other.value.value} is the number of ${other.value.unit} in the article.` : undefined;
}
