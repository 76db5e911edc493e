import { formatDate } from '../../facts/date-reader';
import type { DateFact } from '../../facts/types';
import type { Sentence, Token } from '../../language/types';
import { inOrder } from '../distractors/options';
import { articleSays, baseOf, refusing, type Written } from '../draft';
import { tokenAt, type Material } from '../material';
import { shuffled, type Random } from '../random';
import { wording, wordCount } from '../stems/wording';

const linking = /^(of|the|and|for|against|in|on|de|la|['’]s?)$/i;

/** Asks for the years that stand in brackets after the name of an event: "… War of Resistance (1931-45)". */
export function askWhichYears(material: Material, fact: DateFact): Written {
	const refuse = refusing(fact, 'when.gloss');
	const { iso, grain } = fact.value;
	const [from, to] = iso.split('/').map(Number);
	if (grain !== 'range' || !from || !to || !/^\d{4}\/\d{4}$/.test(iso))
		return refuse('the date belongs to a name');
	const sentence = material.sentences[fact.sentence]!;
	const name = nameBefore(sentence, fact.span.start);
	if (!name) return refuse('no name stands before the brackets');
	const words = wording(name, []);
	if (wordCount(words) < 2 || wordCount(words) > 12 || /\d{4}/.test(words))
		return refuse('no name of an event stands before the brackets');
	if (isPerson(material, name)) return refuse('the years are a person’s');
	const stem = `Which years does the article give for the ${words.replace(/^the\s+/i, '')}?`;
	const key = formatDate(iso, 'range');
	const explanation = `It gives ${key}. ${articleSays(material, fact.sentence)}`;
	return {
		questions: [
			{
				...baseOf(material, fact, 'when.gloss.typed', stem, {
					keySpan: fact.span,
					explanation,
					difficulty: 0.6
				}),
				kind: 'date',
				key,
				iso,
				grain
			}
		],
		refused: []
	};
}

/** The same as a choice, with spans that share one end with the key. */
export function chooseYears(material: Material, fact: DateFact, written: Written, random: Random): Written {
	const question = written.questions[0];
	if (!question || question.kind !== 'date') return written;
	const [from, to] = fact.value.iso.split('/').map(Number) as [number, number];
	const length = Math.max(2, to - from);
	const step = Math.max(1, Math.round(length / 3));
	const others = shuffled(
		[
			[from, to - step],
			[from + step, to],
			[from - step, to],
			[from, to + step]
		].filter(([a, b]) => b! > a!),
		random
	).slice(0, 2);
	const options = inOrder(
		{ text: question.key, why: 'These are the years in brackets after the name.', evidence: fact.span },
		others.map(([a, b]) => ({
			text: formatDate(`${a}/${b}`, 'range'),
			why: `The article has ${question.key} after the name.`
		}))
	);
	return {
		...written,
		questions: [
			{
				...baseOf(material, fact, 'when.gloss', question.stem, {
					keySpan: fact.span,
					explanation: question.explanation,
					difficulty: 0.5
				}),
				kind: 'choice',
				options
			},
			...written.questions
		]
	};
}

function nameBefore(sentence: Sentence, at: number): Token[] | undefined {
	const date = tokenAt(sentence, at);
	const bracket = date && sentence.tokens[date.index - 1];
	if (!bracket || bracket.text !== '(') return undefined;
	let from = bracket.index;
	while (from > 0) {
		const token = sentence.tokens[from - 1]!;
		if (!/^\p{Lu}/u.test(token.text) && !linking.test(token.text)) break;
		from--;
	}
	while (from < bracket.index && linking.test(sentence.tokens[from]!.text)) from++;
	return from < bracket.index ? sentence.tokens.slice(from, bracket.index) : undefined;
}

function isPerson(material: Material, name: Token[]): boolean {
	const last = name.at(-1)!;
	return material.participants.some(
		(p) =>
			p.value.type === 'person' && p.value.mentions.some((m) => last.start >= m.start && last.end <= m.end)
	);
}
