import { seeded } from '../../lib/questions/random';
import { Learner, type Spread } from './learner';
import type { Scheduler } from './schedulers';

/** What is tried out. */
export interface Trial {
	learners: number;
	days: number;
	spread: Spread;
	/** The share of days on which a learner comes. */
	attendance: number;
}

/** What came of it, summed over all learners. */
export interface Result {
	/** Reviews, the first meeting with a fact not counted, and those of them that were right. */
	reviews: number;
	right: number;
	/** Facts met, and those that are remembered at the end: the sum of their chances of recall. */
	facts: number;
	remembered: number;
}

/** An article of so many facts every so many days, until so many facts were met. */
const perArticle = 10;
const every = 10;
const most = 100;

/** Lets learners live with a scheduler. Learners and their luck are the same for every scheduler. */
export function tryOut(scheduler: Scheduler, { learners, days, spread, attendance }: Trial): Result {
	const result: Result = { reviews: 0, right: 0, facts: 0, remembered: 0 };
	for (let index = 0; index < learners; index += 1) {
		const random = seeded(index * 7919 + 1);
		const comes = seeded(index * 104729 + 2);
		const learner = new Learner(random, spread);
		const known: {
			memory: ReturnType<Learner['meets']>;
			plan: ReturnType<Scheduler['plan']>;
			last: number;
			due: number;
		}[] = [];
		for (let day = 0; day < days; day += 1) {
			if (comes() >= attendance) continue;
			for (const fact of known) {
				if (fact.due > day) continue;
				const grade = fact.memory.ask(day);
				result.reviews += 1;
				result.right += grade === 'again' ? 0 : 1;
				fact.due = day + fact.plan(day - fact.last, grade);
				fact.last = day;
			}
			const wanted = Math.min(most, perArticle * (1 + Math.floor(day / every)));
			while (known.length < wanted) {
				const memory = learner.meets();
				const plan = scheduler.plan();
				known.push({ memory, plan, last: day, due: day + plan(0, memory.ask(day)) });
			}
		}
		result.facts += known.length;
		result.remembered += known.reduce((sum, { memory }) => sum + memory.chance(days), 0);
	}
	return result;
}
