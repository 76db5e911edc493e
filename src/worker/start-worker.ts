import workerUrl from './engine.worker.ts?worker&url';

/** The part of Trusted Types that is needed here; not in TypeScript's own library. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/**
 * The page's policy lets no string become a script; this names the one URL that may. A document can make a
 * policy of a name only once, so it is kept.
 */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function trusted(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('dateline-worker', {
		createScriptURL: (asked) => {
			if (asked !== workerUrl) throw new TypeError('Only the worker of Dateline may be started.');
			return asked;
		}
	});
	return policy?.createScriptURL(url) ?? url;
}

/** Starts the engine's worker. Throws where the browser allows none. */
export function startWorker(): Worker {
	return new Worker(trusted(workerUrl), { type: 'module', name: 'dateline-engine' });
}
