import type { FactKind } from '../facts/types';
import { isRight } from '../grading/credit';
import type { Attempt } from '../grading/types';
import { chanceOn, factHistories, type FactHistory } from './fact-history';
import { dayOf, startOfDay } from './learning-day';
import { daysUntilDue, type MemoryState } from './scheduler';
import { carriedOut, stepLength, type Work } from './work';

/** What a learner remembers of one fact, and when it should come up again. */
export interface FactMemory extends MemoryState {
	factId: string;
	factKind: FactKind;
	/** The articles in which it was asked, the latest last. */
	articleIds: string[];
	/** The questions that asked for it, the one asked last at the end. */
	questionIds: string[];
	/** The chance of recall today, 0–1. */
	retrievability: number;
	/** The moment from which it is due: ISO 8601. */
	due: string;
	/** The day of learning on which it is due. */
	dueDay: number;
	/** The day of learning of the last graded answer. */
	gradedDay: number;
	/** The day of learning of the last answer, graded or not. */
	answeredDay: number;
	/** Graded answers. */
	reviews: number;
	/** How often it was forgotten after it had been known. */
	lapses: number;
	/** Graded answers that were right, one after the other, up to the last. */
	rightInRow: number;
	/** All answers, and those of them that were right. */
	answers: number;
	right: number;
	/** The last graded answer was wrong, and the learner had said "sure". */
	wrongButSure: boolean;
}

/** What a fact's memory is derived under. */
export interface Moment {
	/** Milliseconds since 1970. */
	now: number;
	/** Desired retention, 0–1. */
	retention: number;
}

/**
 * The memory of every fact that was answered and can be graded, derived from the answers alone. Answers are in the
 * order they were given; the same answers always give the same memory.
 */
export function* rememberFacts(attempts: readonly Attempt[], moment: Moment): Work<FactMemory[]> {
	return yield* memoriesFrom(yield* factHistories(attempts, moment.now), moment);
}

/** The same at once, without a pause. */
export function memoriesOf(attempts: readonly Attempt[], moment: Moment): FactMemory[] {
	return carriedOut(rememberFacts(attempts, moment));
}

/** The memory of facts whose histories are known. */
export function* memoriesFrom(
	histories: readonly FactHistory[],
	{ now, retention }: Moment
): Work<FactMemory[]> {
	const today = dayOf(now);
	// Thousands of facts fall due on some hundred days, and a date costs more than a memory.
	const beginnings = new Map<number, string>();
	const beginningOf = (day: number) => {
		const beginning = beginnings.get(day) ?? new Date(startOfDay(day)).toISOString();
		beginnings.set(day, beginning);
		return beginning;
	};
	const memories: FactMemory[] = [];
	for (const history of histories) {
		memories.push(memoryOf(history, today, retention, beginningOf));
		if (memories.length % stepLength === 0) yield;
	}
	return memories;
}

function memoryOf(
	{ readings, steps }: FactHistory,
	today: number,
	retention: number,
	beginningOf: (day: number) => string
): FactMemory {
	const last = readings.at(-1);
	const graded = steps.at(-1);
	if (!last || !graded) throw new Error('A fact without a graded answer');
	const { state } = graded;
	const dueDay = graded.day + daysUntilDue(state, retention);
	const firstKnown = steps.findIndex(({ grade }) => grade !== 'again');
	const forgotten = steps.filter(({ grade }, at) => grade === 'again' && firstKnown >= 0 && at > firstKnown);
	return {
		stability: state.stability,
		difficulty: state.difficulty,
		factId: last.attempt.factId,
		factKind: last.attempt.factKind,
		articleIds: inOrderOfLast(readings.map(({ attempt }) => attempt.articleId)),
		questionIds: inOrderOfLast(readings.map(({ attempt }) => attempt.questionId)),
		retrievability: chanceOn(today, graded),
		due: beginningOf(dueDay),
		dueDay,
		gradedDay: graded.day,
		answeredDay: last.day,
		reviews: steps.length,
		lapses: forgotten.length,
		rightInRow: steps.length - 1 - steps.findLastIndex(({ grade }) => grade === 'again'),
		answers: readings.length,
		right: readings.filter(({ attempt }) => isRight(attempt)).length,
		wrongButSure: graded.grade === 'again' && graded.reading.attempt.confidence === 'sure'
	};
}

/** Each once, by where it stands last. */
function inOrderOfLast(names: readonly string[]): string[] {
	return [...new Set([...names].reverse())].reverse();
}
