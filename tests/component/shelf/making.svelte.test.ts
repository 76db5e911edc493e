import { describe, expect, test, vi } from 'vitest';
import type { ReadResult } from '$lib/article/types';
import type { EngineResult } from '$lib/engine';
import { Making, type MakingSurroundings } from '../../../src/routes/making.svelte';
import type { MakeOptions, Outcome } from '../../../src/worker/engine-client';
import { aChoiceQuestion, anArticle } from '../../support/builders';

const article = anArticle();
const result: EngineResult = { article, facts: [], questions: [aChoiceQuestion()], refused: [] };

/** A making whose engine gives what the test says. */
function aMaking({
	read = { done: { article } },
	made = { done: result }
}: { read?: Outcome<ReadResult>; made?: Outcome<EngineResult> } = {}) {
	const engine = {
		read: vi.fn(async () => read),
		correct: vi.fn(async () => ({ done: article })),
		make: vi.fn(async (_: unknown, options?: MakeOptions): Promise<Outcome<EngineResult>> => {
			options?.onprogress?.({ stage: 'facts', done: 0, total: 1 });
			return made;
		})
	};
	return { making: new Making({ engine: async () => engine } as unknown as MakingSurroundings), engine };
}

describe('the making of a quiz', () => {
	test('begins with the writing, then shows what was read', async () => {
		const { making } = aMaking();
		expect(making.stage.name).toBe('writing');
		const given = making.give({ kind: 'text', text: 'News.' });
		expect(making.stage.name).toBe('reading');
		await given;
		expect(making.stage).toEqual({ name: 'review', article });
	});

	test('says why a text can’t be used, and stays with the writing', async () => {
		const unusable = { kind: 'empty' as const, text: 'There is no text here.' };
		const { making } = aMaking({ read: { done: { unusable } } });
		await making.give({ kind: 'text', text: '' });
		expect([making.stage.name, making.problem]).toEqual(['writing', unusable]);
	});

	test('says so where the engine can’t be fetched, and fetches it at the next try', async () => {
		const engine = vi.fn().mockRejectedValueOnce(new Error('offline'));
		const making = new Making({ engine });
		await making.give({ kind: 'text', text: 'News.' });
		expect([making.stage.name, making.problem?.kind]).toEqual(['writing', 'died']);
		engine.mockResolvedValue({ read: async () => ({ done: { article } }) });
		await making.give({ kind: 'text', text: 'News.' });
		expect(making.stage.name).toBe('review');
	});

	test('hands on what was made of the corrected article', async () => {
		const { making, engine } = aMaking();
		await making.give({ kind: 'text', text: 'News.' });
		expect(await making.make({ published: '2025-05-09' })).toBe(result);
		expect(engine.correct).toHaveBeenCalledWith(article, { published: '2025-05-09' });
	});

	test('goes back to the review when the worker dies, with the reason', async () => {
		const failure = { kind: 'died' as const, text: 'It broke off.' };
		const { making } = aMaking({ made: { failure } });
		await making.give({ kind: 'text', text: 'News.' });
		expect(await making.make({})).toBeUndefined();
		expect([making.stage, making.problem]).toEqual([{ name: 'review', article }, failure]);
	});

	test('that the reader leaves is given up without a word, and stays under review', async () => {
		let finish: (outcome: object) => void = () => {};
		const { making, engine } = aMaking();
		engine.make.mockImplementation(() => new Promise((resolve) => (finish = resolve as typeof finish)));
		await making.give({ kind: 'text', text: 'News.' });
		const made = making.make({});
		await vi.waitFor(() => expect(engine.make).toHaveBeenCalled());
		making.leave();
		finish({ done: result });
		expect(await made).toBeUndefined();
		expect([making.stage, making.problem]).toEqual([{ name: 'review', article }, undefined]);
	});

	test('forgets what went wrong when the next try begins', async () => {
		const { making } = aMaking();
		making.refuse({ kind: 'too-long', text: 'Too long.' });
		await making.give({ kind: 'text', text: 'News.' });
		expect(making.problem).toBeUndefined();
		making.rewrite();
		expect(making.stage.name).toBe('writing');
	});
});
