// `npm run bench`: what the engine costs, in seconds of CPU (wall time says little on a shared machine);
// `npm run bench -- page`: whether the page stays responsive meanwhile.
import { setUp } from './setup.mjs';

setUp({ quietly: true });
if (process.argv[2] === 'page') {
	const { benchPage } = await import('./bench-page.mjs');
	process.exitCode = await benchPage();
} else {
	const { load, root } = await import('./run-typescript.mjs');
	const { main } = await load('src/cli/bench.ts');
	process.exitCode = await main({ root, from: process.cwd() });
}
