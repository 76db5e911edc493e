import { formatDate } from '../../facts/date-reader';
import type { DateFact } from '../../facts/types';
import { baseRelation, isWithin, subtree, tokensIn } from '../../language/tree';
import { clauseOf, type Clause } from '../../language/clauses';
import { raised } from '../../language/reduced-clauses';
import type { Sentence, Token } from '../../language/types';
import { sideOf, wrongDates } from '../distractors/dates';
import { inOrder } from '../distractors/options';
import { articleSays, baseOf, refusing, stemFor, type Written } from '../draft';
import type { Material } from '../material';
import type { Random } from '../random';
import { gapForDate } from './gap-date';
import { askSpan } from './when-span';
import { askWhichYears, chooseYears } from './which-years';
import { patternOf, WordList } from '../../words';

const openDates = patternOf('open-date-words');

const forecasts = new WordList('forecasting-verbs');

const temporal = new WordList('parts-of-time');
const plain = new Set(['on', 'in', 'during', 'at']);

/** Asks for the day, month or year of what a clause says: "On what date did … issue …?" */
export function askWhen(material: Material, fact: DateFact, random: Random): Written {
	const refuse = refusing(fact, 'when');
	const { iso, grain, partOfName, phrase } = fact.value;
	if (partOfName) return chooseYears(material, fact, askWhichYears(material, fact), random);
	if (fact.confidence < 0.5) return refuse('the date is doubtful');
	if (grain === 'weekday') return refuse('without the article’s date the day can’t be resolved');
	if (grain !== 'day' && grain !== 'month' && grain !== 'year') return askSpan(material, fact, random);
	if (material.article.published && iso === material.article.published)
		return refuse('the date stands above the question');
	if (grain === 'year' && material.article.published?.startsWith(iso))
		return refuse('the year stands above the question');
	if (material.titleWords.has(iso)) return refuse('the year stands in the title');
	if (isOneOfSeveral(material, fact)) return refuse('the date is one of several');
	const sentence = material.sentences[fact.sentence]!;
	const gapped = (reason: string) => gapForDate(material, fact, reason, random);
	if (openDates().test(phrase)) return gapped('the words leave the date open');
	const place = placeOf(sentence, fact);
	if (!place) return gapped('nothing in the sentence says what the date dates');
	if (sentence.tokens.some((token) => token.head === place.head.index && token.relation === 'appos'))
		return refuse('the day goes by a name of its own');
	if (/^VBG$/.test(place.clause.verb.xpos) && place.clause.auxiliaries.length > 0)
		return gapped('the clause tells what was going on at the time');
	const tense = place.clause.auxiliaries[0] ?? place.clause.verb;
	// "has reported a rise during the last months of 2004": no perfect takes a finished time, so that it dates the rise.
	if (/^(?:has|have)$/i.test(tense.text) && /\bduring (?:\S+ ){0,5}$/i.test(before(material, fact)))
		return gapped('the date goes with a noun');
	if (/^VB[ZP]$/.test(tense.xpos) && tense.lemma !== 'have' && sideOf(iso, material.article.published) < 0)
		return gapped('the clause tells of a past day in the present tense');
	if (isInBetween(sentence, place))
		return refuse('another verb stands between, which the date may belong to');
	if (
		baseRelation(place.clause.predicate) === 'advcl' &&
		/^VB[PZ]$/.test((place.clause.auxiliaries[0] ?? place.clause.verb).xpos)
	)
		return gapped('the clause tells a time to come in the present tense');
	// "from 10.2% in 2003": the time only tells what is compared.
	if (/\bfrom [$£€]?[\d.,]+\S*(?: \p{Ll}+)? (?:in )?$/u.test(before(material, fact)))
		return refuse('its time only tells what is compared');
	// "economists forecast a drop in prices during 2005": the year is that of the drop.
	if (forecasts.has(place.clause.predicate.lemma) && place.head.index > place.clause.predicate.index + 2)
		return gapped('the date may be that of what is forecast');
	if (place.clause.copular && place.clause.predicate.upos === 'PROPN')
		return gapped('the clause only says who somebody is');
	const written = stemFor(material, raised(place.clause), {
		head: place.head,
		wh: grain === 'day' ? 'what date' : grain === 'month' ? `which month of ${iso.slice(0, 4)}` : 'what year',
		preposition: grain === 'day' ? 'on' : 'in',
		past: true,
		omit: new Set([...place.omit, ...tokensIn(sentence, fact.span)].map((token) => token.index))
	});
	if ('reason' in written) return gapped(written.reason);
	if (written.stem.text.includes(iso.slice(0, 4)) && grain === 'year')
		return refuse('the key would stand in the stem');
	const key = formatDate(iso, grain);
	const stem = written.stem.text;
	if (stem.includes(key.replace(/^\w+day, /, ''))) return refuse('the key would stand in the stem');
	if (grain === 'year' && /\b(?:from|between) \d{4}\b/.test(stem))
		return refuse('the stem has its own stretch of time');
	const explanation = `It was ${key}. ${articleSays(material, fact.sentence)}`;
	const shared = { keySpan: fact.span, explanation };
	const questions: Written['questions'] = [
		{
			...baseOf(material, fact, `when.${grain}.typed`, stem, { ...shared, difficulty: 0.6 }),
			kind: 'date',
			key,
			iso,
			grain
		}
	];
	const wrong = wrongDates(material, fact, random);
	if (wrong.length === 2) {
		const options = inOrder(
			{
				text: key,
				why: `The article dates it “${material.article.text.slice(fact.span.start, fact.span.end)}”.`,
				evidence: fact.span
			},
			wrong.map((date) => ({
				text: date.text,
				why: date.fact
					? `${date.text} belongs to something else in the article.`
					: `The article’s date for this is ${key}, not ${date.text}.`,
				...(date.fact ? { evidence: date.fact.span } : {})
			})),
			(text) => Date.parse([...wrong, { iso, text: key }].find((date) => date.text === text)?.iso ?? '')
		);
		questions.unshift({
			...baseOf(material, fact, `when.${grain}`, stem, { ...shared, difficulty: 0.35 }),
			kind: 'choice',
			options
		});
	}
	return { questions, refused: [] };
}

