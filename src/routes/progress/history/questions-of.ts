import type { Question } from '$lib/questions/types';
import type { ArticleShelf } from '$lib/storage/article-shelf.svelte';
import type { Where } from '../../addresses';

/** The questions that an article has now; none where it is gone. Fetched only when somebody looks at old answers. */
export async function questionsOf(
	where: Where | undefined,
	shelf: Pick<ArticleShelf, 'get'>
): Promise<readonly Question[]> {
	if (!where) return [];
	const made =
		where.kind === 'own'
			? await shelf.get(where.id)
			: await import('$lib/samples').then(({ readSample }) => readSample(where.id));
	return made?.questions ?? [];
}
