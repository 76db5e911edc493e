/**
 * One sitting as a state machine. Knows nothing of where things are kept: the page hands the attempts and
 * `sitting` it gives to the learner's record.
 *
 *   const session = new QuizSession({ sitting, questions, attempts?, context?, grade, makeId, now });
 *   session.question, position, total, isFinished          // what is on screen
 *   session.given                                          // { attempt, mark } once answered, else undefined
 *   const given = session.weigh(response, now, 'sure')     // undefined if it was answered before
 *   await record.record(given.attempt); session.take(given) // shown once it is safe
 *   session.next(now) / previous(now) / skip(now) / goTo(index, now); record.saveSitting(session.sitting)
 *   session.overrule() / undoOverrule()                    // on the question on screen
 *   session.score, answered, right, unanswered
 */
import type { GradingContext } from '../grading/context';
import { creditOf, isRight } from '../grading/credit';
import type { Attempt, Mark, Response } from '../grading/types';
import type { Question } from '../questions/types';
import type { Sitting } from './types';

/** An answer given, and what grading said of it. */
export interface Given {
	attempt: Attempt;
	mark: Mark;
}

/** Marks a response; `grade` of grading/, handed in so that a page can load it after its first question. */
export type Grade = (question: Question, response: Response, context: GradingContext) => Mark;

export interface SessionStart {
	sitting: Sitting;
	/** The questions of `sitting.questionIds`; those that are gone from the article are left out. */
	questions: readonly Question[];
	/** Attempts kept from before a reload; those of other sittings are passed over. */
	attempts?: readonly Attempt[];
	/** What grading may know of the article. */
	context?: GradingContext;
	grade: Grade;
	/** Gives each attempt its id. */
	makeId: () => string;
	/** Milliseconds since 1970: when the first question was shown. */
	now: number;
}

export class QuizSession {
	readonly questions: readonly Question[];
	readonly #start: Sitting;
	readonly #context: GradingContext;
	readonly #grade: Grade;
	readonly #makeId: () => string;
	#position = $state(0);
	#given = $state.raw<readonly Given[]>([]);
	#shownAt: number;

	constructor({ sitting, questions, attempts = [], context = {}, grade, makeId, now }: SessionStart) {
		const withId = (id: string) => questions.find((question) => question.id === id);
		this.questions = sitting.questionIds.flatMap((id) => withId(id) ?? []);
		this.#start = sitting;
		this.#context = context;
		this.#grade = grade;
		this.#makeId = makeId;
		this.#shownAt = now;
		this.#given = this.#restore(attempts.filter((attempt) => attempt.sittingId === sitting.id));
		const gone = sitting.questionIds.slice(0, sitting.current).filter((id) => !withId(id)).length;
		this.#position = this.#within(sitting.current - gone);
	}

	/** The question on screen; undefined once the result is. */
	get question(): Question | undefined {
		return this.questions[this.#position];
	}
	/** Index of the question on screen; `total` once the result is. */
	get position(): number {
		return this.#position;
	}
	get total(): number {
		return this.questions.length;
	}
	/** Whether the learner has gone past the last question, to the result. */
	get isFinished(): boolean {
		return this.#position >= this.questions.length;
	}
	/** What was answered to the question on screen. */
	get given(): Given | undefined {
		return this.question && this.givenTo(this.question.id);
	}
	/** How many questions are answered. */
	get answered(): number {
		return this.#given.length;
	}
	/** How many are wholly right, those overruled included. */
	get right(): number {
		return this.#given.filter(({ attempt }) => isRight(attempt)).length;
	}
	/** The sum of all credit, partial credit included: 0 to `total`. */
	get score(): number {
		return this.#given.reduce((sum, { attempt }) => sum + creditOf(attempt), 0);
	}
	/** Indexes of the questions passed over or not reached. */
	get unanswered(): number[] {
		return this.questions.flatMap((question, index) => (this.givenTo(question.id) ? [] : [index]));
	}
	/** The sitting as it stands, to be kept. */
	get sitting(): Sitting {
		const questionIds = this.questions.map((question) => question.id);
		return { ...this.#start, questionIds, current: this.#position };
	}

	/** What was answered to a question, wherever the learner is. */
	givenTo(questionId: string): Given | undefined {
		return this.#given.find(({ attempt }) => attempt.questionId === questionId);
	}

	/**
	 * Marks an answer to the question on screen, which counts once it is taken; undefined where the question was
	 * answered before or there is none: an answer once given stands.
	 */
	weigh(response: Response, now: number, confidence?: 'sure' | 'unsure'): Given | undefined {
		const question = this.question;
		if (!question || this.given) return undefined;
		const mark = this.#grade(question, response, this.#context);
		const attempt: Attempt = {
			id: this.#makeId(),
			articleId: this.#start.articleId,
			questionId: question.id,
			factId: question.factId,
			factKind: question.factKind,
			sittingId: this.#start.id,
			response,
			mark: mark.mark,
			at: now,
			took: Math.max(0, now - this.#shownAt),
			...(confidence && { confidence })
		};
		return { attempt, mark };
	}

	/** Takes an answer that was weighed and is kept: from now on it is shown. */
	take(given: Given): void {
		if (!this.givenTo(given.attempt.questionId)) this.#given = [...this.#given, given];
	}

	/** Goes on to the next question, or past the last one to the result. */
	next(now: number): void {
		this.goTo(this.#position + 1, now);
	}

	/** Passes over the question on screen; it stays unanswered and can be come back to. */
	skip(now: number): void {
		this.next(now);
	}

	/** Goes back to the question before, in its last state. */
	previous(now: number): void {
		this.goTo(this.#position - 1, now);
	}

	/** Shows a question by index; `total` shows the result. */
	goTo(index: number, now: number): void {
		this.#position = this.#within(index);
		this.#shownAt = now;
	}

	/** "My answer was right": the question on screen counts in full. Returns the attempt overruled. */
	overrule(): Attempt | undefined {
		return this.#setOverruled(true);
	}

	/** Takes "my answer was right" back. */
	undoOverrule(): Attempt | undefined {
		return this.#setOverruled(false);
	}

	#setOverruled(overruled: boolean): Attempt | undefined {
		const given = this.given;
		if (!given) return undefined;
		const attempt: Attempt = { ...given.attempt };
		if (overruled) attempt.overruled = true;
		else delete attempt.overruled;
		this.#given = this.#given.map((one) => (one === given ? { ...given, attempt } : one));
		return attempt;
	}

	/** The first attempt at each question stands; its mark is the one told at the time. */
	#restore(attempts: readonly Attempt[]): Given[] {
		return this.questions.flatMap((question) => {
			const attempt = attempts.find(({ questionId }) => questionId === question.id);
			if (!attempt) return [];
			return {
				attempt,
				mark: { ...this.#grade(question, attempt.response, this.#context), mark: attempt.mark }
			};
		});
	}

	#within(index: number): number {
		return Math.min(Math.max(index, 0), this.questions.length);
	}
}
