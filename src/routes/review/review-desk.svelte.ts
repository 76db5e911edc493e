import type { Attempt, Response } from '$lib/grading/types';
import { counts, type Outcome } from '$lib/quiz/outcome';
import { QuizSession, type Grade } from '$lib/quiz/session.svelte';
import { makeId } from '$lib/storage/ids';
import type { LearnerRecord } from '$lib/storage/learner-record.svelte';
import type { LoadGrade } from '../quiz/desk.svelte';
import type { TimeAndChance } from '../time-and-chance';
import type { ReviewItem } from './sources';

/** One turn: what is asked, and its answer. */
interface Turn {
	item: ReviewItem;
	session: QuizSession;
}

/** One review: questions of many articles, one after the other, each answer kept the moment it is given. */
export class ReviewDesk {
	readonly #record: LearnerRecord;
	readonly #chance: TimeAndChance;
	readonly #loadGrade: LoadGrade;
	readonly #id = makeId();
	#grade: Grade | undefined;
	#turns = $state.raw<readonly Turn[]>([]);
	#position = $state(0);
	/** While an answer is being kept, no other is taken. */
	#isKeeping = false;

	constructor(
		items: readonly ReviewItem[],
		record: LearnerRecord,
		chance: TimeAndChance,
		loadGrade: LoadGrade
	) {
		this.#record = record;
		this.#chance = chance;
		this.#loadGrade = loadGrade;
		this.#turns = items.map((item) => this.#turn(item));
	}

	/** What is asked; undefined once all was. */
	get item(): ReviewItem | undefined {
		return this.#turns[this.#position]?.item;
	}
	/** The answer to it, once given. */
	get given(): Outcome['given'] {
		const turn = this.#turns[this.#position];
		return turn && outcomeOf(turn).given;
	}
	/** Index of the question on screen. */
	get position(): number {
		return this.#position;
	}
	get total(): number {
		return this.#turns.length;
	}
	get answered(): number {
		return this.#turns.filter(({ session }) => session.given).length;
	}
	get right(): number {
		return this.#turns.filter((turn) => counts(outcomeOf(turn))).length;
	}
	/** What was answered wrongly. */
	get missed(): ReviewItem[] {
		return this.#turns
			.filter((turn) => turn.session.given && !counts(outcomeOf(turn)))
			.map(({ item }) => item);
	}

	/** Grades an answer, and shows it once it is kept. Rejects, with nothing kept, where grading can't be loaded. */
	async answer(response: Response, confidence: Attempt['confidence']): Promise<void> {
		this.#grade ??= await this.#loadGrade();
		const session = this.#turns[this.#position]?.session;
		const given = this.#isKeeping ? undefined : session?.weigh(response, this.#chance.now(), confidence);
		if (!session || !given) return;
		this.#isKeeping = true;
		await this.#record.record(given.attempt);
		this.#isKeeping = false;
		session.take(given);
	}

	/** Keeps "my answer was right", or takes it back. */
	overrule(overruled: boolean): void {
		const session = this.#turns[this.#position]?.session;
		const attempt = overruled ? session?.overrule() : session?.undoOverrule();
		if (!attempt) return;
		if (overruled) this.#record.overrule(attempt.id, this.#chance.now());
		else this.#record.undoOverrule(attempt.id, this.#chance.now());
	}

	/** Goes on to the next question, or past the last one to the end. */
	next(): void {
		this.#show(this.#position + 1);
	}

	/** Whether there is an answer to take back. */
	get canUndo(): boolean {
		return this.#lastAnswered >= 0;
	}

	/** Takes the last answer back, and asks again. */
	undo(): void {
		const at = this.#lastAnswered;
		const turn = this.#turns[at];
		const attempt = turn?.session.given?.attempt;
		if (!turn || !attempt) return;
		this.#record.say('withdrawal', attempt.id, true, this.#chance.now());
		this.#turns = this.#turns.with(at, this.#turn(turn.item));
		this.#show(at);
	}

	/** Leaves the fact on screen out of this review and of those to come. */
	suspend(): void {
		const { item, given } = this;
		if (!item) return;
		this.#record.say('suspension', item.factId, true, this.#chance.now());
		if (given) return this.next();
		this.#turns = this.#turns.toSpliced(this.#position, 1);
		this.#show(this.#position);
	}

	get #lastAnswered(): number {
		return this.#turns.findLastIndex(({ session }, at) => at <= this.#position && session.given);
	}

	#show(position: number): void {
		this.#position = position;
		this.#turns[position]?.session.goTo(0, this.#chance.now());
	}

	#turn(item: ReviewItem): Turn {
		const { article, names } = item.source.material;
		const now = this.#chance.now();
		const questionIds = [item.question.id];
		return {
			item,
			session: new QuizSession({
				sitting: { id: this.#id, articleId: article.id, questionIds, seed: 0, started: now, current: 0 },
				questions: [item.question],
				context: { ...(article.published && { published: article.published }), otherNames: names },
				grade: (...graded) => this.#grade?.(...graded) ?? { mark: 0 },
				makeId,
				now
			})
		};
	}
}

function outcomeOf({ item, session }: Turn): Outcome {
	const { given } = session;
	return {
		question: item.question,
		given: given && {
			response: given.attempt.response,
			mark: given.mark,
			overruled: given.attempt.overruled === true
		}
	};
}
