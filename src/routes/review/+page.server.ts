import { readSample, sampleIds } from '$lib/samples';
import { materialOf } from '../quiz/material';
import type { Source } from './sources';
import type { PageServerLoad } from './$types';

/** The ready-made articles with their questions: the page brings them along and needs nothing more. */
export const load: PageServerLoad = async () => {
	const samples: Source[] = [];
	for (const id of sampleIds()) {
		const result = await readSample(id);
		if (!result) continue;
		const title = result.article.title ?? 'Untitled article';
		samples.push({ where: { kind: 'sample', id }, title, material: materialOf(result) });
	}
	return { samples };
};
