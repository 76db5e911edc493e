import { defineConfig } from '@playwright/test';

const port = 4174;
const { CHROMIUM_PATH: executablePath, CI } = process.env;

/** Runs against the built app, as a reader gets it. `npm run e2e` builds it and finds the browser. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	// Two cores drive the server and two browsers at once; what fails three times is broken.
	retries: process.env['CI'] ? 2 : 0,
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
