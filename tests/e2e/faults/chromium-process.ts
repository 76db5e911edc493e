import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from '@playwright/test';

/** A Chromium of our own, with its profile on disk, that can be killed outright. */
export class ChromiumProcess {
	readonly #child: ChildProcess;
	readonly browser: Browser;

	private constructor(child: ChildProcess, browser: Browser) {
		this.#child = child;
		this.browser = browser;
	}

	static async start(profile: string): Promise<ChromiumProcess> {
		const path = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
		const flags = [
			'--headless',
			'--no-sandbox',
			'--no-first-run',
			'--disable-gpu',
			'--disable-dev-shm-usage'
		];
		const child = spawn(path, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`], {
			// A group of its own, so that its renderers die with it.
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		for await (const line of createInterface({ input: child.stderr })) {
			const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
			if (!address) continue;
			child.stderr.resume();
			return new ChromiumProcess(child, await chromium.connectOverCDP(address));
		}
		throw new Error('The browser did not start.');
	}

	/** SIGKILL to the browser and all its processes; resolves when it is gone. */
	async kill(): Promise<void> {
		if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
		const gone = once(this.#child, 'exit');
		if (process.platform === 'win32') this.#child.kill('SIGKILL');
		else process.kill(-this.#child.pid!, 'SIGKILL');
		await gone;
		await this.browser.close();
	}
}
