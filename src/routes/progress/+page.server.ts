import { readSample, sampleIds } from '$lib/samples';
import { coverageOf, type Coverage } from './coverage';
import type { PageServerLoad } from './$types';

/** What can be asked of the ready-made articles, without their texts. */
export const load: PageServerLoad = async () => {
	const samples: Coverage[] = [];
	for (const id of sampleIds()) {
		const result = await readSample(id);
		if (result) samples.push(coverageOf({ kind: 'sample', id }, result.article, result.questions));
	}
	return { samples };
};
