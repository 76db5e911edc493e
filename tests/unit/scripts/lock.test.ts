import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/lock.mjs';

const lockModule = pathToFileURL(join(import.meta.dirname, '../../../scripts/lock.mjs')).href;

/** Runs a piece of JavaScript in a process of its own; gives its exit code. */
function elsewhere(source: string): Promise<number | null> {
	const program = `import { withLock } from ${JSON.stringify(lockModule)};\n${source}`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
	return new Promise((done) => child.on('exit', done));
}

describe('one at a time', () => {
	it('gives back what the work gives, and lets the next one in', () => {
		const name = `unit-again-${process.pid}`;
		expect([withLock(name, () => 1), withLock(name, () => 2)]).toEqual([1, 2]);
	});

	it('lets go when the work throws', () => {
		const name = `unit-throw-${process.pid}`;
		const fail = () => {
			throw new Error('no room');
		};
		expect(() => withLock(name, fail)).toThrow('no room');
		expect(withLock(name, () => 'in')).toBe('in');
	});

	it('keeps two processes apart', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'count');
		writeFileSync(file, '0');
		const add = `
			import { readFileSync, writeFileSync } from 'node:fs';
			for (let turn = 0; turn < 3; turn += 1) withLock('unit-apart-${process.pid}', () => {
				const count = Number(readFileSync(${JSON.stringify(file)}, 'utf8'));
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
				writeFileSync(${JSON.stringify(file)}, String(count + 1));
			});`;
		expect(await Promise.all([elsewhere(add), elsewhere(add)])).toEqual([0, 0]);
		expect(readFileSync(file, 'utf8')).toBe('6');
	}, 20_000);

	it('takes over from a process that is gone', async () => {
		const name = `unit-gone-${process.pid}`;
		expect(await elsewhere(`withLock(${JSON.stringify(name)}, () => process.exit(3));`)).toBe(3);
		expect(withLock(name, () => 'mine')).toBe('mine');
	});
});
