/** Good questions about the harbour report, one of each kind, to be passed as they are and refused when changed. */
import type { Option, Question } from '$lib/questions/types';
import { verifyQuestion } from '$lib/questions/verify';
import {
	aChoiceQuestion,
	aDateQuestion,
	aMatchQuestion,
	aMultipleQuestion,
	aNumberQuestion,
	anEvidenceQuestion,
	anOption,
	anOrderQuestion,
	aTrueFalseQuestion
} from './builders';
import { harbourArticle, harbourFacts, harbourSentences, placeOf, sentenceWith } from './harbour-report';

/** `passes`, or the rule that refuses the question. */
export function verdict(question: Question): string {
	const found = verifyQuestion(question, {
		article: harbourArticle,
		sentences: harbourSentences,
		facts: harbourFacts
	});
	return found.ok ? 'passes' : `${found.rule}: ${found.reason}`;
}

/** Options of which the one marked `*` is right. */
export function options(...texts: string[]): Option[] {
	return texts.map((text) => anOption(text.replace(/\*$/, ''), { correct: text.endsWith('*') }));
}
/** Where a question finds its proof: the sentence with the words, the key's words in it. */
export function proof(words: string, within = words) {
	const sentence = sentenceWith(within);
	const start = placeOf(within).start + within.indexOf(words);
	return { evidence: sentence, keySpan: { start, end: start + words.length } };
}

export const vote = aChoiceQuestion({
	factId: 'date-2025-03-04',
	stem: 'On what date did the council of Brackwater vote to reopen the harbour line?',
	...proof('Tuesday'),
	options: options('Saturday, 1 March 2025', 'Tuesday, 4 March 2025*', 'Thursday, 6 March 2025')
});
export const voteTyped = aDateQuestion({ ...proof('Tuesday'), stem: vote.stem });
export const trains = aChoiceQuestion({
	factId: 'count-trains',
	factKind: 'count',
	stem: 'How many trains a day will run between the port and the old market?',
	...proof('More than 20'),
	options: options('fewer than 10', 'more than 20*', 'more than 40')
});
export const trainsTyped = aNumberQuestion({
	...proof('More than 20'),
	factId: 'count-trains',
	stem: trains.stem
});
export const signer = aChoiceQuestion({
	factId: 'participant-Lind',
	factKind: 'participant',
	stem: 'Who signed the contract with Kestrel Rail on 3 March 2025?',
	...proof('Anna Lind'),
	options: options('Anna Lind*', 'Jo Park', 'Omar Reyes')
});
export const town = aChoiceQuestion({
	factId: 'place-Osterby',
	factKind: 'place',
	stem: 'In which city did Anna Lind sign the contract with Kestrel Rail?',
	...proof('Osterby', 'Osterby on Monday'),
	options: options('Brackwater', 'Lindholm', 'Osterby*')
});
export const said = aChoiceQuestion({
	factId: 'quotation-Reyes',
	factKind: 'quotation',
	stem: 'Who said, “Our grandchildren will thank this council for the harbour line”?',
	...proof('Reyes', 'Reyes said'),
	options: options('Anna Lind', 'Jo Park', 'Omar Reyes*')
});
export const listed = aMultipleQuestion({
	factId: 'list-contract',
	stem: 'The contract covers _____.',
	...proof('tracks, signals, bridges and two stations'),
	options: options('bridges*', 'maps', 'signals*', 'tickets')
});
export const share = aNumberQuestion({
	factId: 'count-share',
	stem: 'According to Jo Park, what percentage of the cost would the state pay?',
	...proof('40 percent'),
	key: '40 percent',
	value: { value: 40, unit: 'cost', percent: true }
});
export const statement = aTrueFalseQuestion({
	factId: 'participant-Lind',
	factKind: 'participant',
	...proof('Anna Lind'),
	stem: 'Omar Reyes signed the contract with Kestrel Rail on 3 March 2025.',
	correction: 'Anna Lind signed the contract with Kestrel Rail on 3 March 2025.'
});
export const order = anOrderQuestion({
	evidence: sentenceWith('closed in 1986'),
	items: [
		{
			text: 'The harbour line closed.',
			why: '1986: the line closed.',
			evidence: sentenceWith('closed in 1986')
		},
		{ text: 'The museum opened its doors.', why: '1994: the museum opened.', evidence: sentenceWith('1994') },
		{
			text: 'Anna Lind signed the contract.',
			why: 'Monday, 3 March 2025: the contract was signed.',
			evidence: sentenceWith('Monday')
		}
	]
});
export const match = aMatchQuestion({
	evidence: sentenceWith('Our grandchildren'),
	pairs: [
		{
			left: '“Our grandchildren will thank this council”',
			right: 'Omar Reyes',
			why: 'Reyes said it.',
			evidence: sentenceWith('Our grandchildren')
		},
		{ left: 'the contract', right: 'Anna Lind', why: 'She signed it.', evidence: sentenceWith('Monday') }
	]
});
export const prove = anEvidenceQuestion({
	stem: 'The harbour line was shut in 1986.',
	...proof('1986'),
	options: [
		anOption('The line had closed in 1986.', { correct: true }),
		anOption('Park visited Brackwater and Lindholm in February.'),
		anOption('The council did not approve the petition.')
	]
});
