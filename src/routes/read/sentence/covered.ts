import type { EngineResult } from '$lib/engine';
import { coverageOf, type SentenceCoverage } from '$lib/questions/coverage';
import type { Question } from '$lib/questions/types';
import { stemInWords, type Note } from '../note';

/** What became of a sentence: `elsewhere` where its facts are asked for with the proof of another one. */
export type State = 'asked' | 'refused' | 'elsewhere' | 'empty';

/** A sentence as the reading page lists it. */
export interface Covered {
	text: string;
	state: State;
	/** The state in a word or two: `3 questions`. */
	mark: string;
	/** What it proves, each stem once; `ways` is in how many forms it is asked. */
	asked: { stem: string; ways: number }[];
	/** Its facts that are asked for with the proof of another sentence. */
	elsewhere: Note[];
	/** Its facts that nothing asks for. */
	refused: { note: Note; reasons: string[] }[];
}

/** Every sentence of an article with what is asked about it, or why nothing is. */
export function coveredSentences(result: EngineResult, notes: readonly Note[]): Covered[] {
	const noteOf = new Map(notes.map((note) => [note.fact.id, note]));
	const questionOf = new Map(result.questions.map((question) => [question.id, question]));
	return coverageOf(result).map((row) => {
		const questions = row.asked.map((id) => questionOf.get(id)!);
		const askedHere = new Set(questions.map(({ factId }) => factId));
		const state = stateOf(row);
		return {
			text: result.article.text.slice(row.span.start, row.span.end),
			state,
			mark: markOf(state, questions.length),
			asked: stemsOf(questions),
			elsewhere: row.askedFacts.filter((id) => !askedHere.has(id)).map((id) => noteOf.get(id)!),
			refused: row.refused.map(({ factId, reasons }) => ({ note: noteOf.get(factId)!, reasons }))
		};
	});
}

function stateOf({ asked, refused, facts }: SentenceCoverage): State {
	if (asked.length > 0) return 'asked';
	if (refused.length > 0) return 'refused';
	return facts.length > 0 ? 'elsewhere' : 'empty';
}

function markOf(state: State, questions: number): string {
	switch (state) {
		case 'asked':
			return questions === 1 ? '1 question' : `${questions} questions`;
		case 'refused':
			return 'Refused';
		case 'elsewhere':
			return 'Asked elsewhere';
		case 'empty':
			return 'No fact';
	}
}

/** One stem is often asked with options, and again to be typed. */
function stemsOf(questions: readonly Question[]): Covered['asked'] {
	const ways = new Map<string, number>();
	for (const question of questions) {
		const stem = stemInWords(question);
		ways.set(stem, (ways.get(stem) ?? 0) + 1);
	}
	return [...ways].map(([stem, count]) => ({ stem, ways: count }));
}

/** "9 of 14 sentences are asked about; 3 others hold facts that were refused, 2 others hold none." */
export function coverageInWords(sentences: readonly Covered[]): string {
	const count = (state: State) => sentences.filter((sentence) => sentence.state === state).length;
	const others = (state: State, what: string) => {
		const number = count(state);
		if (number === 0) return [];
		return [`${number} ${number === 1 ? 'other holds' : 'others hold'} ${what}`];
	};
	const asked = count('asked');
	return [
		`${asked} of ${sentences.length} sentences ${asked === 1 ? 'is' : 'are'} asked about`,
		...others('refused', 'facts that were refused'),
		...others('elsewhere', 'only facts that are asked for elsewhere'),
		...others('empty', 'no fact')
	].join('; ');
}
