import { formatDate } from '../../facts/date-reader';
import type { DateFact } from '../../facts/types';
import { finiteClauseOf } from '../../language/clauses';
import { raised } from '../../language/reduced-clauses';
import { tokensIn } from '../../language/tree';
import { inOrder } from '../distractors/options';
import { articleSays, baseOf, gapFor, refusing, stemFor, type Written } from '../draft';
import type { Material } from '../material';
import { shuffled, type Random } from '../random';
import { placeOf } from './when';

/** "in the 1930s", "during the 1st century": nothing before it that makes it less than the whole. */
const wholeSpan = /^(?:in|during) the (?:\d{4}s|\d{1,2}(?:st|nd|rd|th) century)$/i;
const years = /^(\d{4})\/(\d{4})$/;

/** Asks for a decade or century by a question word, "In which decade did … begin …?", and for a stretch of years by a gap. */
export function askSpan(material: Material, fact: DateFact, random: Random): Written {
	const { grain, iso, phrase } = fact.value;
	if ((grain === 'decade' || grain === 'century') && wholeSpan.test(phrase.trim()))
		return askWhichSpan(material, fact, random);
	const [, from, to] = years.exec(iso) ?? [];
	return grain === 'range' && from && to
		? gapForYears(material, fact, [Number(from), Number(to)], random)
		: refusing(fact, 'when')('a stretch of time is not asked for');
}

function askWhichSpan(material: Material, fact: DateFact, random: Random): Written {
	const refuse = refusing(fact, 'when');
	const { grain, iso } = fact.value;
	const length = grain === 'decade' ? 10 : 100;
	const sentence = material.sentences[fact.sentence]!;
	const others = material.dates.filter((other) => other !== fact && other.sentence === fact.sentence);
	if (others.some((other) => other.value.grain === grain)) return refuse('the date is one of several');
	const place = placeOf(sentence, fact);
	if (!place) return refuse('nothing in the sentence says what the date dates');
	const written = stemFor(material, raised(place.clause), {
		head: place.head,
		wh: `which ${grain}`,
		preposition: 'in',
		past: true,
		omit: new Set(place.omit.map((token) => token.index))
	});
	if ('reason' in written) return refuse(written.reason);
	const first = Number(iso.slice(0, 4));
	const until = Number(material.article.published?.slice(0, 4) ?? first + length);
	const span = (start: number) =>
		`${String(start).padStart(4, '0')}/${String(start + length - 1).padStart(4, '0')}`;
	const wrong = shuffled([-2, -1, 1, 2], random)
		.map((step) => first + step * length)
		.filter((start) => start >= 0 && start <= until)
		.slice(0, 2)
		.map((start) => ({ start, text: formatDate(span(start), grain) }));
	const key = formatDate(iso, grain);
	const explanation = `It was ${key}. ${articleSays(material, fact.sentence)}`;
	const shared = { keySpan: fact.span, explanation };
	const stem = written.stem.text;
	return {
		questions: [
			...(wrong.length === 2
				? [
						{
							...baseOf(material, fact, `when.${grain}`, stem, { ...shared, difficulty: 0.4 }),
							kind: 'choice' as const,
							options: inOrder(
								{
									text: key,
									why: `The article dates it “${material.article.text.slice(fact.span.start, fact.span.end)}”.`,
									evidence: fact.span
								},
								wrong.map(({ text }) => ({
									text,
									why: `The article’s time for this is ${key}, not ${text}.`
								})),
								(text) => wrong.find((other) => other.text === text)?.start ?? first
							)
						}
					]
				: []),
			{
				...baseOf(material, fact, `when.${grain}.typed`, stem, { ...shared, difficulty: 0.6 }),
				kind: 'date',
				key,
				iso,
				grain
			}
		],
		refused: []
	};
}

function gapForYears(
	material: Material,
	fact: DateFact,
	[from, to]: [number, number],
	random: Random
): Written {
	const refuse = refusing(fact, 'when');
	const sentence = material.sentences[fact.sentence]!;
	const tokens = tokensIn(sentence, fact.span);
	const head = tokens.find((token) => !tokens.some((other) => other.index === token.head)) ?? tokens[0];
	if (!head || fact.confidence < 0.6) return refuse('the date is doubtful');
	const said = material.article.text.slice(fact.span.start, fact.span.end);
	const opening = /^(?:from|between|in|during)\s+/i.exec(said)?.[0] ?? '';
	const gap = { start: fact.span.start + opening.length, end: fact.span.end };
	const result = gapFor(material, sentence, finiteClauseOf(sentence, head), gap, head);
	if ('reason' in result) return refuse(result.reason);
	const stem = result.stem.text;
	if (/^\W*_____/.test(stem)) return refuse('the gap would open its statement');
	const joint = /\b(?:to|and|until|through)\b/i.exec(said)?.[0];
	const shape = (a: number, b: number) => (joint ? `${a} ${joint} ${b}` : `${a}–${b}`);
	const until = Number(material.article.published?.slice(0, 4) ?? to);
	const step = Math.max(1, Math.round((to - from) / 3));
	const wrong = shuffled(
		[
			[from - step, to],
			[from + step, to],
			[from, to - step],
			[from, to + step]
		] as const,
		random
	)
		.filter(([a, b]) => a < b && b <= until)
		.slice(0, 2);
	if (to - from < 2 || wrong.length < 2) return refuse('no other stretch of years is near it');
	const key = shape(from, to);
	return {
		questions: [
			{
				...baseOf(material, fact, 'gap.range', stem, {
					keySpan: fact.span,
					explanation: `It is ${key}. ${articleSays(material, fact.sentence)}`,
					difficulty: 0.5
				}),
				kind: 'choice',
				options: inOrder(
					{ text: key, why: 'The article has these years here.', evidence: fact.span },
					wrong.map(([a, b]) => ({
						text: shape(a, b),
						why: `The article has ${key} here, not ${shape(a, b)}.`
					})),
					(text) => Number(/\d{4}/.exec(text)![0]) * 10_000 + Number(/(\d{4})$/.exec(text)![1])
				)
			}
		],
		refused: []
	};
}
