// `npm run samples`: makes the quizzes of the sample articles, so that the app shows them without an engine.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, root } from './run-typescript.mjs';

/**
 * Reads every `src/lib/samples/*.txt` and writes `<id>.json` beside it where that has changed.
 * @returns {Promise<void>}
 */
export async function makeSamples() {
	const { writeSamples } = await load('src/cli/samples.ts');
	for (const written of await writeSamples(root)) console.log(`Sample quiz made: ${written}`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) await makeSamples();
