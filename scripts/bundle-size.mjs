// Holds what a reader downloads against the budgets of the design (§5). Reads the manifest of the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './run-typescript.mjs';

const client = join(root, '.svelte-kit/output/client');
const nodes = '.svelte-kit/generated/client-optimized/nodes';
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
const isSample = (key) => key.startsWith('src/lib/samples/') && key.endsWith('.json');

/** Name of the figure, bytes, most bytes that are allowed. */
const figures = [
	['size.home_and_quiz_gzip_bytes', gzipped(untilFirstQuestion()), 60_000],
	['size.engine_gzip_bytes', gzipped(workerFiles()), 120_000],
	['size.model_brotli_bytes', compressed(join(root, 'static/model/english.bin')), 1_500_000]
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
	const pages = ['src/routes/+layout.svelte', 'src/routes/+page.svelte', 'src/routes/quiz/'].flatMap(nodesOf);
	const sample = largest(Object.keys(manifest).filter(isSample));
	return closure([...starts, ...pages, ...sample]);
}

/** Kit gives every page and layout a module of its own that names the files it is made of. */
function nodesOf(route) {
	return readdirSync(join(root, nodes))
		.filter((name) => readFileSync(join(root, nodes, name), 'utf8').includes(`/${route}`))
		.map((name) => `${nodes}/${name}`);
}

function largest(keys) {
	return keys
		.sort((one, other) => gzipped([manifest[other].file]) - gzipped([manifest[one].file]))
		.slice(0, 1);
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

/** The worker that reads a new article, with what it imports before it can run. */
function workerFiles() {
	const folder = '_app/immutable/workers';
	if (!existsSync(join(client, folder))) return [];
	const names = readdirSync(join(client, folder)).filter((name) => name.endsWith('.js'));
	const source = new Map(names.map((name) => [name, readFileSync(join(client, folder, name), 'utf8')]));
	const isImported = (name) => [...source.values()].some((text) => text.includes(`"./${name}"`));
	const entries = names.filter((name) => !isImported(name));
	const seen = new Set();
	const waiting = [...entries];
	while (waiting.length > 0) {
		const name = waiting.pop();
		if (seen.has(name) || !source.has(name)) continue;
		seen.add(name);
		const imports = source.get(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
		waiting.push(...[...imports].map(([, imported]) => imported));
	}
	return [...seen].map((name) => `${folder}/${name}`);
}

function gzipped(files) {
	const scripts = files.filter((file) => file.endsWith('.js'));
	return scripts.reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(client, file)), { level: 9 }).length,
		0
	);
}

/** Quality 9 of 11: what a server that compresses as it goes may give; an upper bound of the best. */
function compressed(path) {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
	const params = { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 24 };
	return brotliCompressSync(readFileSync(path), { params }).length;
}
