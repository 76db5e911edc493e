/** Numbers as the progress page writes them, British style; a no-break space keeps what belongs together on a line. */

/** `1,204`. */
export function numberWords(value: number): string {
	return value.toLocaleString('en-GB');
}

/** A number from 0 to 1 as `82 %`. */
export function percentWords(ratio: number): string {
	return `${Math.round(100 * ratio)}\u00a0%`;
}

/** `58 and 92 %`. */
export function percentRange(least: number, most: number): string {
	return `${Math.round(100 * least)} and ${percentWords(most)}`;
}

/** `1 answer`, `20 answers`. */
export function countWords(count: number, one: string, several = `${one}s`): string {
	return `${numberWords(count)}\u00a0${count === 1 ? one : several}`;
}
