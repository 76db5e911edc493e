import { createContext } from 'svelte';

/** The clock and the dice, given by the root layout so that everything below can be tested without them. */
export interface TimeAndChance {
	/** Milliseconds since 1970. */
	now(): number;
	/** A whole number of 32 bits, another one each time. */
	seed(): number;
}

/** The clock and the dice of the page, set once in +layout.svelte. */
export const [getTimeAndChance, setTimeAndChance] = createContext<TimeAndChance>();
