import { correctArticle, readFile, readHtml, readText } from '../lib/article';
import type { ReadResult } from '../lib/article/types';
import type { LanguageModel } from '../lib/language/types';
import { hasWords, loadWords } from '../lib/words';
import simdUrl from '../lib/language/kernel/simd.wasm?url&no-inline';
import wordsUrl from '../lib/words/english.txt?url';
import type { Failure, Given, Overrides, Reply, Request } from './messages';
import { fetchModel, fetchSimd, fetchWords, ModelMissing } from './model-loading';

/*
 * The engine off the main thread. Reads what a reader gave and makes its questions; every piece of work can be
 * stopped by its number. The engine, its word lists and the model are loaded when they are first needed, then kept.
 */

type Work<K extends Request['kind']> = Extract<Request, { kind: K }>;

let model: LanguageModel | undefined;
const running = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.kind === 'ping') say({ id: data.id, kind: 'alive' });
	else if (data.kind === 'stop') running.get(data.id)?.abort();
	else void carryOut(data);
});

async function carryOut(request: Work<'read' | 'correct' | 'make' | 'sentence'>): Promise<void> {
	const { id } = request;
	const controller = new AbortController();
	running.set(id, controller);
	try {
		if (request.kind === 'read') {
			say({ id, kind: 'read', result: await read(request.given, request.overrides) });
		} else if (request.kind === 'correct') {
			say({ id, kind: 'corrected', article: correctArticle(request.article, request.corrections) });
		} else if (request.kind === 'make') {
			say({ id, kind: 'made', result: await make(request, controller.signal) });
		} else {
			const reader = await prepare(request, controller.signal);
			say({ id, kind: 'sentence', result: reader.read(request.text, request.offset) });
		}
	} catch (error) {
		say({ id, kind: 'failed', failure: failureOf(error, controller.signal) });
	} finally {
		running.delete(id);
	}
}

function read(given: Given, overrides: Overrides): ReadResult | Promise<ReadResult> {
	if (given.kind === 'text') return readText(given.text, overrides);
	if (given.kind === 'html') return readHtml(given.html, overrides);
	return readFile(given, overrides);
}

async function make(request: Work<'make'>, signal: AbortSignal) {
	const { id, article } = request;
	const [{ makeQuestions }, reader] = await Promise.all([import('../lib/engine'), prepare(request, signal)]);
	return makeQuestions(article, reader, {
		signal,
		onprogress: (progress) => say({ id, kind: 'progress', progress })
	});
}

/** The language model, fetched with the word lists where they are missing; both are kept. */
async function prepare({ id, modelUrl }: Work<'make' | 'sentence'>, signal: AbortSignal) {
	const bytes = model ? undefined : fetchModel(modelUrl, tellOfModel(id), signal);
	const lists = hasWords() ? undefined : fetchWords(wordsUrl, signal);
	const simd = model ? undefined : fetchSimd(simdUrl, signal);
	const [language, weights, words, module] = await Promise.all([
		import('../lib/language'),
		bytes,
		lists,
		simd
	]);
	if (words) loadWords(words);
	if (module) language.loadSimd(module);
	if (weights) model = language.loadModel(weights);
	signal.throwIfAborted();
	return model!;
}

function tellOfModel(id: number) {
	return (done: number, total: number) =>
		say({ id, kind: 'progress', progress: { stage: 'model', done, total } });
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
	if (signal.aborted) return { kind: 'stopped', text: 'Stopped. Your text is still here.' };
	if (error instanceof ModelMissing) {
		const text =
			'The grammar of English that Dateline reads with could not be fetched. Are you online? It is needed once; after that, new articles work offline too. Your text is kept: try again.';
		return { kind: 'no-model', text };
	}
	console.warn('The engine failed', error);
	const reason = error instanceof Error ? error.message : String(error);
	const text = `Dateline tripped over this article (${reason}). Your text is kept; shortening it may help.`;
	return { kind: 'broken', text };
}

function say(reply: Reply): void {
	self.postMessage(reply);
}
