// `npm run test:faults`: kills the page at 200 random moments of sittings and the whole browser at 20, and prints what
// came of it. `npm test` has a short form of the same. PAGE_KILLS and BROWSER_KILLS ask for other numbers.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-typescript.mjs';

const kills = { PAGE_KILLS: '200', BROWSER_KILLS: '20' };
const { status } = spawnSync(process.execPath, [join(root, 'scripts/e2e.mjs'), 'e2e/faults/'], {
	cwd: root,
	stdio: 'inherit',
	env: { ...kills, ...process.env }
});
const report = JSON.parse(readFileSync(join(root, 'node_modules/.cache/reports/e2e.json'), 'utf8'));
for (const file of report.suites) {
	const sum = { kills: 0, confirmed: 0, unsaid: 0 };
	for (const { type, description } of file.suites.flatMap(annotationsOf)) {
		if (type !== 'figures') continue;
		const figures = JSON.parse(description);
		for (const name of Object.keys(sum)) sum[name] += figures[name];
	}
	const name = file.title.includes('browser') ? 'browser' : 'page';
	console.log(`faults.${name}_kills: ${sum.kills}`);
	console.log(`faults.${name}_answers_confirmed: ${sum.confirmed}`);
	console.log(`faults.${name}_answers_kept_unconfirmed: ${sum.unsaid}`);
}
console.log(`faults.failed_tests: ${report.stats.unexpected}`);
process.exitCode = status ?? 1;

/** What the tests of a suite noted. */
function annotationsOf({ specs }) {
	return specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
}
