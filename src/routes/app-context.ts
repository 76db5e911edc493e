import { createContext } from 'svelte';
import type { EngineClient } from '../worker/engine-client';

/** Fetches the one engine of the page; set in +layout.svelte. */
export const [getEngineLoader, setEngineLoader] = createContext<() => Promise<EngineClient>>();
