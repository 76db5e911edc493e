import { createContext } from 'svelte';
import type { EngineClient } from '../worker/engine-client';

/** The one engine of the page, set in +layout.svelte; it starts its worker when there is something to read. */
export const [getEngine, setEngine] = createContext<EngineClient>();
