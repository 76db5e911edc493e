// `npm run simulate`: what learners would retain, and for how many reviews, beside two older ways of planning.
import { setUp } from './setup.mjs';

setUp({ quietly: true });
const { load } = await import('./run-typescript.mjs');
const { main } = await load('src/cli/simulate.ts');
process.exitCode = main(process.argv.slice(2));
