import { formatDate } from '../../facts/date-reader';
import type { DateFact } from '../../facts/types';
import { finiteClauseOf } from '../../language/clauses';
import { tokensIn } from '../../language/tree';
import { wrongDates } from '../distractors/dates';
import { inOrder } from '../distractors/options';
import { articleSays, baseOf, gapFor, refusing, type Written } from '../draft';
import type { Material } from '../material';
import type { Random } from '../random';
import { patternOf } from '../../words';

const open = patternOf('open-gap-words');

/** Before these words a date may be left out and still be one date. */
const before = /^(on|in|since|until|through|from|during)$/i;

/** A statement with the date left out, where "on what date" would ask for something else: "… since _____." */
export function gapForDate(material: Material, fact: DateFact, reason: string, random: Random): Written {
	const refuse = refusing(fact, 'when');
	const { iso, grain, phrase } = fact.value;
	const sentence = material.sentences[fact.sentence]!;
	if ((grain !== 'day' && grain !== 'month' && grain !== 'year') || fact.confidence < 0.6)
		return refuse(reason);
	if (open().test(phrase)) return refuse(reason);
	const tokens = tokensIn(sentence, fact.span);
	const preposition = before.test(tokens[0]?.text ?? '')
		? tokens[0]
		: sentence.tokens[(tokens[0]?.index ?? 0) - 1];
	const rest = tokens.filter((token) => token !== preposition);
	const [first] = rest;
	const last = rest.at(-1);
	const clause = first && finiteClauseOf(sentence, first);
	if (!first || !last || !preposition || !before.test(preposition.text)) return refuse(reason);
	const gap = { start: first.start, end: last.end };
	const keep = rest.find((token) => !rest.some((other) => other.index === token.head)) ?? first;
	const result = gapFor(material, sentence, clause, gap, keep);
	if ('reason' in result) return refuse(result.reason);
	const stem = result.stem.text;
	if (grain === 'year' && nearYears(stem, iso)) return refuse('the years beside it tell the key');
	if (new RegExp(`\\b${iso.slice(0, 4)}\\b`).test(stem) || /^\W*_____|_____['’]s?\b/u.test(stem))
		return refuse(reason);
	const key = formatDate(iso, grain);
	const wrong = wrongDates(material, fact, random);
	if (wrong.length < 2) return refuse(reason);
	const options = inOrder(
		{
			text: key,
			why: `The article has “${material.article.text.slice(gap.start, gap.end)}” here.`,
			evidence: gap
		},
		wrong.map((date) => ({
			text: date.text,
			why: date.fact
				? `${date.text} belongs to something else in the article.`
				: `The article’s date here is ${key}, not ${date.text}.`,
			...(date.fact ? { evidence: date.fact.span } : {})
		})),
		(text) => Date.parse([...wrong, { iso, text: key }].find((date) => date.text === text)?.iso ?? '')
	);
	const explanation = `It is ${key}. ${articleSays(material, fact.sentence)}`;
	const shared = { keySpan: fact.span, explanation };
	return {
		questions: [
			{
				...baseOf(material, fact, 'gap.date', stem, { ...shared, difficulty: 0.45 }),
				kind: 'choice',
				options
			},
			{
				...baseOf(material, fact, 'gap.date.typed', stem, { ...shared, difficulty: 0.65 }),
				kind: 'date',
				key,
				iso,
				grain
			}
		],
		refused: []
	};
}

/** "a fall in _____, followed by further declines in 2006 and 2007": what year comes before those needs no reading. */
function nearYears(stem: string, iso: string): boolean {
	return (stem.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => Math.abs(Number(year) - Number(iso)) <= 2);
}
