// One at a time: `npm start` and `npm test` begun together must not install or build twice.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does the work while no other process does work of the same name; waits for its turn.
 * A lock left by a process that is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => T} work synchronous
 * @returns {T}
 */
export function withLock(name, work) {
	const lock = join(tmpdir(), `dateline-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`);
	while (!take(lock)) {
		if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
		pause();
	}
	try {
		return work();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

/** Sleeps a quarter of a second. */
function pause() {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
}

/** @param {string} lock */
function take(lock) {
	try {
		mkdirSync(lock);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
	writeFileSync(join(lock, 'pid'), String(process.pid));
	return true;
}

/**
 * Whether the process that took the lock still lives; a lock without a name is given the benefit of a second.
 * @param {string} lock
 */
function isHeld(lock) {
	for (let tries = 0; tries < 4; tries += 1) {
		try {
			const holder = Number(readFileSync(join(lock, 'pid'), 'utf8'));
			if (holder > 0) return process.kill(holder, 0);
			pause();
		} catch (error) {
			if (codeOf(error) === 'EPERM') return true;
			if (codeOf(error) === 'ESRCH') return false;
			pause();
		}
	}
	return false;
}

/** @param {unknown} error */
function codeOf(error) {
	return /** @type {NodeJS.ErrnoException} */ (error).code;
}
