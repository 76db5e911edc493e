import type { FactMemory } from './memory';

/** The reviews of a day to come. */
export interface ForecastDay {
	day: number;
	/** Facts that fall due on it; on the first day also those that were due before. */
	due: number;
	/** Reviews that find place under the cap. */
	asked: number;
	/** What is held back for the days after. */
	held: number;
}

/** How many days a forecast looks ahead, today included. */
export const forecastLength = 14;

/**
 * The reviews of the coming days, as far as today's answers tell: each fact once, no new ones, and nothing of what a
 * goal adds later. Today's are those of the plan; what the cap holds back joins what falls due on the next day.
 */
export function forecastOf(
	open: readonly FactMemory[],
	asked: readonly FactMemory[],
	{ today, cap }: { today: number; cap: number }
): ForecastDay[] {
	const isAsked = new Set(asked);
	const falling = new Array<number>(forecastLength).fill(0);
	for (const memory of open) {
		// A fact that was answered today and is due all the same comes up tomorrow.
		const ahead = Math.max(memory.dueDay, memory.answeredDay + 1, today) - today;
		if (ahead < forecastLength && !isAsked.has(memory)) falling[ahead]! += 1;
	}
	const days: ForecastDay[] = [
		{ day: today, due: asked.length + falling[0]!, asked: asked.length, held: falling[0]! }
	];
	for (let ahead = 1; ahead < forecastLength; ahead += 1) {
		const due = falling[ahead]!;
		const waiting = days.at(-1)!.held + due;
		const taken = Math.min(waiting, cap);
		days.push({ day: today + ahead, due, asked: taken, held: waiting - taken });
	}
	return days;
}
