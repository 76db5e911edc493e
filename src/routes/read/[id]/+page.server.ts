import { error } from '@sveltejs/kit';
import { readSample, sampleIds } from '$lib/samples';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The articles that are written out at build time. */
export const entries: EntryGenerator = () => sampleIds().map((id) => ({ id }));

/** A ready-made article, with everything found in it. */
export const load: PageServerLoad = async ({ params }) => {
	const result = await readSample(params.id);
	if (!result) error(404, 'There is no such article');
	return { id: params.id, result };
};
