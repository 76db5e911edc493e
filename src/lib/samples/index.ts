import type { EngineResult } from '../engine';

/** Made from the texts beside them by `npm run samples`. */
const files = import.meta.glob<EngineResult>('./*.json', { import: 'default' });

/** The ids of the articles whose quiz is ready-made, the founding article first. */
export function sampleIds(): string[] {
	const ids = Object.keys(files).map((path) => path.slice('./'.length, -'.json'.length));
	const founding = 'moscow-joint-statement';
	return ids.sort((a, b) => Number(b === founding) - Number(a === founding) || (a < b ? -1 : 1));
}

/** A ready-made article with its facts and questions; undefined for an id that is none of the samples'. */
export async function readSample(id: string): Promise<EngineResult | undefined> {
	return files[`./${id}.json`]?.();
}
