import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EngineClient } from '../../../src/worker/engine-client';
import type { Reply, Request } from '../../../src/worker/messages';
import { aChoiceQuestion, anArticle } from '../../support/builders';

/** A worker in the hands of the test. */
class FakeWorker extends EventTarget {
	readonly heard: Request[] = [];
	ended = false;

	postMessage(request: Request): void {
		this.heard.push(request);
	}
	terminate(): void {
		this.ended = true;
	}
	say(reply: Reply): void {
		this.dispatchEvent(new MessageEvent('message', { data: reply }));
	}
	/** The last piece of work asked for. */
	get asked(): Request {
		return this.heard.filter(({ kind }) => kind !== 'ping' && kind !== 'stop').at(-1)!;
	}
}

const article = anArticle();
const result = { article, facts: [], questions: [aChoiceQuestion()], refused: [] };

describe('the client of the engine', () => {
	let workers: FakeWorker[];
	let client: EngineClient;
	const latest = () => workers.at(-1)!;

	beforeEach(() => {
		vi.useFakeTimers();
		workers = [];
		const start = () => {
			workers.push(new FakeWorker());
			return latest() as unknown as Worker;
		};
		client = new EngineClient(start, () => 'https://example.org/model.bin');
	});
	afterEach(() => void vi.useRealTimers());

	test('starts no worker before there is work', () => {
		expect(workers).toEqual([]);
	});

	test('gives what the worker read', async () => {
		const read = client.read({ kind: 'text', text: 'News.' });
		latest().say({ id: latest().asked.id, kind: 'read', result: { article } });
		expect(await read).toEqual({ done: { article } });
	});

	test('tells progress and gives what was made', async () => {
		const onprogress = vi.fn();
		const made = client.make(article, { onprogress });
		const { id } = latest().asked;
		latest().say({ id, kind: 'progress', progress: { stage: 'facts', done: 0, total: 1 } });
		latest().say({ id, kind: 'made', result });
		expect(await made).toEqual({ done: result });
		expect(onprogress).toHaveBeenCalledWith({ stage: 'facts', done: 0, total: 1 });
		expect(latest().asked).toMatchObject({ modelUrl: 'https://example.org/model.bin' });
	});

	test('says in a sentence that nothing in the text could be asked', async () => {
		const made = client.make(article);
		latest().say({ id: latest().asked.id, kind: 'made', result: { ...result, questions: [] } });
		expect(await made).toMatchObject({
			failure: { kind: 'no-questions', text: expect.stringContaining('Nothing in this text') }
		});
	});

	test('gives the words of a sentence as the worker read them', async () => {
		const read = client.readSentence('News came.', 7);
		const { id } = latest().asked;
		expect(latest().asked).toMatchObject({ kind: 'sentence', text: 'News came.', offset: 7 });
		latest().say({ id, kind: 'sentence', result: [] });
		expect(await read).toEqual({ done: [] });
	});

	test('keeps two pieces of work apart', async () => {
		const [first, second] = [client.correct(article, {}), client.correct(article, { title: 'B' })];
		const [one, two] = latest().heard;
		latest().say({ id: two!.id, kind: 'corrected', article: { ...article, title: 'B' } });
		latest().say({ id: one!.id, kind: 'corrected', article });
		expect(await first).toEqual({ done: article });
		expect(await second).toMatchObject({ done: { title: 'B' } });
	});

	test('says in a sentence that the worker died, and starts another for the next try', async () => {
		const made = client.make(article);
		latest().dispatchEvent(new Event('error', { cancelable: true }));
		expect(await made).toMatchObject({
			failure: { kind: 'died', text: expect.stringContaining('try again') }
		});
		expect(workers[0]!.ended).toBe(true);

		const again = client.make(article);
		latest().say({ id: latest().asked.id, kind: 'made', result });
		expect(await again).toEqual({ done: result });
		expect(workers).toHaveLength(2);
	});

	test('takes a worker for dead that has said nothing for half a minute', async () => {
		const made = client.make(article);
		await vi.advanceTimersByTimeAsync(29_000);
		expect(workers[0]!.ended).toBe(false);
		await vi.advanceTimersByTimeAsync(4_000);
		expect(await made).toMatchObject({ failure: { kind: 'died' } });
	});

	test('waits for a slow worker that still answers', async () => {
		void client.make(article);
		for (let turn = 0; turn < 30; turn++) {
			await vi.advanceTimersByTimeAsync(4_000);
			latest().say({ id: 0, kind: 'alive' });
		}
		expect(workers[0]!.ended).toBe(false);
	});

	test('asks nothing of a worker that has nothing to do', async () => {
		const read = client.read({ kind: 'text', text: 'News.' });
		latest().say({ id: latest().asked.id, kind: 'read', result: { article } });
		await read;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(latest().heard.filter(({ kind }) => kind === 'ping')).toEqual([]);
	});

	test('stops the worker by asking it', async () => {
		const stopper = new AbortController();
		const made = client.make(article, { signal: stopper.signal });
		stopper.abort();
		const failure = { kind: 'stopped' as const, text: 'Stopped.' };
		latest().say({ id: latest().asked.id, kind: 'failed', failure });
		expect(await made).toEqual({ failure });
		await vi.advanceTimersByTimeAsync(5_000);
		expect(latest().ended).toBe(false);
	});

	test('ends a worker that does not hear a stop', async () => {
		const stopper = new AbortController();
		const made = client.make(article, { signal: stopper.signal });
		stopper.abort();
		await vi.advanceTimersByTimeAsync(500);
		expect(await made).toMatchObject({ failure: { kind: 'stopped' } });
		expect(latest().ended).toBe(true);
	});

	test('says so where the browser allows no worker', async () => {
		const blocked = new EngineClient(
			() => {
				throw new Error('blocked');
			},
			() => ''
		);
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		expect(await blocked.read({ kind: 'text', text: 'News.' })).toMatchObject({ failure: { kind: 'died' } });
		expect(warn).toHaveBeenCalled();
		warn.mockRestore();
	});
});
