import type { Article } from '$lib/article/types';
import type { Attempt, Response } from '$lib/grading/types';
import type { Question } from '$lib/questions/types';
import { counts, type Outcome } from '$lib/quiz/outcome';
import { QuizSession, type Grade } from '$lib/quiz/session.svelte';
import type { Sitting } from '$lib/quiz/types';
import { makeId } from '$lib/storage/ids';
import type { LearnerRecord } from '$lib/storage/learner-record.svelte';
import type { TimeAndChance } from '../time-and-chance';

/** What a quiz is made of: an article, all that can be asked of it, and its people for fair grading. */
export interface QuizMaterial {
	article: Article;
	questions: readonly Question[];
	/** Names of the participants. */
	names: readonly string[];
}

/** The questions of a quiz to begin, and the seed that drew them. */
export interface DrawnQuiz {
	questions: readonly Question[];
	seed: number;
}

/** Loads grading; it comes after the first question, to which nobody answers in less time. */
export type LoadGrade = () => Promise<Grade>;

/**
 * Sits between a sitting and the learner's record: goes on where the learner stopped, keeps every answer the
 * moment it is given, and follows what other tabs answer.
 */
export class Desk {
	readonly #material: QuizMaterial;
	readonly #record: LearnerRecord;
	readonly #chance: TimeAndChance;
	readonly #loadGrade: LoadGrade;
	#grade: Grade | undefined;
	#session = $state.raw<QuizSession>() as QuizSession;
	/** Whether the learner has done anything here: from then on the question on screen stays. */
	#touched = false;
	/** While an answer is being kept, nothing of it is shown and no other is taken. */
	#isKeeping = false;

	/**
	 * The record must be ready. `drawFirst` draws a quiz where none of the article was begun; where it gives none, the
	 * desk has a sitting without questions.
	 */
	constructor(
		material: QuizMaterial,
		record: LearnerRecord,
		chance: TimeAndChance,
		loadGrade: LoadGrade,
		drawFirst: () => DrawnQuiz | undefined
	) {
		this.#material = material;
		this.#record = record;
		this.#chance = chance;
		this.#loadGrade = loadGrade;
		this.suggest(drawFirst() ?? { questions: [], seed: 0 });
	}

	/**
	 * Puts a quiz on the desk where the learner has left none. After a killed browser only the journal may know of
	 * one, so that a new quiz is kept when it has been read, or at the first answer.
	 */
	suggest(quiz: DrawnQuiz): void {
		this.#session = this.#left() ?? this.#draw(quiz);
		void this.#record.settled.then(() => {
			if (!this.#touched) this.#session = this.#left() ?? this.#session;
			this.#keepNew();
		});
	}

	/** Where the learner left off, as far as the record knows. */
	#left(): QuizSession | undefined {
		const { id } = this.#material.article;
		const latest = this.#record.sittings.find(({ articleId }) => articleId === id);
		const session = latest && this.#open(latest);
		return session && session.total > 0 ? session : undefined;
	}

	/** The sitting on the desk. */
	get session(): QuizSession {
		return this.#session;
	}

	/** Every question of the sitting with what came of it. */
	get outcomes(): Outcome[] {
		return this.#session.questions.map((question) => ({ question, given: this.#givenTo(question.id) }));
	}

	/** The outcome of the question on screen. */
	get given(): Outcome['given'] {
		const { question } = this.#session;
		return question && this.#givenTo(question.id);
	}

	/** Loads grading, and with it the notes on answers from before a reload. Rejects where that fails. */
	async prepare(): Promise<void> {
		if (this.#grade) return;
		this.#grade = await this.#loadGrade();
		if (this.#session.answered > 0) this.#session = this.#open(this.#session.sitting);
	}

	/** Grades an answer, and shows it once it is kept. Rejects, with nothing kept, where grading can't be loaded. */
	async answer(response: Response, confidence: Attempt['confidence']): Promise<void> {
		this.#touched = true;
		this.#keepNew();
		await this.prepare();
		if (this.#isKeeping) return;
		const given = this.#session.weigh(response, this.#chance.now(), confidence);
		if (!given) return;
		this.#isKeeping = true;
		await this.#record.record(given.attempt);
		this.#isKeeping = false;
		this.#session.take(given);
		this.follow(this.#record.attempts);
	}

	/** Keeps "my answer was right", or takes it back. */
	overrule(overruled: boolean): void {
		const attempt = overruled ? this.#session.overrule() : this.#session.undoOverrule();
		if (!attempt) return;
		if (overruled) this.#record.overrule(attempt.id, this.#chance.now());
		else this.#record.undoOverrule(attempt.id, this.#chance.now());
	}

	/** Goes on to the next question, or past the last one to the result. */
	next(): void {
		this.#session.next(this.#chance.now());
		this.#keep();
	}

	/** Goes back to the question before. */
	previous(): void {
		this.#session.previous(this.#chance.now());
		this.#keep();
	}

	/** Begins another quiz of the article; one without questions is not begun. */
	begin(quiz: DrawnQuiz): void {
		if (quiz.questions.length > 0) this.#begin(quiz);
	}

	/** Begins a quiz of the questions that were missed in this one. */
	missed(): void {
		const questions = this.outcomes.filter((outcome) => !counts(outcome)).map(({ question }) => question);
		this.#begin({ questions, seed: this.#session.sitting.seed });
	}

	/** Takes over what other tabs have answered or erased in this sitting; the question on screen stays. */
	follow(attempts: readonly Attempt[]): void {
		if (this.#isKeeping) return;
		const { sitting, questions } = this.#session;
		const kept = attempts.filter(({ sittingId }) => sittingId === sitting.id);
		const same = questions.every(
			({ id }) =>
				stateOf(kept.find(({ questionId }) => questionId === id)) ===
				stateOf(this.#session.givenTo(id)?.attempt)
		);
		if (!same) this.#session = this.#open(sitting);
	}

	#begin(quiz: DrawnQuiz): void {
		this.#session = this.#draw(quiz);
		this.#keep();
	}

	#draw({ questions, seed }: DrawnQuiz): QuizSession {
		return this.#open({
			id: makeId(),
			articleId: this.#material.article.id,
			questionIds: questions.map(({ id }) => id),
			seed,
			started: this.#chance.now(),
			current: 0
		});
	}

	#open(sitting: Sitting): QuizSession {
		const { article, questions, names } = this.#material;
		return new QuizSession({
			sitting,
			questions,
			attempts: this.#record.attempts,
			context: { ...(article.published && { published: article.published }), otherNames: names },
			grade: (...graded) => this.#grade?.(...graded) ?? { mark: 0 },
			makeId,
			now: this.#chance.now()
		});
	}

	#keepNew(): void {
		const { sitting, total } = this.#session;
		if (total > 0 && !this.#record.sitting(sitting.id)) this.#keep();
	}

	#keep(): void {
		this.#touched = true;
		this.#record.saveSitting(this.#session.sitting, this.#chance.now());
	}

	#givenTo(questionId: string): Outcome['given'] {
		const given = this.#session.givenTo(questionId);
		if (!given) return undefined;
		const { attempt, mark } = given;
		return { response: attempt.response, mark, overruled: attempt.overruled === true };
	}
}

function stateOf(attempt: Attempt | undefined): string | undefined {
	return attempt && `${attempt.id}/${attempt.overruled === true}`;
}
