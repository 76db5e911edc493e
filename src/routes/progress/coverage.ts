import type { Article } from '$lib/article/types';
import type { Askable } from '$lib/learning/standing';
import type { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import type { Where } from '../addresses';

/** An article as far as progress needs it: what can be asked of it, and where. */
export interface Coverage {
	articleId: string;
	title: string;
	/** Missing where the article is no longer on the shelf. */
	where?: Where | undefined;
	questions: Askable[];
}

/** The coverage of an article. */
export function coverageOf(where: Where, article: Article, questions: readonly Askable[]): Coverage {
	return {
		articleId: article.id,
		title: article.title ?? 'Untitled article',
		where,
		questions: questions.map(({ id, factKind }) => ({ id, factKind }))
	};
}

/** The coverage of the articles on the reader's own shelf, one after the other so that only one is in memory. */
export async function coverageOfShelf(
	shelf: Pick<ArticleShelf, 'get'>,
	list: ArticleShelf['list']
): Promise<Coverage[]> {
	const coverages: Coverage[] = [];
	for (const { id, title } of list) {
		const kept = await shelf.get(id);
		if (kept) coverages.push({ ...coverageOf({ kind: 'own', id }, kept.article, kept.questions), title });
	}
	return coverages;
}
