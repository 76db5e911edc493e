import type { EngineResult } from '$lib/engine';
import { coverageOf } from '$lib/questions/coverage';
import type { Note } from './note';

/** A sentence with what is asked about it, and its facts that nothing asks for. */
export interface Covered {
	index: number;
	text: string;
	/** What became of it, in a few words. */
	state: string;
	/** Stems of the questions that it proves, each once. */
	stems: string[];
	unasked: { fact: string; reasons: string[] }[];
}

/** Said of a fact that no writer gave a reason for. */
const unproved = 'No question about it could be proved from the text.';

/** The coverage map of an article in words, a sentence each. */
export function coveredSentences(result: EngineResult, notes: readonly Note[]): Covered[] {
	const stemOf = new Map(result.questions.map(({ id, stem }) => [id, stem]));
	const noteOf = new Map(notes.map((note) => [note.fact.id, note]));
	return coverageOf(result).map(({ sentence, span, facts, asked }) => {
		const stems = [...new Set(asked.map((id) => stemOf.get(id)!))];
		const unasked = facts
			.map((id) => noteOf.get(id)!)
			.filter((note) => note.asked.length === 0)
			.map(({ label, value, reasons }) => ({
				fact: `${label}: ${value}`,
				reasons: reasons.length > 0 ? reasons : [unproved]
			}));
		return {
			index: sentence,
			text: result.article.text.slice(span.start, span.end),
			state: stateOf(stems.length, facts.length),
			stems,
			unasked
		};
	});
}

function stateOf(questions: number, facts: number): string {
	if (questions > 0) return questions === 1 ? '1 question' : `${questions} questions`;
	if (facts > 0) return 'Not asked';
	return 'No fact';
}

/** "9 of 14 sentences are asked about; 3 hold facts that nothing asks for, 2 hold none." */
export function coverageInWords(sentences: readonly Covered[]): string {
	const asked = sentences.filter(({ stems }) => stems.length > 0).length;
	const empty = sentences.filter(({ stems, unasked }) => stems.length + unasked.length === 0).length;
	const unasked = sentences.length - asked - empty;
	const hold = (count: number) => (count === 1 ? '1 holds' : `${count} hold`);
	const rest = [
		...(unasked > 0 ? [`${hold(unasked)} only facts that nothing asks for`] : []),
		...(empty > 0 ? [`${hold(empty)} no fact`] : [])
	];
	const first = `${asked} of ${sentences.length} sentences ${asked === 1 ? 'is' : 'are'} asked about`;
	return `${[first, ...rest].join('; ')}.`;
}
