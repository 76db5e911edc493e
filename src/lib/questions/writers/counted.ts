import type { CountFact } from '../../facts/types';
import { clauseOf, type Clause } from '../../language/clauses';
import { baseRelation, children, isWithin, showsTense, subtree, tokensIn } from '../../language/tree';
import type { Sentence, Token } from '../../language/types';
import type { Material } from '../material';
import type { Asked } from '../stems/asking';
import { phraseOf } from '../stems/trimming';
import { wording, wordCount } from '../stems/wording';
import { patternOf, WordList } from '../../words';

const spansOfTime = patternOf('spans-of-time');

const unitsOfChange = patternOf('units-of-change');

const noWhole = patternOf('no-wholes');

const leans = patternOf('words-that-lean');
const qualifier = patternOf('qualifiers-in-full');

const winning = patternOf('winning-verbs');

const multiplier = patternOf('multipliers');

const measureNoun = patternOf('measure-nouns');

const timeNouns = patternOf('time-nouns');

const notCounted = patternOf('words-not-counted');

const currencies = patternOf('currency-nouns');

const afterMeasure = patternOf('words-after-measures');

const numberWord = patternOf('words-in-numbers');

/** Prepositions that go with "how many" to the front of a question. */
const pied = new WordList('fronted-with-how-many');

