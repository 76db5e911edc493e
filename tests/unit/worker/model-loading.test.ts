import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchModel, fetchWords, ModelMissing } from '../../../src/worker/model-loading';

const never = new AbortController().signal;

function serve(response: () => Response | Promise<Response>) {
	vi.stubGlobal(
		'fetch',
		vi.fn(async () => response())
	);
}

function inParts(parts: number[][], headers: Record<string, string> = {}) {
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (const part of parts) controller.enqueue(new Uint8Array(part));
			controller.close();
		}
	});
	return new Response(body, { headers });
}

describe('fetching the model', () => {
	afterEach(() => void vi.unstubAllGlobals());

	test('joins its parts and tells how far it is', async () => {
		serve(() => inParts([[1, 2], [3]], { 'content-length': '3' }));
		const onprogress = vi.fn();
		expect([...(await fetchModel('/model', onprogress, never))]).toEqual([1, 2, 3]);
		expect(onprogress.mock.calls).toEqual([
			[0, 0],
			[0, 3],
			[2, 3],
			[3, 3]
		]);
	});

	test('promises no total where the body was packed for the way', async () => {
		serve(() => inParts([[1]], { 'content-length': '9', 'content-encoding': 'br' }));
		const onprogress = vi.fn();
		await fetchModel('/model', onprogress, never);
		expect(onprogress).toHaveBeenLastCalledWith(1, 0);
	});

	test('that is not there, or can’t be reached, is a missing model', async () => {
		serve(() => new Response('', { status: 404 }));
		await expect(fetchModel('/model', () => {}, never)).rejects.toThrow(ModelMissing);
		serve(() => Promise.reject(new TypeError('offline')));
		await expect(fetchModel('/model', () => {}, never)).rejects.toThrow(ModelMissing);
	});

	test('that breaks off half-way is a missing model', async () => {
		serve(
			() => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('cut')) }))
		);
		await expect(fetchModel('/model', () => {}, never)).rejects.toThrow(ModelMissing);
	});

	test('can be stopped', async () => {
		const stopper = new AbortController();
		serve(() => inParts([[1], [2]]));
		const fetched = fetchModel(
			'/model',
			(done) => done > 0 && stopper.abort(new Error('stopped')),
			stopper.signal
		);
		await expect(fetched).rejects.toThrow('stopped');
	});
});

describe('fetching the word lists', () => {
	afterEach(() => void vi.unstubAllGlobals());

	test('gives their text', async () => {
		serve(() => new Response('words'));
		expect(await fetchWords('/words', never)).toBe('words');
	});

	test('that are not there, can’t be reached or break off is told as a missing model is', async () => {
		const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) });
		serve(() => new Response('', { status: 404 }));
		await expect(fetchWords('/words', never)).rejects.toThrow(ModelMissing);
		serve(() => Promise.reject(new TypeError('offline')));
		await expect(fetchWords('/words', never)).rejects.toThrow(ModelMissing);
		serve(() => new Response(broken));
		await expect(fetchWords('/words', never)).rejects.toThrow(ModelMissing);
	});
});
