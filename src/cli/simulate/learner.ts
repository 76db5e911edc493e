import { clipParameters, default_w, FSRSAlgorithm } from 'ts-fsrs';
import type { Grade } from '../../lib/learning/grade-of';
import type { Random } from '../../lib/questions/random';

/** How far learners and facts lie apart: 0 is everybody as FSRS takes them to be. */
export type Spread = number;

/** Places in FSRS-6's parameters: the four first stabilities, and the factors of growth and of what is left of it. */
const stabilities = [0, 1, 2, 3, 11];
const growth = 8;
const decay = 20;

const grades: Record<Grade, 1 | 2 | 3 | 4> = { again: 1, hard: 2, good: 3, easy: 4 };

/** What is really so, hidden from every scheduler: how this learner forgets. */
export class Learner {
	readonly #model: FSRSAlgorithm;
	readonly #random: Random;
	readonly #spread: Spread;

	constructor(random: Random, spread: Spread) {
		this.#random = random;
		this.#spread = spread;
		const w = [...default_w];
		for (const at of stabilities) w[at] = w[at]! * this.#factor(0.5);
		w[growth] = w[growth]! + spread * 0.3 * bell(random);
		w[decay] = w[decay]! * this.#factor(0.2);
		this.#model = new FSRSAlgorithm({ w: clipParameters(w, 0) });
	}

	/** A fact that this learner has just met: some stay longer than others. */
	meets(): TrueMemory {
		return new TrueMemory(this.#model, this.#random, this.#factor(0.5));
	}

	#factor(width: number): number {
		return Math.exp(this.#spread * width * bell(this.#random));
	}
}

/** How right answers fall out: the shares of "hard", "good" and "easy". */
const shares = { hard: 0.2, good: 0.65 };
/** The chance to be right in the first quiz, just after reading. */
const firstChance = 0.75;

/** A fact in a learner's head. */
export class TrueMemory {
	#state: { stability: number; difficulty: number } | undefined;
	#day = 0;
	readonly #model: FSRSAlgorithm;
	readonly #random: Random;
	readonly #lasting: number;

	constructor(model: FSRSAlgorithm, random: Random, lasting: number) {
		this.#model = model;
		this.#random = random;
		this.#lasting = lasting;
	}

	/** The chance of recall on a day. */
	chance(day: number): number {
		if (!this.#state) return firstChance;
		return this.#model.forgetting_curve(day - this.#day, this.#state.stability * this.#lasting);
	}

	/** Asks for the fact; the answer changes what is remembered. */
	ask(day: number): Grade {
		const chance = this.chance(day);
		const grade = this.#random() < chance ? this.#rightGrade() : 'again';
		const elapsed = this.#state ? day - this.#day : 0;
		this.#state = this.#model.next_state(this.#state ?? null, elapsed, grades[grade], chance);
		this.#day = day;
		return grade;
	}

	#rightGrade(): Grade {
		const roll = this.#random();
		if (roll < shares.hard) return 'hard';
		return roll < shares.hard + shares.good ? 'good' : 'easy';
	}
}

/** A number off a bell curve of width 1 (Box and Muller). */
function bell(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