/** The tokens of the number itself: qualifier, sign, numeral, multiplier, per cent; not the noun counted. */
export function numberTokens(sentence: Sentence, fact: CountFact): Token[] | undefined {
	const inside = tokensIn(sentence, fact.span);
	const numeral = inside.find(
		(token) => token.upos === 'NUM' || /\d/.test(token.text) || (fact.value.ordinal && token.xpos === 'JJ')
	);
	if (!numeral) return undefined;
	const belongs = (token: Token) =>
		token.upos === 'NUM' ||
		/^[$£€¥%]$|^(US|A|C|HK)\$$/.test(token.text) ||
		multiplier().test(token.text) ||
		numberWord().test(token.text);
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
	// "£150 million over five years": where the finder took "over" for a preposition, it is none of the number's words.
	for (let words = fact.value.modifier || fact.value.ordinal ? 3 : 0; words >= 1; words--) {
		const before = sentence.tokens.slice(Math.max(0, from - words), from);
		if (before.length === words && qualifier().test(before.map((t) => t.text).join(' '))) {
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

/** What a question asks for in a number's place: "how many documents", "what percentage of …"; undefined where none fits. */
export function askedNumber(
	material: Material,
	sentence: Sentence,
	fact: CountFact,
	number: Token[],
	numeral: Token
): Asked | undefined {
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
	if (noun === numeral) return ofWhich(sentence, clause, fact, number, noun, replacements);
	const direct = noun.head === clause.predicate.index || noun === clause.subject;
	if (!direct || isSeenBy(clause)) return undefined;
	if (children(sentence, noun.index).some((child) => baseRelation(child) === 'conj')) return undefined;
	const left = new Set(inNumber);
	for (const child of children(sentence, noun.index))
		if (['det', 'case', 'appos', 'acl', 'conj', 'cc', 'punct'].includes(baseRelation(child)))
			for (const token of subtree(sentence, child.index)) left.add(token.index);
	const rest = phraseOf(sentence, noun, 1).filter((token) => !left.has(token.index));
	if (rest.some(showsTense)) return undefined;
	const text = ofOwner(sentence, noun, rest) ?? wording(rest, replacements);
	if (/^\S+['’]s? |\b(?:the|its?|their|his|her) \S+['’]s? /i.test(text)) return undefined;
	if (
		wordCount(text) > 8 ||
		/_|[,;:]|\bas\b/.test(text) ||
		leans().test(text) ||
		currencies().test(text) ||
		notCounted().test(text)
	)
		return undefined;
	const [to, other] = sentence.tokens.slice(noun.index + 1);
	if (to?.text === 'to' && other?.upos === 'NUM') return undefined;
	const cases = children(sentence, noun.index).filter((child) => baseRelation(child) === 'case');
	if (cases.some((token) => !pied.has(token.text.toLowerCase())) || cases.length > 1) return undefined;
	const isSubject = noun === clause.subject;
	const oblique = baseRelation(noun) === 'obl';
	if (needsItsPlace(sentence, noun, oblique) || (isSubject && isSingular(clause))) return undefined;
	if (oblique && clause.subject && noun.index < clause.subject.index) return undefined;
	const isChange = unitsOfChange().test(noun.lemma) && changing.has(clause.predicate.lemma);
	const preposition =
		isChange && !cases.length ? { preposition: 'by' } : oblique ? { preposition: true as const } : {};
	if (fact.value.percent) {
		const of = children(sentence, noun.index).some((child) => baseRelation(child) === 'nmod');
		if (!of || !/^of\b/i.test(text)) return undefined;
		return { head: noun, wh: `what percentage ${text}`.replace(/\s+/g, ' '), spelled: rest, ...preposition };
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
	// "see | up to | 250 screens" read as "see up": the number's words stay nowhere else.
	const omit = new Set(
		number.filter((token) => !isWithin(sentence, token.index, noun.index)).map((token) => token.index)
	);
	return {
		head: noun,
		wh: `how many ${text}`,
		spelled: rest,
		...preposition,
		...(omit.size > 0 ? { omit } : {})
	};
}

/** "the village's 800 inhabitants": "inhabitants of the village". */
function ofOwner(sentence: Sentence, noun: Token, rest: readonly Token[]): string | undefined {
	const owner = children(sentence, noun.index).find(({ relation }) => relation === 'nmod:poss');
	if (!owner || owner.upos === 'PRON') return undefined;
	const whose = phraseOf(sentence, owner, 1);
	const others = rest.filter((token) => !whose.includes(token));
	if (others.at(-1) !== noun || whose[0] !== rest[0]) return undefined;
	return `${wording(others, [])} of ${wording(whose, []).replace(/ ?['’]s?$/, '')}`;
}

/** "11 of the newly discovered moons are": how many of those. */
function ofWhich(
	sentence: Sentence,
	clause: Clause,
	{ value }: CountFact,
	number: readonly Token[],
	numeral: Token,
	replacements: Parameters<typeof wording>[1]
): Asked | undefined {
	const whole = children(sentence, numeral.index).find(
		(token) => baseRelation(token) === 'nmod' && token.index > numeral.index
	);
	const rest = whole ? phraseOf(sentence, whole, 1) : [];
	if (
		numeral !== clause.subject ||
		!whole ||
		whole.features.number !== 'Plur' ||
		rest[0]?.text !== 'of' ||
		number.length > 1 ||
		value.percent ||
		value.currency ||
		isSingular(clause) ||
		children(sentence, numeral.index).some((token) => /^(conj|appos|acl)/.test(token.relation))
	)
		return undefined;
	const text = wording(rest, replacements);
	if (wordCount(text) > 8 || noWhole().test(text)) return undefined;
	return { head: numeral, wh: `how many ${text}`, spelled: rest };
}

/**
 * "collided 491 miles above", "at 12.8 miles deep", "the first landing in 50 years": a measure that says nothing away
 * from the words beside it.
 */
function needsItsPlace(sentence: Sentence, noun: Token, oblique: boolean): boolean {
	const isMeasure = measureNoun().test(noun.lemma);
	const isTime = spansOfTime().test(noun.lemma);
	if (oblique && isMeasure) return true;
	const preposition = children(sentence, noun.index).find((child) => baseRelation(child) === 'case');
	if (oblique && isTime && preposition?.text.toLowerCase() === 'in') return true;
	const next = sentence.tokens[noun.index + 1];
	return (isMeasure || isTime) && next !== undefined && afterMeasure().test(next.text);
}

/** What goes up or down by a number. */
const changing = new WordList('changing-verbs');

/** "The first month has seen ten firms suspended": a time sees nothing. */
function isSeenBy({ subject, predicate }: Clause): boolean {
	return subject !== undefined && predicate.lemma === 'see' && timeNouns().test(subject.lemma);
}

/** "Four years of Ahmadinejad has put": with a verb in the singular the number isn't what is counted. */
function isSingular({ auxiliaries, verb }: Clause): boolean {
	return (
		/^(has|is|was|does)$/i.test((auxiliaries[0] ?? verb).text) || (auxiliaries[0] ?? verb).xpos === 'VBZ'
	);
}

/** "Norway defeated the Czech Republic 2–1": the score tells how somebody won or lost. */
export function byWhatScore(clause: Clause | undefined, number: Token[], numeral: Token): Asked | undefined {
	if (!clause || !winning().test(clause.predicate.lemma)) return undefined;
	if (clause.verb.text === 'beat' && clause.verb.xpos !== 'VBD') return undefined;
	return {
		head: numeral,
		wh: 'what score',
		preposition: 'by',
		omit: new Set(number.map((token) => token.index))
	};
}
