import type { ReadTree } from './tree-scores';

/** Arcs whose probability lies in a band: how many, how sure on average, how many right (shares 0–1). */
export interface Band {
	from: number;
	to: number;
	arcs: number;
	sure: number;
	right: number;
}

const edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** How far the probabilities of arcs hold, band by band; punctuation is left out. */
export function calibrate(read: readonly ReadTree[]): Band[] {
	const bands = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, arcs: 0, sure: 0, right: 0 }));
	for (const { tree, tokens } of read) {
		tokens.forEach((token, i) => {
			if (tree.relations[i] === 'punct') return;
			const band = bands.find(({ to }) => token.arcProbability < to)!;
			band.arcs += 1;
			band.sure += token.arcProbability;
			if (tree.heads[i] === token.head + 1) band.right += 1;
		});
	}
	return bands.map(({ from, to, arcs, sure, right }) => ({
		from,
		to: Math.min(1, to),
		arcs,
		sure: sure / Math.max(1, arcs),
		right: right / Math.max(1, arcs)
	}));
}

/** The bands as a table to print. */
export function calibrationTable(bands: readonly Band[]): string {
	const rows = bands.map(
		({ from, to, arcs, sure, right }) =>
			`# ${from.toFixed(2)}–${to.toFixed(2)} | ${String(arcs).padStart(6)} | ${percent(sure)} | ${percent(right)}`
	);
	return ['# probability | arcs | sure | right', ...rows].join('\n');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`.padStart(7);
}
