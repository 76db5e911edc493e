// From the treebanks to the weights that the app serves: `node training/train.mjs ../shared/language`.
// Needs a C compiler (`cc`) and about 40 minutes of two cores. Options: --epochs 12, --seed 1.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load, root } from '../scripts/run-typescript.mjs';
import { learnLemmas } from './learn-lemmas.mjs';
import { prepare } from './prepare.mjs';
import { makeWeightsFile } from './quantise.mjs';

/** Bits of a weight: fewer for embeddings, of which there are many. docs/language.md tells what it costs. */
const bits = { dense: 5, table: 4 };
/** The name under which these weights are told apart from others: the day and a number. Raise it with every training that ships. */
const version = '2026-11-24.4';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { epochs: { type: 'string', default: '12' }, seed: { type: 'string', default: '1' } }
});
/** Units of an LSTM. Two larger networks are trained first; the one that ships learns from both and the corpora. */
const hidden = { teacher: 192, student: 160 };
const teacherEpochs = 14;
const teacherCount = 2;
const here = dirname(fileURLToPath(import.meta.url));
const data = resolve(positionals[0] ?? '../shared/language');
const work = join(here, 'work');
mkdirSync(work, { recursive: true });

const { trees, vocabulary } = await prepare(data, work);
const trainer = compile();
const output = join(work, 'weights.f32');
const teachers = Array.from({ length: teacherCount }, (_, i) => {
	const weights = join(work, `teacher-${i + 1}.f32`);
	train(weights, teacherEpochs, Number(values.seed) + 1 + i, hidden.teacher);
	return weights;
});
train(output, values.epochs, values.seed, hidden.student, ...teachers);

const bytes = readFileSync(output);
const source = {
	layout: JSON.parse(readFileSync(`${output}.json`, 'utf8')),
	floats: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
	vocabulary: { ...vocabulary, lemmas: await learnLemmas(trees) },
	version,
	temperatures: { arc: 1, tag: 1 }
};
const { readWeights } = await load('src/lib/language/weights-file.ts');
const { fitTemperatures } = await load('training/temperatures.ts');
source.temperatures = fitTemperatures(readWeights(makeWeightsFile(source, bits)), data, root);
console.log('temperatures', source.temperatures);
mkdirSync(join(root, 'static/model'), { recursive: true });
writeFileSync(join(root, 'static/model/english.bin'), makeWeightsFile(source, bits));

const { main } = await load('src/cli/evaluate-language.ts');
await main([data], { root, from: process.cwd() });

/** Runs the trainer; see its `main.c` for what each argument means. */
function train(weights, ...options) {
	execFileSync(trainer, [work, weights, ...options.map(String)], { stdio: 'inherit' });
}

/** @returns {string} the trainer, compiled for this machine */
function compile() {
	const folder = join(here, 'trainer');
	const program = join(work, 'trainer');
	const sources = readdirSync(folder).filter((name) => name.endsWith('.c'));
	const flags = ['-std=gnu11', '-Wall', '-Wextra', '-Ofast', '-march=native', '-pthread'];
	execFileSync('cc', [...flags, ...sources.map((name) => join(folder, name)), '-o', program, '-lm'], {
		stdio: 'inherit'
	});
	return program;
}
