/**
 * Builders for tests: each gives one valid value with sensible defaults, and takes what matters to the test.
 * `anArticle({ text })` finds paragraphs and sentences by blank lines and full stops.
 */
import type { Article, Span } from '$lib/article/types';
import type {
	CountFact,
	CountValue,
	DateFact,
	DateValue,
	ListFact,
	ListValue,
	ParticipantFact,
	ParticipantValue,
	PlaceFact,
	PlaceValue,
	QuotationFact,
	QuotationValue
} from '$lib/facts/types';
import type { Attempt } from '$lib/grading/types';
import type {
	ChoiceQuestion,
	DateQuestion,
	EvidenceQuestion,
	MatchQuestion,
	MultipleQuestion,
	NumberQuestion,
	Option,
	OrderQuestion,
	TrueFalseQuestion,
	TypedQuestion
} from '$lib/questions/types';

export { blockedStorage, fullStorage, memoryStorage, type FakeStorage } from './storage';

const sampleText =
	'The council of Brackwater voted on Tuesday to reopen the harbour line.\n\n' +
	'Mayor Anna Lind said more than 20 trains a day would run. The line closed in 1986.';

/** A short report of three sentences in two paragraphs, or one made of the text given. */
export function anArticle(over: Partial<Article> = {}): Article {
	const text = over.text ?? sampleText;
	const paragraphs = spansOf(text, /\n\s*\n/g);
	const sentences = paragraphs.flatMap(({ start, end }) =>
		spansOf(text.slice(start, end), /(?<=[.!?])\s+/g).map((span) => ({
			start: start + span.start,
			end: start + span.end
		}))
	);
	return {
		id: 'article-1',
		title: 'A line reopens',
		published: '2025-03-05',
		text,
		paragraphs,
		sentences,
		...over
	};
}

function spansOf(text: string, gap: RegExp): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(gap)) {
		spans.push({ start, end: match.index });
		start = match.index + match[0].length;
	}
	if (start < text.length) spans.push({ start, end: text.length });
	return spans;
}

