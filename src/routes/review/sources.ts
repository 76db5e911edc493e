import type { FactMemory } from '$lib/learning/memory';
import { nextQuestion } from '$lib/learning/next-question';
import type { Question } from '$lib/questions/types';
import type { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import type { Where } from '../addresses';
import type { QuizMaterial } from '../quiz/desk.svelte';
import { materialOf } from '../quiz/material';

/** An article that reviews can ask about. */
export interface Source {
	where: Where;
	title: string;
	material: QuizMaterial;
}

/** A fact to be asked, by the question that is its turn. */
export interface ReviewItem {
	factId: string;
	question: Question;
	source: Source;
}

/** The reader's own articles of these ids, one after the other; those that are gone are left out. */
export async function loadSources(
	shelf: Pick<ArticleShelf, 'get' | 'list'>,
	wanted: ReadonlySet<string>
): Promise<Source[]> {
	const sources: Source[] = [];
	for (const { id, title } of shelf.list) {
		const kept = wanted.has(id) ? await shelf.get(id) : undefined;
		if (kept) sources.push({ where: { kind: 'own', id }, title, material: materialOf(kept) });
	}
	return sources;
}

/** The question to ask for a fact: of the article that asked for it last and still has one. */
export function itemOf(
	memory: Pick<FactMemory, 'factId' | 'articleIds' | 'rightInRow' | 'questionIds'>,
	sources: readonly Source[]
): ReviewItem | undefined {
	const { factId } = memory;
	const byId = new Map(sources.map((source) => [source.material.article.id, source]));
	for (const articleId of [...memory.articleIds].reverse()) {
		const source = byId.get(articleId);
		const ofFact = source?.material.questions.filter((question) => question.factId === factId) ?? [];
		const question = nextQuestion(memory, ofFact);
		if (source && question) return { factId, question, source };
	}
	return undefined;
}

/** The ids of all articles that can be asked about. */
export function idsOf(samples: readonly Source[], list: ArticleShelf['list']): Set<string> {
	return new Set([...samples.map(({ material }) => material.article.id), ...list.map(({ id }) => id)]);
}
