import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFiles, samplesFolder } from '../../../src/cli/samples';

const root = join(import.meta.dirname, '../../..');

describe('the sample quizzes', () => {
	it('are those that the engine makes of the sample articles now (else: npm run samples)', async () => {
		const files = await sampleFiles(root);
		expect(files.size).toBe(3);
		for (const [name, content] of files) {
			expect(readFileSync(join(root, samplesFolder, name), 'utf8'), name).toBe(content);
		}
	});
});
