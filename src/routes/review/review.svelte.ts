import type { ReviewPlan } from '$lib/learning/due';
import { reviewSettingsOf, type ReviewSettings } from '$lib/learning/review-settings';
import type { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import type { LearnerRecord } from '$lib/storage/learner-record.svelte';
import type { LoadGrade } from '../quiz/desk.svelte';
import type { TimeAndChance } from '../time-and-chance';
import { inSlices } from './in-slices';
import { knownNow, layOut, type Laid } from './lay-out';
import { ReviewDesk } from './review-desk.svelte';
import { idsOf, loadSources, type Source } from './sources';

/** What a review is made of. */
export interface ReviewPlaces {
	record: LearnerRecord;
	shelf: Pick<ArticleShelf, 'get' | 'list'>;
	/** The ready-made articles. */
	samples: readonly Source[];
	chance: TimeAndChance;
	loadGrade: LoadGrade;
}

/** Reviews across all articles: what is due today, the questions in turn, and what is suspended. */
export class Review {
	readonly #places: ReviewPlaces;
	#laid = $state.raw<Laid>();
	#desk = $state.raw<ReviewDesk>();
	#begun = 0;

	constructor(places: ReviewPlaces) {
		this.#places = places;
	}

	/** What is due; undefined until it is known. */
	get plan(): ReviewPlan | undefined {
		return this.#laid?.plan;
	}
	/** The questions of today, in turn. */
	get desk(): ReviewDesk | undefined {
		return this.#desk;
	}
	/** Whether anything was ever answered. */
	get isEmpty(): boolean {
		return this.#laid?.facts.length === 0;
	}
	get settings(): ReviewSettings {
		return reviewSettingsOf(this.#places.record.choices);
	}
	/** The suspended facts, each with a question of it where there is one. */
	get suspended(): Laid['facts'] {
		const { suspended } = this.#places.record;
		return this.#laid?.facts.filter(({ factId }) => suspended.has(factId)) ?? [];
	}

	/** Works out what is due now and lays its questions out. The record and the shelf must be ready. */
	async begin(): Promise<void> {
		this.#begun += 1;
		const turn = this.#begun;
		const { record, shelf, samples, chance, loadGrade } = this.#places;
		const { attempts, suspended } = record;
		const circumstances = { attempts, suspended, settings: this.settings, now: chance.now() };
		const known = await inSlices(knownNow(circumstances), () => turn === this.#begun);
		if (!known) return;
		const sources = [...samples, ...(await loadSources(shelf, known.articleIds))];
		if (turn !== this.#begun) return;
		this.#laid = layOut(known, sources, idsOf(samples, shelf.list), circumstances);
		this.#desk = new ReviewDesk(this.#laid.items, record, chance, loadGrade);
	}

	/** Asks once more what was missed; these answers are kept and do not count for the memory. */
	askMissed(): void {
		const { record, chance, loadGrade } = this.#places;
		if (this.#desk) this.#desk = new ReviewDesk(this.#desk.missed, record, chance, loadGrade);
	}

	/** Keeps a choice about reviews. */
	choose(name: keyof ReviewSettings, value: number | string): void {
		this.#places.record.say('choice', name, value, this.#places.chance.now());
	}

	/** Takes a suspension back: the fact comes up again when it is due. */
	resume(factId: string): void {
		this.#places.record.say('suspension', factId, false, this.#places.chance.now());
	}
}
