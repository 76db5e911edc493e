/** So many of so many were right. */
export interface Share {
	right: number;
	of: number;
}

/** Under so many answers a share says too little to be told as one. */
export const enoughAnswers = 20;

/** Counts one answer more. */
export function count(share: Share, isRight: boolean): void {
	share.of += 1;
	if (isRight) share.right += 1;
}

/**
 * Between which shares the true one lies, in nineteen of twenty cases: few answers leave much open (Wilson 1927, who
 * keeps within 0 and 1 where the usual formula does not).
 */
export function likelyRange({ right, of }: Share): { least: number; most: number } {
	if (of === 0) return { least: 0, most: 1 };
	const z = 1.96;
	const ratio = right / of;
	const centre = ratio + (z * z) / (2 * of);
	const reach = z * Math.sqrt((ratio * (1 - ratio)) / of + (z * z) / (4 * of * of));
	const whole = 1 + (z * z) / of;
	return { least: Math.max(0, (centre - reach) / whole), most: Math.min(1, (centre + reach) / whole) };
}
