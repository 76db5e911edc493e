import { overlaps } from '../../facts/context';
import type { Span } from '../../article/types';
import type { CountFact } from '../../facts/types';
import { baseRelation, children, headOf, subtree, tokensIn } from '../../language/tree';
import { clauseOf, finiteClauseOf, type Clause } from '../../language/clauses';
import type { Sentence, Token } from '../../language/types';
import { inOrder } from '../distractors/options';
import { shownNumber, wrongNumbers } from '../distractors/numbers';
import { articleSays, baseOf, gapFor, refusing, stemFor, type StemResult, type Written } from '../draft';
import type { Material } from '../material';
import type { Random } from '../random';
import type { Asked } from '../stems/asking';
import { phraseOf } from '../stems/constituents';
import { wording, wordCount } from '../stems/wording';
import { ageStem } from './how-old';

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
		/^(the|these|those|both|his|her|its|their|our|all|of)$/i.test(before.text) &&
		fact.value.value < 10 &&
		!fact.value.percent
	)
		return refuse('the number only tells which are meant');
	if (before?.xpos === 'JJR' && /^\d+$/.test(numeral.text)) return refuse('the number is part of a name');
	const next = sentence.tokens[number.at(-1)!.index + 1];
	const glued = next && next.start === number.at(-1)!.end && /^\p{L}/u.test(next.text) ? next : undefined;
	const gap: Span = { start: number[0]!.start, end: (glued ?? number.at(-1)!).end };
	const key = material.article.text.slice(gap.start, gap.end).replace(/\s+/g, ' ');
	if (glued && /^an? /i.test(key)) return refuse('the number is part of a longer word');
	if (shownAbove(material, key)) return refuse('the number stands in the title');
	if (/^(exceed|surpass|top|outnumber|overtake)$/.test(before?.lemma ?? ''))
		return refuse('the number is only a bound');
	if (
		fact.value.value === 2 &&
		/\bone\b.* and (?:one|another|the other)\b/i.test(material.article.text.slice(gap.end, sentence.end))
	)
		return refuse('the sentence counts them out');
	const asked =
		asStatement || glued || fact.value.ordinal
			? undefined
			: fact.value.score
				? byWhatScore(clause, number, numeral)
				: whFor(material, sentence, fact, number, numeral);
	let result: StemResult = { reason: 'no question word fits' };
	let rule = 'howMany';
	const age = asStatement ? undefined : ageStem(material, sentence, fact);
	if (age) rule = 'howOld';
	else if (asked && clause) result = stemFor(material, clause, asked);
	if (!age && 'reason' in result) {
		result = gapFor(material, sentence, finiteClauseOf(sentence, numeral) ?? clause, gap, numeral);
		rule = fact.value.ordinal ? 'gap.ordinal' : 'gap.number';
	}
	if (!age && 'reason' in result) return refuse(result.reason);
	const stem = age ?? ('stem' in result ? result.stem.text : '');
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
	const wrong = wrongNumbers(fact, key, random).filter(
		(w) =>
			(w.value !== fact.value.value || /fewer|less/.test(w.text)) &&
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

const rising = /^(rise|grow|increase|climb|jump|soar|surge|expand)$/;
const falling = /^(fall|drop|decline|decrease|shrink|plunge|sink|slip|tumble)$/;

/**
 * Whether a wrong number could stand beside the others of the sentence: "rose from 5 to …" only above 5, "… seats in
 * the council of 325 seats" only below 325.
 */
function fitsBeside(material: Material, sentence: Sentence, key: CountFact, wrong: number): boolean {
	const text = (from: number, to: number) => material.article.text.slice(Math.max(sentence.start, from), to);
	const up = sentence.tokens.some((token) => rising.test(token.lemma));
	const down = sentence.tokens.some((token) => falling.test(token.lemma));
	return material.counts
		.filter((other) => other !== key && other.sentence === key.sentence)
		.every((other) => {
			const sameUnit =
				other.value.currency === key.value.currency &&
				other.value.percent === key.value.percent &&
				unitOf(other) === unitOf(key);
			if (!sameUnit || other.value.ordinal || key.value.ordinal) return true;
			const isStart = /\bfrom\s+$/i.test(text(other.span.start - 6, other.span.start));
			if (isStart && up !== down) return up ? wrong > other.value.value : wrong < other.value.value;
			return unitOf(key) === '' || other.value.value <= key.value.value || wrong < other.value.value;
		});
}

function unitOf({ value }: CountFact): string {
	return value.unit.toLowerCase().split(' ').at(-1)!.replace(/s$/, '');
}

/** Prepositions that go with "how many" to the front of a question. */
const pied = new Set([
	'in',
	'for',
	'by',
	'to',
	'from',
	'with',
	'at',
	'on',
	'over',
	'across',
	'of',
	'through',
	'against'
]);

/** The tokens of the number itself: qualifier, sign, numeral, multiplier, per cent; not the noun counted. */
function numberTokens(sentence: Sentence, fact: CountFact): Token[] | undefined {
	const inside = tokensIn(sentence, fact.span);
	const numeral = inside.find(
		(token) => token.upos === 'NUM' || /\d/.test(token.text) || (fact.value.ordinal && token.xpos === 'JJ')
	);
	if (!numeral) return undefined;
	const belongs = (token: Token) =>
		token.upos === 'NUM' ||
		/^[$£€¥%]$|^(US|A|C|HK)\$$/.test(token.text) ||
		/^(percent|per|cent|million|billion|trillion|thousand|hundred|dozen|half)$/i.test(token.text) ||
		/^(more|less|fewer|than|at|least|most|about|around|approximately|roughly|nearly|almost|over|under|up|to|as|many|much|some|only|just|-|–|and|point|no|upwards|of|an?)$/i.test(
			token.text
		);
	let from = numeral.index;
	let to = numeral.index;
	const first = inside[0]!.index;
	const last = inside.at(-1)!.index;
	while (from - 1 >= first && belongs(sentence.tokens[from - 1]!)) from--;
	while (
		to + 1 <= last &&
		belongs(sentence.tokens[to + 1]!) &&
		!/^(than|at|about|of|to|and|an?|as|over)$/i.test(sentence.tokens[to + 1]!.text)
	)
		to++;
	const qualifier =
		/^(more than|less than|fewer than|at least|at most|up to|as many as|as much as|no more than|no fewer than|over|about|around|approximately|roughly|nearly|almost|some|under)\s*$/i;
	for (let words = 3; words >= 1; words--) {
		const before = sentence.tokens.slice(Math.max(0, from - words), from);
		if (before.length === words && qualifier.test(before.map((t) => t.text).join(' '))) {
			from -= words;
			break;
		}
	}
	while (
		from < to &&
		/^an?$/i.test(sentence.tokens[from]!.text) &&
		/\d/.test(sentence.tokens[from + 1]!.text)
	)
		from++;
	return sentence.tokens.slice(from, to + 1);
}

function whFor(material: Material, sentence: Sentence, fact: CountFact, number: Token[], numeral: Token) {
	const replacements = material.replacements[sentence.index] ?? [];
	const inNumber = new Set(number.map((token) => token.index));
	let noun = numeral;
	while (
		inNumber.has(noun.index) &&
		sentence.tokens[noun.head] &&
		['nummod', 'compound', 'nmod', 'dep', 'det', 'amod', 'advmod'].includes(baseRelation(noun)) &&
		inNumber.has(noun.head)
	)
		noun = sentence.tokens[noun.head]!;
	if (baseRelation(noun) === 'nummod' && sentence.tokens[noun.head]) noun = sentence.tokens[noun.head]!;
	const clause = clauseOf(sentence, noun);
	if (!clause) return undefined;
	const direct = noun.head === clause.predicate.index || noun === clause.subject;
	if (!direct) return undefined;
	if (children(sentence, noun.index).some((child) => baseRelation(child) === 'conj')) return undefined;
	const left = new Set(inNumber);
	for (const child of children(sentence, noun.index))
		if (['det', 'case', 'appos', 'acl', 'conj', 'cc', 'punct'].includes(baseRelation(child)))
			for (const token of subtree(sentence, child.index)) left.add(token.index);
	const rest = phraseOf(sentence, noun, 2).filter((token) => !left.has(token.index));
	const text = wording(rest, replacements);
	if (
		wordCount(text) > 8 ||
		/_/.test(text) ||
		/^(next|last|past|previous|first|final|other|more|additional|further|remaining|same|such)\b/i.test(text)
	)
		return undefined;
	const cases = children(sentence, noun.index).filter((child) => baseRelation(child) === 'case');
	if (cases.some((token) => !pied.has(token.text.toLowerCase())) || cases.length > 1) return undefined;
	const isSubject = noun === clause.subject;
	const oblique = baseRelation(noun) === 'obl';
	if (needsItsPlace(sentence, noun, oblique) || (isSubject && isSingular(clause))) return undefined;
	if (oblique && clause.subject && noun.index < clause.subject.index) return undefined;
	const preposition = oblique ? { preposition: true as const } : {};
	if (fact.value.percent) {
		const of = children(sentence, noun.index).some((child) => baseRelation(child) === 'nmod');
		if (!of || !/^of\b/i.test(text)) return undefined;
		return { head: noun, wh: `what percentage ${text}`.replace(/\s+/g, ' '), ...preposition };
	}
	if (fact.value.currency)
		return isSubject || oblique
			? undefined
			: text.trim() === ''
				? { head: noun, wh: 'how much', ...preposition }
				: undefined;
	if (
		!text ||
		(noun.xpos !== 'NNS' &&
			noun.xpos !== 'NNPS' &&
			!/^(people|police|staff|men|women|children)$/i.test(noun.text))
	)
		return undefined;
	if (noun.upos === 'NUM') return undefined;
	return { head: noun, wh: `how many ${text}`, ...preposition };
}

/**
 * "collided 491 miles above", "at 12.8 miles deep", "the first landing in 50 years": a measure that says nothing away
 * from the words beside it.
 */
function needsItsPlace(sentence: Sentence, noun: Token, oblique: boolean): boolean {
	const isMeasure = /^(mile|kilomet(er|re)|met(er|re)|foot|feet|degree|yard|inch|light[- ]year)/.test(
		noun.lemma
	);
	const isTime = /^(second|minute|hour|day|week|month|year|decade|century)$/.test(noun.lemma);
	if (oblique && isMeasure) return true;
	const preposition = children(sentence, noun.index).find((child) => baseRelation(child) === 'case');
	if (oblique && isTime && preposition?.text.toLowerCase() === 'in') return true;
	const next = sentence.tokens[noun.index + 1];
	return (
		(isMeasure || isTime) &&
		next !== undefined &&
		/^(above|below|away|from|off|deep|long|high|wide|tall|north|south|east|west|old|ago|after|before|later|earlier)$/i.test(
			next.text
		)
	);
}

/** "Four years of Ahmadinejad has put": with a verb in the singular the number isn't what is counted. */
function isSingular({ auxiliaries, verb }: Clause): boolean {
	return (
		/^(has|is|was|does)$/i.test((auxiliaries[0] ?? verb).text) || (auxiliaries[0] ?? verb).xpos === 'VBZ'
	);
}

/** "Norway defeated the Czech Republic 2–1": the score tells how somebody won or lost. */
function byWhatScore(clause: Clause | undefined, number: Token[], numeral: Token): Asked | undefined {
	if (
		!clause ||
		!/^(defeat|beat|win|lose|draw|thrash|edge|down|overcome|blank|rout)$/.test(clause.predicate.lemma)
	)
		return undefined;
	return {
		head: numeral,
		wh: 'what score',
		preposition: 'by',
		omit: new Set(number.map((token) => token.index))
	};
}

function shownAbove(material: Material, key: string): boolean {
	const digits = /\d[\d,.]*/.exec(key)?.[0].toLowerCase();
	return digits !== undefined ? material.titleWords.has(digits) : material.titleWords.has(key.toLowerCase());
}

/** What a wrong number counts elsewhere in the article, if it does. */
function elsewhere(material: Material, key: CountFact, value: number): string | undefined {
	const other = material.counts.find(
		(fact) =>
			fact !== key && fact.value.value === value && fact.value.unit && fact.value.unit !== key.value.unit
	);
	return other ? `${other.value.value} is the number of ${other.value.unit} in the article.` : undefined;
}
