/** Beyond this the sigmoid is 0 or 1 to four places. */
const reach = 10;
const stepsPerUnit = 128;
const sigmoids = Float32Array.from({ length: 2 * reach * stepsPerUnit + 2 }, (_, i) => {
	return 1 / (1 + Math.exp(reach - i / stepsPerUnit));
});

/** 1 / (1 + e^-x) from a table, between its entries in a straight line; off by less than 1e-5. */
export function sigmoid(x: number): number {
	if (x <= -reach) return 0;
	if (x >= reach) return 1;
	const place = (x + reach) * stepsPerUnit;
	const low = place | 0;
	const value = sigmoids[low]!;
	return value + (sigmoids[low + 1]! - value) * (place - low);
}

/** The hyperbolic tangent, by {@link sigmoid}. */
export function tanh(x: number): number {
	return 2 * sigmoid(2 * x) - 1;
}

/** Turns `count` scores from `start` on into probabilities, in place, after division by `temperature`. */
export function softmax(scores: Float32Array, start: number, count: number, temperature = 1): void {
	let highest = -Infinity;
	for (let i = start; i < start + count; i++) highest = Math.max(highest, scores[i]!);
	let sum = 0;
	for (let i = start; i < start + count; i++)
		sum += scores[i] = Math.exp((scores[i]! - highest) / temperature);
	for (let i = start; i < start + count; i++) scores[i] = scores[i]! / sum;
}

/** Where the highest of `count` scores from `start` on lies, counted from `start`; `except` is passed over. */
export function highest(scores: Float32Array, start: number, count: number, except = -1): number {
	let best = except === 0 ? 1 : 0;
	for (let i = best + 1; i < count; i++)
		if (i !== except && scores[start + i]! > scores[start + best]!) best = i;
	return best;
}
