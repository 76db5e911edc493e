// Builds src/lib/language/kernel/simd-bytes.ts from simd.c. Needs clang and lld (14 or later); only whoever
// changes simd.c runs it, since what it makes is kept with the source: `node scripts/build-kernel.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kernel = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/lib/language/kernel');
const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
const built = join(folder, 'simd.wasm');
const lineLength = 100;
// No -ffast-math: it would take the rounding out of the exponential in simd.c.
try {
	execFileSync(
		'clang',
		[
			'--target=wasm32',
			'-std=c11',
			'-O3',
			'-fno-builtin',
			'-msimd128',
			'-nostdlib',
			'-Wl,--no-entry,--import-memory,--stack-first,--strip-all',
			'-Wl,-z,stack-size=8192',
			'-o',
			built,
			join(kernel, 'simd.c')
		],
		{ stdio: 'inherit' }
	);
	const text = readFileSync(built).toString('hex');
	const lines = text.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
	writeFileSync(
		join(kernel, 'simd-bytes.ts'),
		'/**\n * The WebAssembly module of simd.c in hexadecimal, which gzip packs better than base64: made by\n' +
			' * scripts/build-kernel.mjs, not by hand.\n */\n' +
			`export const simdModule =\n\t${lines.map((line) => `'${line}'`).join(' +\n\t')};\n`
	);
} finally {
	rmSync(folder, { recursive: true });
}