/** The span of the first place where `words` stand in `text`. */
export function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${words}” is not in the text`);
	return { start, end: start + words.length };
}

const span = { start: 0, end: 10 };
const factBase = { id: 'fact-1', span, sentence: 0, confidence: 0.9 };

type Over<F extends { value: unknown }> = Partial<Omit<F, 'value' | 'kind'>> & {
	value?: Partial<F['value']>;
};

/** A date fact: by default Tuesday, 4 March 2025. */
export function aDateFact({ value, ...over }: Over<DateFact> = {}): DateFact {
	const whole: DateValue = {
		iso: '2025-03-04',
		grain: 'day',
		phrase: 'on Tuesday',
		absolute: false,
		...value
	};
	return { ...factBase, kind: 'date', ...over, value: whole };
}

/** A fact of any kind will do: by default the date fact. */
export const aFact = aDateFact;

/** A count fact: by default more than 20 trains. */
export function aCountFact({ value, ...over }: Over<CountFact> = {}): CountFact {
	const whole: CountValue = { value: 20, unit: 'trains', modifier: 'more than', ...value };
	return { ...factBase, id: 'fact-count', kind: 'count', ...over, value: whole };
}

/** A participant fact: by default Anna Lind, the mayor. */
export function aParticipantFact({ value, ...over }: Over<ParticipantFact> = {}): ParticipantFact {
	const whole: ParticipantValue = {
		name: 'Anna Lind',
		aliases: ['Mayor Anna Lind', 'Lind'],
		type: 'person',
		role: 'Mayor',
		mentions: [span],
		...value
	};
	return { ...factBase, id: 'fact-participant', kind: 'participant', ...over, value: whole };
}

/** A place fact: by default the city of Brackwater. */
export function aPlaceFact({ value, ...over }: Over<PlaceFact> = {}): PlaceFact {
	const whole: PlaceValue = { name: 'Brackwater', kind: 'city', aliases: [], mentions: [span], ...value };
	return { ...factBase, id: 'fact-place', kind: 'place', ...over, value: whole };
}

/** A quotation fact: by default direct words of Anna Lind. */
export function aQuotationFact({ value, ...over }: Over<QuotationFact> = {}): QuotationFact {
	const whole: QuotationValue = {
		speaker: 'Anna Lind',
		text: 'a day we have waited for',
		direct: true,
		...value
	};
	return { ...factBase, id: 'fact-quotation', kind: 'quotation', ...over, value: whole };
}

/** A list fact: by default three closed items. */
export function aListFact({ value, ...over }: Over<ListFact> = {}): ListFact {
	const items = value?.items ?? ['trade', 'energy', 'transport'];
	const whole: ListValue = { label: 'areas', items, itemSpans: items.map(() => span), open: false, ...value };
	return { ...factBase, id: 'fact-list', kind: 'list', ...over, value: whole };
}

/** An option; wrong unless said otherwise. */
export function anOption(text: string, over: Partial<Option> = {}): Option {
	return { text, correct: false, why: `The article says something else than ${text}.`, ...over };
}

const questionBase = {
	factId: 'fact-1',
	stem: 'On what date did the council of Brackwater vote?',
	evidence: { start: 0, end: 70 },
	rule: 'when.day',
	explanation: 'The council voted on Tuesday, 4 March 2025.',
	difficulty: 0.4
};

/** A choice question with three options, the second right. */
export function aChoiceQuestion(over: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return {
		id: 'question-choice',
		factKind: 'date',
		...questionBase,
		kind: 'choice',
		options: [
			anOption('Monday, 3 March 2025'),
			anOption('Tuesday, 4 March 2025', { correct: true }),
			anOption('Wednesday, 5 March 2025')
		],
		...over
	};
}

/** A question with several right options: the first and the third of four. */
export function aMultipleQuestion(over: Partial<MultipleQuestion> = {}): MultipleQuestion {
	return {
		id: 'question-multiple',
		factKind: 'list',
		...questionBase,
		stem: 'Which areas does the plan name?',
		rule: 'list.members',
		kind: 'multiple',
		options: [
			anOption('trade', { correct: true }),
			anOption('fishing'),
			anOption('energy', { correct: true }),
			anOption('housing')
		],
		...over
	};
}

/** A question answered with a name: Anna Lind. */
export function aTypedQuestion(over: Partial<TypedQuestion> = {}): TypedQuestion {
	return {
		id: 'question-typed',
		factKind: 'participant',
		...questionBase,
		stem: 'Who is the mayor of Brackwater?',
		rule: 'who.role',
		kind: 'typed',
		key: 'Anna Lind',
		accepted: ['Mayor Anna Lind', 'Lind'],
		answerType: 'person',
		...over
	};
}

/** A question answered with a number: more than 20. */
export function aNumberQuestion(over: Partial<NumberQuestion> = {}): NumberQuestion {
	return {
		id: 'question-number',
		factKind: 'count',
		...questionBase,
		stem: 'How many trains a day would run?',
		rule: 'count.modified',
		kind: 'number',
		key: 'more than 20',
		value: { value: 20, unit: 'trains', modifier: 'more than' },
		...over
	};
}

/** A question answered with a date: 4 March 2025. */
export function aDateQuestion(over: Partial<DateQuestion> = {}): DateQuestion {
	return {
		id: 'question-date',
		factKind: 'date',
		...questionBase,
		kind: 'date',
		key: 'Tuesday, 4 March 2025',
		iso: '2025-03-04',
		grain: 'day',
		...over
	};
}

/** A statement that is false, with its correction. */
export function aTrueFalseQuestion(over: Partial<TrueFalseQuestion> = {}): TrueFalseQuestion {
	return {
		id: 'question-true-false',
		factKind: 'date',
		...questionBase,
		stem: 'The council of Brackwater voted on Monday, 3 March 2025.',
		rule: 'true-false.date',
		kind: 'trueFalse',
		answer: false,
		correction: 'The council of Brackwater voted on Tuesday, 4 March 2025.',
		...over
	};
}

/** Three events to put in order. */
export function anOrderQuestion(over: Partial<OrderQuestion> = {}): OrderQuestion {
	const item = (text: string) => ({ text, why: `${text}: as the article dates it.`, evidence: span });
	return {
		id: 'question-order',
		factKind: 'date',
		...questionBase,
		stem: 'Put these events in order, earliest first.',
		rule: 'order.timeline',
		kind: 'order',
		items: [item('The line closes'), item('The council votes'), item('Trains run again')],
		...over
	};
}

/** Three speakers and what each said. */
export function aMatchQuestion(over: Partial<MatchQuestion> = {}): MatchQuestion {
	const pair = (left: string, right: string) => ({ left, right, why: `${left} said so.`, evidence: span });
	return {
		id: 'question-match',
		factKind: 'quotation',
		...questionBase,
		stem: 'Who said what?',
		rule: 'match.speakers',
		kind: 'match',
		pairs: [
			pair('Anna Lind', '“a day we have waited for”'),
			pair('Omar Reyes', '“too dear by half”'),
			pair('Jo Park', '“we shall see”')
		],
		...over
	};
}

/** Three sentences, of which the first proves the statement. */
export function anEvidenceQuestion(over: Partial<EvidenceQuestion> = {}): EvidenceQuestion {
	return {
		id: 'question-evidence',
		factKind: 'date',
		...questionBase,
		stem: 'Which sentence shows when the line closed?',
		rule: 'evidence.sentence',
		kind: 'evidence',
		options: [
			anOption('The line closed in 1986.', { correct: true }),
			anOption('Mayor Anna Lind said more than 20 trains a day would run.'),
			anOption('The council of Brackwater voted on Tuesday to reopen the harbour line.')
		],
		...over
	};
}

/** One question of every kind, in the order of the types. */
export function oneOfEachQuestion() {
	return [
		aChoiceQuestion(),
		aMultipleQuestion(),
		aTypedQuestion(),
		aNumberQuestion(),
		aDateQuestion(),
		aTrueFalseQuestion(),
		anOrderQuestion(),
		aMatchQuestion(),
		anEvidenceQuestion()
	];
}

/** A right answer to the choice question, given on 5 March 2025. */
export function anAttempt(over: Partial<Attempt> = {}): Attempt {
	return {
		id: 'attempt-1',
		articleId: 'article-1',
		questionId: 'question-choice',
		factId: 'fact-1',
		factKind: 'date',
		sittingId: 'sitting-1',
		response: { kind: 'choice', option: 1 },
		mark: 1,
		at: Date.UTC(2025, 2, 5, 12),
		took: 4_000,
		...over
	};
}
