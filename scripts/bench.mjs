// `npm run bench`: what the engine costs, in seconds of CPU (wall time says little on a shared machine).
import { setUp } from './setup.mjs';

setUp({ quietly: true });
const { load, root } = await import('./run-typescript.mjs');
const { main } = await load('src/cli/bench.ts');
process.exitCode = await main({ root, from: process.cwd() });
