import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../src/cli/samples';
import type { EngineResult } from '../../../src/lib/engine';

const root = join(import.meta.dirname, '../../..');

describe('the sample quizzes', () => {
	it('are the same each time they are made, with enough to ask', async () => {
		const files = await sampleFiles(root);
		expect([...files.keys()]).toEqual([
			'brackwater-railway-vote.json',
			'kestrel-ridge-survey.json',
			'moscow-joint-statement.json'
		]);
		expect(await sampleFiles(root)).toEqual(files);
		for (const [name, content] of files) {
			const { article, questions } = JSON.parse(content) as EngineResult;
			expect(article.title, name).toBeTruthy();
			expect(questions.length, name).toBeGreaterThanOrEqual(10);
		}
	}, 60_000);
});
