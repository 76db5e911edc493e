import { seeded, seedOf, shuffled } from '../../../lib/questions/random';
import type { Question } from '../../../lib/questions/types';
import { verifyQuestion, type Verdict } from '../../../lib/questions/verify';
import type { Break, Report } from './breaking';
import { rewritings } from './rewriting';
import { ways } from './ways';

/** One question as the verifier saw it. */
export interface Case {
	report: Report;
	good: Question;
	/** As it was made, written otherwise and still good, or broken. */
	state: 'made' | 'rewritten' | 'broken';
	/** How it was rewritten or broken. */
	way?: string;
	question: Question;
	verdict: Verdict;
}

/**
 * Takes the questions of some articles in an order that comes from the seed alone, writes each otherwise and breaks it
 * in every way that applies, and asks the verifier about all of them.
 * @param most how many questions are taken
 */
export function tryMutations(reports: Report[], seed: number, most = Infinity): Case[] {
	const all = reports.flatMap((report) => report.questions.map((good) => ({ report, good })));
	return shuffled(all, seeded(seed))
		.slice(0, most)
		.flatMap(({ report, good }) => [
			{ report, good, state: 'made' as const, question: good, verdict: verifyQuestion(good, report) },
			...changed(good, report, seed, 'rewritten', rewritings),
			...changed(good, report, seed, 'broken', ways)
		]);
}

function changed(
	good: Question,
	report: Report,
	seed: number,
	state: Case['state'],
	changes: [name: string, change: Break][]
): Case[] {
	return changes.flatMap(([way, change]) => {
		const question = change(good, report, seeded(seed ^ seedOf(`${way} ${good.id} ${good.kind}`)));
		return question
			? [{ report, good, state, way, question, verdict: verifyQuestion(question, report) }]
			: [];
	});
}
