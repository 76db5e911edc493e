/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/*
 * Keeps the app for when there is no network. Everything but the language model is kept at the first visit; the
 * model is kept when a first article has been pasted, and renewed with the app from then on.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `dateline-${version}`;
const isModel = (path: string) => path.startsWith(`${base}/model/`);

/** `prerendered` holds pages and, beside those written from data, the data for going there without a reload. */
const kept = [...build, ...files.filter((path) => !isModel(path)), ...prerendered];

worker.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOldVersions());
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
	// A model is a gain rather than a need: it may not stop the rest.
	await Promise.allSettled(models.map((path) => cache.add(new Request(path, { cache: 'no-cache' }))));
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
	if (response.ok && response.status === 200 && isModel(url.pathname)) {
		await cache.put(url.pathname, response.clone());
	}
	return response;
}
