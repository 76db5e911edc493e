import type { FactKind } from '../facts/types';
import { isRight } from '../grading/credit';
import type { Attempt } from '../grading/types';
import { readAttempts, type Reading } from './counted';
import { dayOf, startOfDay } from './learning-day';
import { afterAnswer, chanceAfter, daysUntilDue, type MemoryState } from './scheduler';

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
export function memoriesOf(attempts: readonly Attempt[], { now, retention }: Moment): FactMemory[] {
	const byFact = new Map<string, Reading[]>();
	for (const reading of readAttempts(attempts, now)) {
		const ofFact = byFact.get(reading.attempt.factId);
		if (ofFact) ofFact.push(reading);
		else byFact.set(reading.attempt.factId, [reading]);
	}
	const today = dayOf(now);
	// Thousands of facts fall due on some hundred days, and a date costs more than a memory.
	const beginnings = new Map<number, string>();
	const beginningOf = (day: number) => {
		const beginning = beginnings.get(day) ?? new Date(startOfDay(day)).toISOString();
		beginnings.set(day, beginning);
		return beginning;
	};
	return [...byFact.values()].map((readings) => memoryOf(readings, today, retention, beginningOf));
}

function memoryOf(
	readings: readonly Reading[],
	today: number,
	retention: number,
	beginningOf: (day: number) => string
): FactMemory {
	let state: MemoryState | undefined;
	let graded: Reading | undefined;
	let [reviews, lapses, rightInRow, right] = [0, 0, 0, 0];
	let wasKnown = false;
	for (const reading of readings) {
		if (isRight(reading.attempt)) right += 1;
		if (!reading.grade) continue;
		state = afterAnswer(state, graded ? reading.day - graded.day : 0, reading.grade);
		graded = reading;
		reviews += 1;
		if (reading.grade === 'again') {
			rightInRow = 0;
			lapses += wasKnown ? 1 : 0;
		} else {
			rightInRow += 1;
			wasKnown = true;
		}
	}
	const last = readings.at(-1);
	// The first answer on a fact is always graded.
	if (!state || !graded || !last) throw new Error('A fact without a graded answer');
	const dueDay = graded.day + daysUntilDue(state, retention);
	return {
		stability: state.stability,
		difficulty: state.difficulty,
		factId: last.attempt.factId,
		factKind: last.attempt.factKind,
		articleIds: inOrderOfLast(readings.map(({ attempt }) => attempt.articleId)),
		questionIds: inOrderOfLast(readings.map(({ attempt }) => attempt.questionId)),
		retrievability: chanceAfter(state, today - graded.day),
		due: beginningOf(dueDay),
		dueDay,
		gradedDay: graded.day,
		answeredDay: last.day,
		reviews,
		lapses,
		rightInRow,
		answers: readings.length,
		right,
		wrongButSure: graded.grade === 'again' && graded.attempt.confidence === 'sure'
	};
}

/** Each once, by where it stands last. */
function inOrderOfLast(names: readonly string[]): string[] {
	return [...new Set([...names].reverse())].reverse();
}
