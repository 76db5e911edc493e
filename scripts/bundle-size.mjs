// Holds what a reader downloads against the budgets of the design (§5). Reads the manifest of the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './run-typescript.mjs';

const client = join(root, '.svelte-kit/output/client');
const nodes = '.svelte-kit/generated/client-optimized/nodes';
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
/** Strings of mammoth, linkedom and readability that stand nowhere else. */
const documentLibraries = /word\/document|HTMLUnknownElement|unlikelyCandidates/;

/** What a first article of one's own loads besides code: the language model with its arithmetic, and the word lists. */
const data = ['static/model/english.bin', 'src/lib/language/kernel/simd.wasm', 'src/lib/words/english.txt'];

/** Name of the figure, bytes, most bytes that are allowed. */
const figures = [
	['size.home_and_quiz_gzip_bytes', gzipped(untilFirstQuestion()), 60_000],
	['size.engine_gzip_bytes', gzipped(workerFiles()), 120_000],
	['size.data_brotli_bytes', data.reduce((sum, file) => sum + compressed(join(root, file)), 0), 1_500_000]
];

for (const [name, bytes, most] of figures) {
	console.log(`${name}: ${bytes}`);
	// Nothing at all means that it was looked for in the wrong place.
	if (bytes > most || bytes === 0) {
		console.error(
			bytes === 0 ? `${name}: not found in the build.` : `${name} is over its budget of ${most}.`
		);
		process.exitCode = 1;
	}
}

/** Scripts that a reader has loaded when the first question of a ready-made quiz stands on the screen. */
function untilFirstQuestion() {
	const starts = Object.keys(manifest).filter((key) => manifest[key].isEntry && !key.startsWith(nodes));
	const pages = ['+layout.svelte', '+page.svelte', 'quiz/[id]/+page.svelte'].flatMap(nodesOf);
	return closure([...starts, ...pages]);
}

/** Kit gives every page and layout a module of its own that names the files it is made of. */
function nodesOf(route) {
	return readdirSync(join(root, nodes))
		.filter((name) => readFileSync(join(root, nodes, name), 'utf8').includes(`/src/routes/${route}`))
		.map((name) => `${nodes}/${name}`);
}

/** The files of these modules and of everything they import before they can run. */
function closure(keys) {
	const seen = new Set();
	const waiting = [...keys];
	while (waiting.length > 0) {
		const key = waiting.pop();
		if (seen.has(key) || !manifest[key]) continue;
		seen.add(key);
		waiting.push(...(manifest[key].imports ?? []));
	}
	return [...seen].map((key) => manifest[key].file);
}

/** What a text needs to be read off the main thread; what only pages and Word documents need comes besides. */
function workerFiles() {
	const folder = '_app/immutable/workers';
	if (!existsSync(join(client, folder))) return [];
	return readdirSync(join(client, folder), { recursive: true })
		.map((name) => `${folder}/${name}`)
		.filter(
			(file) => file.endsWith('.js') && !readFileSync(join(client, file), 'utf8').match(documentLibraries)
		);
}

function gzipped(files) {
	const scripts = files.filter((file) => file.endsWith('.js'));
	return scripts.reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(client, file)), { level: 9 }).length,
		0
	);
}

/** The best quality, as for a file that is compressed once and served often; `npm run evaluate -- language` does the same. */
function compressed(path) {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 };
	return brotliCompressSync(readFileSync(path), { params }).length;
}
