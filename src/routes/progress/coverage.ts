import type { Article } from '$lib/article/types';
import type { Askable } from '$lib/learning/standing';
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
