// Builds the app. By itself (`npm run build`) always; from `npm start` and `npm test` only when something
// it is made from has changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { root } from './run-typescript.mjs';

const stamp = join(root, 'node_modules/.cache/build-stamp');
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/**
 * Builds the app into `build/`, one process at a time.
 * @param {{ always?: boolean }} [options] `always`: also when the build is up to date
 * @returns {boolean} whether the app is built
 */
export function build({ always = false } = {}) {
	return withLock(`${root}:build`, () => {
		const wanted = mark();
		if (!always && isBuilt(wanted)) return true;
		console.log('Building the app …');
		const vite = join(root, 'node_modules/vite/bin/vite.js');
		const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
			cwd: root,
			stdio: 'inherit'
		});
		if (status !== 0) return false;
		mkdirSync(dirname(stamp), { recursive: true });
		writeFileSync(stamp, wanted);
		return true;
	});
}

function isBuilt(wanted) {
	const made = ['build/index.html', '.svelte-kit/output/client/.vite/manifest.json'].map((path) =>
		join(root, path)
	);
	return [...made, stamp].every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === wanted;
}

/** One hash over the names and contents of everything that the build is made from. */
function mark() {
	const hash = createHash('sha256').update(process.version);
	for (const path of sources.flatMap(files)) hash.update(path).update(readFileSync(join(root, path)));
	return hash.digest('hex');
}

function files(path) {
	if (!existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => files(`${path}/${name}`));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
	process.exitCode = build({ always: true }) ? 0 : 1;
}
