// `npm test`: everything that must hold, in one go. A step that fails doesn't stop the others; the last line
// is `N passed, N failed`, summed over the checks and every single test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './run-typescript.mjs';
import { makeSamples } from './samples.mjs';

const reports = join(root, 'node_modules/.cache/reports');
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');
const bin = {
	prettier: 'prettier/bin/prettier.cjs',
	eslint: 'eslint/bin/eslint.js',
	kit: '@sveltejs/kit/svelte-kit.js',
	svelteCheck: 'svelte-check/bin/svelte-check',
	vitest: 'vitest/vitest.mjs'
};

/** Without a build there is nothing to weigh or to drive: both count as failed. */
let built = false;

/** Steps in order; each gives what it counted. A check counts as one; tests count one by one. */
const steps = {
	'Sample quizzes': async () => check(await succeeds(makeSamples)),
	'Formatting (prettier)': () => check(module(bin.prettier, '--check', '.')),
	'Generated types (svelte-kit sync)': () => check(module(bin.kit, 'sync')),
	'Lint (eslint)': () => check(module(bin.eslint, '.')),
	'Types (svelte-check)': () =>
		check(
			module(bin.svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human')
		),
	'Unit, property and component tests (vitest)': () => {
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
		return tests(module(bin.vitest, 'run', ...reporters), unitReport, countUnits);
	},
	Build: () => check((built = build())),
	'Sizes of what a reader downloads': () => check(built && script('bundle-size.mjs')),
	'End-to-end tests (playwright)': () => tests(built && script('e2e.mjs'), e2eReport, countEndToEnd)
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, step] of Object.entries(steps)) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const { passed, failed } = await step();
	total.passed += passed;
	total.failed += failed;
	const seconds = Math.round((performance.now() - start) / 1000);
	summary.push(
		`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
	);
}
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a program of node_modules; true where it ends well. */
function module(path, ...args) {
	return run(join(root, 'node_modules', path), ...args);
}

function script(name) {
	return run(join(root, 'scripts', name));
}

function run(path, ...args) {
	return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

async function succeeds(work) {
	try {
		await work();
		return true;
	} catch (error) {
		console.error(error);
		return false;
	}
}

function check(holds) {
	return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What a report counts; a run that failed without a failed test in it (a crash, no report) counts as one failure. */
function tests(endedWell, report, count) {
	const { passed, failed } = existsSync(report)
		? count(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 0 };
	const isSilent = failed === 0 && (!endedWell || passed === 0);
	return { passed, failed: isSilent ? 1 : failed };
}

function countUnits({ numPassedTests, numFailedTests, testResults }) {
	const broken = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
	);
	return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function countEndToEnd({ stats, errors }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
