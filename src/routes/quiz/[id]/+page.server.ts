import { error } from '@sveltejs/kit';
import { readSample, sampleIds } from '$lib/samples';
import { materialOf } from '../material';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The quizzes that are written out at build time. */
export const entries: EntryGenerator = () => sampleIds().map((id) => ({ id }));

/** A ready-made quiz: the page brings it along, so that the first question needs nothing more. */
export const load: PageServerLoad = async ({ params }) => {
	const result = await readSample(params.id);
	if (!result) error(404, 'There is no such article');
	return { id: params.id, material: materialOf(result) };
};
