// Builds src/lib/language/kernel/simd.wasm from simd.c. Needs clang and lld (14 or later); only whoever
// changes simd.c runs it, since what it makes is kept with the source: `node scripts/build-kernel.mjs`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kernel = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/lib/language/kernel');
const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
const built = join(folder, 'simd.wasm');
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
	copyFileSync(built, join(kernel, 'simd.wasm'));
} finally {
	rmSync(folder, { recursive: true });
}
