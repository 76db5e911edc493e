import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH: executablePath, CI, E2E_PORT } = process.env;
/** `npm run e2e` gives one that is free, so that two runs on a machine do not meet. */
const port = Number(E2E_PORT ?? 4174);

/** Runs against the built app, as a reader gets it. `npm run e2e` builds it and finds the browser. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	// A test that passes at the second try is not to be trusted: mend it, or what it tests.
	retries: 0,
	forbidOnly: Boolean(CI),
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/reports/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: executablePath ? { executablePath } : {},
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
		cwd: '../..',
		port,
		reuseExistingServer: false
	}
});
