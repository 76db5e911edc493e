/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/*
 * Keeps the app for when there is no network. The pages are kept at the first visit; what reads a new article (the
 * engine, its word lists, the language model) when a first one has been pasted, and renewed with the app from then on.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `dateline-${version}`;
const isModel = (path: string) => path.startsWith(`${base}/model/`);
const engineFolder = `${base}/_app/immutable/workers/`;
/** Kit doesn't name the files of the worker: the build lists them here. */
const engineList = `${engineFolder}files.json`;
const isLater = (path: string) => isModel(path) || path.startsWith(engineFolder);

/** `prerendered` holds pages and, beside those written from data, the data for going there without a reload. */
const kept = [...build, ...files.filter((path) => !isModel(path)), ...prerendered];

worker.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
	// At the first visit the page that is open gets the worker too: what it brings is kept from the start.
	event.waitUntil(forgetOldVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answer(event.request, url));
});

async function keepAll(): Promise<void> {
	const models: string[] = [];
	for (const path of files.filter(isModel)) if (await caches.match(path)) models.push(path);
	const cache = await caches.open(cacheName);
	await cache.addAll(kept);
	// The engine is a gain rather than a need: it may not stop the rest.
	const engine = models.length > 0 ? await engineFiles().catch(() => []) : [];
	const later = [...models, ...engine];
	await Promise.allSettled(later.map((path) => cache.add(new Request(path, { cache: 'no-cache' }))));
}

/** Paths of what the worker is made of. */
async function engineFiles(): Promise<string[]> {
	const response = await fetch(engineList, { cache: 'no-cache' });
	const names = (await response.json()) as string[];
	return names.map((name) => engineFolder + name);
}

async function forgetOldVersions(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith('dateline-') && name !== cacheName) await caches.delete(name);
	}
}

/** From the cache where it is kept; else from the network; and a page that is not kept as the page of errors. */
async function answer(request: Request, url: URL): Promise<Response> {
	const cache = await caches.open(cacheName);
	const found = await cache.match(url.pathname, { ignoreVary: true });
	if (found) return found;
	const response = await fetch(request);
	if (response.ok && response.status === 200 && isLater(url.pathname)) {
		await cache.put(url.pathname, response.clone());
	}
	return response;
}
