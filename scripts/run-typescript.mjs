// Lets plain Node run the project's TypeScript: bundles an entry once and keeps the bundle
// until one of the files it was made from changes. A kept bundle costs a few milliseconds to check.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/typescript');

/**
 * The exports of a TypeScript module.
 * @param {string} entry path of the module from the project's top folder
 * @returns {Promise<any>}
 */
export async function load(entry) {
	const name = entry.replace(/[/\\]/g, '-').replace(/\.ts$/, '');
	const bundle = join(cache, `${name}.mjs`);
	const record = join(cache, `${name}.json`);
	if (!isFresh(record)) await make(join(root, entry), bundle, record);
	return import(pathToFileURL(bundle).href);
}

/** Size and time of change of a file: what tells that it was edited. */
function mark(path) {
	const { mtimeMs, size } = statSync(join(root, path));
	return `${mtimeMs}/${size}`;
}

function isFresh(record) {
	try {
		const made = JSON.parse(readFileSync(record, 'utf8'));
		return (
			made.node === process.version && Object.entries(made.inputs).every(([path, was]) => mark(path) === was)
		);
	} catch {
		return false;
	}
}

async function make(entry, bundle, record) {
	const { build } = await import('esbuild');
	mkdirSync(cache, { recursive: true });
	const { metafile, outputFiles } = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		alias: { $lib: join(root, 'src/lib') },
		bundle: true,
		write: false,
		outfile: bundle,
		metafile: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		target: 'node20',
		sourcemap: 'inline',
		logLevel: 'error'
	});
	// Marks first, then the bundle under a name of its own: a run at the same time never reads half a file.
	const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, mark(path)]));
	put(bundle, outputFiles.find((file) => basename(file.path) === basename(bundle)).contents);
	put(record, JSON.stringify({ entry: relative(root, entry), node: process.version, inputs }));
}

function put(path, contents) {
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, contents);
	renameSync(draft, path);
}
