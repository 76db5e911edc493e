import type { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import type { Where } from '../addresses';
import type { Coverage } from './coverage';

/** What an article is called, and where it is; `where` is missing once it is no longer on the shelf. */
export interface Titled {
	title: string;
	where?: Where | undefined;
}

/** Articles by their ids. */
export type Titles = ReadonlyMap<string, Titled>;

/** What stands for an article that is gone. */
export const lostArticle: Titled = { title: 'An article no longer on the shelf' };

/** The titles of the ready-made articles and of those on the shelf, of which none is loaded for it. */
export function titlesOf(samples: readonly Coverage[], list: ArticleShelf['list']): Titles {
	return new Map<string, Titled>([
		...samples.map(({ articleId, title, where }) => [articleId, { title, where }] as const),
		...list.map(({ id, title }) => [id, { title, where: { kind: 'own', id } }] as const)
	]);
}
