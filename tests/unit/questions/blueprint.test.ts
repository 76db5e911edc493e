import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clashes } from '$lib/questions/choose';
import { allowed, levelOf, parallelForms } from '$lib/questions/blueprint';
import { estimatedDifficulty } from '$lib/questions/difficulty';
import { aChoiceQuestion } from '../../support/builders';
import { readNews } from '../../support/read-news';

const samples = ['moscow-joint-statement', 'kestrel-ridge-survey', 'brackwater-railway-vote'];
const made = samples.flatMap((id) => readNews(readFileSync(`src/lib/samples/${id}.txt`, 'utf8')).questions);

describe('a blueprint', () => {
	test('leaves out kinds of fact and other levels, and nothing else', () => {
		const easy = allowed(made, { level: 'easy', without: ['date'] });
		expect(easy.length).toBeGreaterThan(0);
		expect(easy).toEqual(
			made.filter((question) => levelOf(question) === 'easy' && question.factKind !== 'date')
		);
		expect(allowed(made, {})).toEqual(made);
	});

	test('takes a choice among the article’s own names for harder than one among strangers', () => {
		const choice = (evidence?: { start: number; end: number }) =>
			estimatedDifficulty(
				aChoiceQuestion({
					difficulty: 0.4,
					options: ['Oslo', 'Bergen', 'Brackwater'].map((text, at) => ({
						text,
						correct: at === 0,
						why: 'It is one of three.',
						...(evidence ? { evidence } : {})
					}))
				})
			);
		expect(choice({ start: 0, end: 4 })).toBe(0.5);
		expect(choice()).toBe(0.3);
	});
});

describe('parallel forms', () => {
	test('are as long and nearly as hard as each other and share no fact, whatever the seed', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(1000), (count, seed) => {
				const [a, b] = parallelForms(made, { count, seed });
				expect(a.length).toBe(b.length);
				expect(a.length).toBe(count);
				for (const one of a) for (const other of b) expect(clashes(one, other)).toBe(false);
				const hardness = (form: typeof a) =>
					form.reduce((sum, { difficulty }) => sum + difficulty, 0) / form.length;
				expect(Math.abs(hardness(a) - hardness(b))).toBeLessThanOrEqual(count < 4 ? 0.5 / count : 0.1);
			}),
			{ numRuns: 30 }
		);
	});

	test('are the same for the same seed', () => {
		expect(parallelForms(made, { count: 4, seed: 7 })).toEqual(parallelForms(made, { count: 4, seed: 7 }));
	});
});
