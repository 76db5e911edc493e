import { readSample, sampleIds } from '$lib/samples';
import { cardOf, type Card } from './card';
import type { PageServerLoad } from './$types';

/** What the shelf says of the ready-made articles, without their texts. */
export const load: PageServerLoad = async () => {
	const samples: Card[] = [];
	for (const id of sampleIds()) {
		const result = await readSample(id);
		if (result) samples.push(cardOf(id, result));
	}
	return { samples };
};
