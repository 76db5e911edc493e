// `npm run --silent dateline -- quiz FILE …`: the engine at a prompt. Standard output holds the answer and
// nothing else; where dependencies are missing they are installed first, told on standard error.
import { setUp } from './setup.mjs';

setUp({ quietly: true });
const { load, root } = await import('./run-typescript.mjs');
const { main } = await load('src/cli/dateline.ts');
// npm runs scripts in the project's folder; files are named from where the person stands.
const from = process.env.npm_lifecycle_event === 'dateline' ? process.env.INIT_CWD : undefined;
process.exitCode = await main(process.argv.slice(2), { root, from: from ?? process.cwd() });
