/** A report written for tests, with facts set by hand, so that the verifier is tried apart from the finders. */
import { readFileSync } from 'node:fs';
import { readText } from '$lib/article';
import type { Article, Span } from '$lib/article/types';
import type { Fact } from '$lib/facts/types';
import { loadModel, readSentences } from '$lib/language';
import type { Sentence } from '$lib/language/types';
import {
	aCountFact,
	aDateFact,
	aListFact,
	aParticipantFact,
	aPlaceFact,
	aQuotationFact,
	spanOf
} from './builders';

const report = `BRACKWATER (AP) — The council of Brackwater voted on Tuesday to reopen the harbour line. The line had closed in 1986.

Mayor Anna Lind signed the contract with Kestrel Rail in Osterby on Monday. More than 20 trains a day will run between the port and the old market. Governor Omar Reyes and Senator Jo Park praised the plan in a letter.

“Our grandchildren will thank this council for the harbour line,” Reyes said. Park visited Brackwater and Lindholm in February. Park said the state would pay 40 percent of the cost. The harbour line might open in May 2027.

The contract covers tracks, signals, bridges and two stations. Opponents of the line collected about 3,000 signatures in Osterby. The council did not approve the petition. The museum opened its doors in 1994 and sold tickets, maps and books.`;

const read = readText(report, { title: 'Old railway to return after decades', published: '2025-03-05' });
if ('unusable' in read) throw new Error(read.unusable.text);

export const harbourArticle: Article = read.article;
export const harbourSentences: Sentence[] = readSentences(
	harbourArticle,
	loadModel(new Uint8Array(readFileSync('static/model/english.bin')))
);

/** The place of some words in the report. */
export function placeOf(words: string): Span {
	return spanOf(harbourArticle.text, words);
}

/** Every place of a name in the report's running text. */
function mentionsOf(name: string): Span[] {
	const first = harbourArticle.paragraphs[0]!.start;
	return [...harbourArticle.text.matchAll(new RegExp(name, 'g'))]
		.map(({ index }) => ({ start: index, end: index + name.length }))
		.filter(({ start }) => start >= first);
}

/** The sentence that holds the words. */
export function sentenceWith(words: string): Span {
	const { start } = placeOf(words);
	return harbourArticle.sentences.find((span) => span.start <= start && start < span.end)!;
}

function indexOf(words: string): number {
	return harbourArticle.sentences.indexOf(sentenceWith(words));
}

const person = (name: string, role: string) => {
	const last = name.split(' ')[1]!;
	return aParticipantFact({
		id: `participant-${last}`,
		span: placeOf(name),
		sentence: indexOf(name),
		value: { name, aliases: [last, `${role} ${name}`], role, type: 'person', mentions: mentionsOf(last) }
	});
};
const place = (name: string) =>
	aPlaceFact({
		id: `place-${name}`,
		span: mentionsOf(name)[0]!,
		sentence: indexOf(`${name} `),
		value: { name, kind: 'city', mentions: mentionsOf(name) }
	});
const date = (words: string, iso: string, grain: 'day' | 'month' | 'year') =>
	aDateFact({
		id: `date-${iso}`,
		span: placeOf(words),
		sentence: indexOf(words),
		value: { iso, grain, phrase: words }
	});

/** What a reader finds in the report; ids are `kind-name`. */
export const harbourFacts: Fact[] = [
	date('Tuesday', '2025-03-04', 'day'),
	date('1986', '1986', 'year'),
	date('Monday', '2025-03-03', 'day'),
	date('May 2027', '2027-05', 'month'),
	date('1994', '1994', 'year'),
	aCountFact({ id: 'count-trains', span: placeOf('More than 20 trains'), sentence: indexOf('More than 20') }),
	aCountFact({
		id: 'count-share',
		span: placeOf('40 percent'),
		sentence: indexOf('40 percent'),
		claim: { source: 'Jo Park', verb: 'say' },
		value: { value: 40, unit: 'cost', percent: true }
	}),
	person('Anna Lind', 'Mayor'),
	person('Omar Reyes', 'Governor'),
	person('Jo Park', 'Senator'),
	aParticipantFact({
		id: 'participant-Kestrel',
		span: placeOf('Kestrel Rail'),
		sentence: indexOf('Kestrel Rail'),
		value: {
			name: 'Kestrel Rail',
			aliases: ['Kestrel'],
			type: 'organisation',
			mentions: mentionsOf('Kestrel Rail')
		}
	}),
	...['Brackwater', 'Osterby', 'Lindholm'].map(place),
	aQuotationFact({
		id: 'quotation-Reyes',
		span: placeOf('Our grandchildren will thank this council for the harbour line,'),
		sentence: indexOf('Our grandchildren'),
		value: {
			speaker: 'Omar Reyes',
			text: 'Our grandchildren will thank this council for the harbour line',
			speakerSpan: { ...placeOf('Reyes said'), end: placeOf('Reyes said').start + 5 }
		}
	}),
	...(
		[
			['contract', ['tracks', 'signals', 'bridges', 'two stations']],
			['shop', ['tickets', 'maps', 'books']]
		] as const
	).map(([id, items]) =>
		aListFact({
			id: `list-${id}`,
			span: { start: placeOf(items[0]).start, end: placeOf(items.at(-1)!).end },
			sentence: indexOf(items[0]),
			value: { label: '', items: [...items], itemSpans: items.map(placeOf) }
		})
	)
];
