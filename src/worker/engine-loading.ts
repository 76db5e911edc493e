import type { EngineClient } from './engine-client';

/**
 * Gives the page's one engine, its code fetched when it is first asked for: who takes a ready-made quiz needs
 * none of it. `modelUrl` is called with the first piece of work.
 */
export function engineLoader(modelUrl: () => string): () => Promise<EngineClient> {
	let loading: Promise<EngineClient> | undefined;
	const load = async () => {
		const [{ EngineClient }, { startWorker }] = await Promise.all([
			import('./engine-client'),
			import('./start-worker')
		]);
		return new EngineClient(startWorker, modelUrl);
	};
	return () =>
		(loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
}
