/** A round number not under `most`, whose half is whole as well: 2, 4, 10, 20, 40, 60, 80, 100, … */
export function roundUp(most: number): number {
	if (most <= 2) return 2;
	const power = 10 ** Math.floor(Math.log10(most));
	const steps = power === 1 ? [2, 4, 6, 8, 10] : [1, 2, 4, 6, 8, 10];
	return power * (steps.find((step) => step * power >= most) ?? 10);
}

/** A scale from nothing over the half to the whole. */
export function ticksTo(top: number, textOf: (value: number) => string): { at: number; text: string }[] {
	return [0, 0.5, 1].map((at) => ({ at, text: textOf(at * top) }));
}
