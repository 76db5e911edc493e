// `npm run evaluate`: how good the engine is, measured on a collection of articles (ARTICLES names its folder).
// `npm run evaluate -- sheet ID… --out FILE` writes questions as a sheet to rate; `-- mutations` breaks questions and
// tells what the verifier catches; `-- language` measures the model.
import { setUp } from './setup.mjs';

setUp({ quietly: true });
const { load, root } = await import('./run-typescript.mjs');
const [first, ...rest] = process.argv.slice(2);
const isLanguage = first === 'language';
const { main } = await load(isLanguage ? 'src/cli/evaluate-language.ts' : 'src/cli/evaluate.ts');
process.exitCode = await main(isLanguage ? rest : process.argv.slice(2), { root, from: process.cwd() });