/** What stands before a date, and how its phrase begins. */
function before({ article }: Material, { span, value }: DateFact): string {
	return `${article.text.slice(Math.max(0, span.start - 40), span.start)}${/^during /i.exec(value.phrase)?.[0] ?? ''}`;
}

/** "Hadid studied in Beirut before moving, in 1972, to London": the year is that of the move, wherever the tree hangs it. */
function isInBetween({ tokens }: Sentence, { clause, head }: { clause: Clause; head: Token }): boolean {
	const between = tokens.slice(clause.predicate.index + 1, head.index);
	const at = between.findIndex((token) =>
		/^(before|after|when|while|until|since|by|following)$/i.test(token.text)
	);
	return at >= 0 && between.slice(at + 1).some((token) => token.upos === 'VERB');
}

const dateFollows = patternOf('dates-after-dates');
const datePrecedes = patternOf('dates-before-dates');

/** "in 2010 and 2011": each of the two would be an answer. */
function isOneOfSeveral({ article, dates }: Material, { span, sentence, value }: DateFact): boolean {
	return (
		/\b(?:first|once|twice)\b[^.]*\bagain\b/i.test(article.text.slice(span.start - 80, span.end + 80)) ||
		dates.filter((other) => other.sentence === sentence && other.value.grain === value.grain).length >= 4 ||
		dateFollows().test(article.text.slice(span.end, span.end + 24)) ||
		// "Martin, Speaker since 2000, yesterday made": a year beside a day is no second day.
		(datePrecedes().test(article.text.slice(Math.max(0, span.start - 24), span.start)) &&
			!(
				value.grain === 'day' &&
				/\bsince \d{4}, $/.test(article.text.slice(Math.max(0, span.start - 24), span.start))
			))
	);
}

/** What a date dates: the clause, the head of the time phrase, and the tokens to leave out. */
export function placeOf(
	sentence: Sentence,
	fact: DateFact
): { clause: Clause; head: Token; omit: Token[] } | undefined {
	const words = tokensIn(sentence, fact.span);
	let head = words.find((token) => !words.some((other) => other.index === token.head)) ?? words[0];
	if (!head) return undefined;
	for (
		let above = sentence.tokens[head.head];
		above && temporal.has(above.lemma);
		above = sentence.tokens[head.head]
	)
		head = above;
	const relation = baseRelation(head);
	if (!['obl', 'nmod', 'advmod', 'nummod', 'compound', 'obj', 'dep'].includes(relation)) return undefined;
	const governor = sentence.tokens[head.head];
	const clause = clauseOf(sentence, head);
	if (!clause || !governor) return undefined;
	if (relation !== 'obl' && relation !== 'advmod' && relation !== 'nmod') return undefined;
	const preposition = sentence.tokens.find(
		(token) => token.head === head.index && baseRelation(token) === 'case'
	);
	if (preposition && !plain.has(preposition.text.toLowerCase())) return undefined;
	if (governor !== clause.predicate) {
		const direct = sentence.tokens[governor.head];
		const nominal =
			governor.upos === 'NOUN' && direct === clause.predicate && baseRelation(governor) === 'obj';
		if (!nominal || relation !== 'nmod' || preposition?.text.toLowerCase() !== 'on') return undefined;
	}
	if (clause.subject && isWithin(sentence, head.index, clause.subject.index)) return undefined;
	const others = subtree(sentence, head.index).filter(
		(token) => baseRelation(token) === 'acl' || token.upos === 'VERB'
	);
	if (others.length > 0) return undefined;
	return { clause, head, omit: subtree(sentence, head.index) };
}
