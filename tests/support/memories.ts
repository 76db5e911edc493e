import { startOfDay } from '$lib/learning/learning-day';
import type { FactMemory } from '$lib/learning/memory';
import { chanceAfter, daysUntilDue } from '$lib/learning/scheduler';

/** A fact known for some days; `gradedDay` and `stability` decide when it is due, unless said. */
export function aMemory(over: Partial<FactMemory> & { today: number }): FactMemory {
	const { today, ...rest } = over;
	const stability = rest.stability ?? 5;
	const difficulty = rest.difficulty ?? 5;
	const gradedDay = rest.gradedDay ?? today - 5;
	const dueDay = rest.dueDay ?? gradedDay + daysUntilDue({ stability, difficulty }, 0.9);
	return {
		factId: 'fact-1',
		factKind: 'date',
		articleIds: ['article-1'],
		questionIds: ['question-choice'],
		stability,
		difficulty,
		gradedDay,
		answeredDay: gradedDay,
		retrievability: chanceAfter({ stability, difficulty }, today - gradedDay),
		dueDay,
		due: new Date(startOfDay(dueDay)).toISOString(),
		reviews: 2,
		lapses: 0,
		rightInRow: 1,
		answers: 2,
		right: 2,
		wrongButSure: false,
		...rest
	};
}
