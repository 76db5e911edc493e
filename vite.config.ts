import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Lists the files of the worker beside them, for the service worker to keep: Kit tells it of the pages' files only. */
function listWorkerFiles(): Plugin {
	const folder = '_app/immutable/workers/';
	return {
		name: 'list-worker-files',
		generateBundle(_, bundle) {
			const files = Object.keys(bundle).filter((name) => name.startsWith(folder));
			const source = JSON.stringify(files.map((name) => name.slice(folder.length)));
			this.emitFile({ type: 'asset', fileName: `${folder}files.json`, source });
		}
	};
}

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es', plugins: () => [listWorkerFiles()] },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// Small files that always come together weigh more apart: each is compressed by itself.
						codeSplitting: {
							groups: [
								{
									name: 'framework',
									test: /node_modules\/(svelte|@sveltejs|devalue|clsx|esm-env)\//,
									priority: 2
								},
								{
									name: 'shared',
									test: /src\/(lib\/(storage\/(?!messages)|ui\/)|routes\/[\w-]+\.ts)|node_modules\/valibot/,
									minShareCount: 2,
									priority: 1
								},
								// The review page shows the quiz's screen; the quiz must not come in two for that.
								{ name: 'quiz', test: /src\/routes\/quiz\/[\w-]+\.(svelte|ts)/, minShareCount: 2 },
								// What is due, on the front page, the review page and the progress page: none needs it to stand.
								{
									name: 'due',
									test: /src\/(lib\/learning|routes\/review)\/[\w-]+\.ts|node_modules\/ts-fsrs/,
									minShareCount: 2
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// A busy machine is slow, not wrong; wall-clock limits belong to the benchmarks.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['tests/support/load-words.ts'],
					include: ['tests/unit/**/*.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					setupFiles: ['tests/component/setup.ts', 'tests/support/load-words.ts'],
					include: ['tests/component/**/*.test.ts']
				}
			}
		]
	}
});
