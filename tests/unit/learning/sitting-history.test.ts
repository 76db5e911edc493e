import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sittingHistory as historyWork } from '$lib/learning/sitting-history';
import { carriedOut } from '$lib/learning/work';
import { anAttempt } from '../../support/builders';
import { anyAttempts } from '../../support/histories';

const now = new Date(2025, 4, 9, 12).getTime();
const sitting = {
	id: 'sitting-1',
	articleId: 'article-1',
	questionIds: ['question-choice', 'other', 'third'],
	seed: 1,
	started: 5,
	current: 1
};

function sittingHistory(...given: Parameters<typeof historyWork>) {
	return carriedOut(historyWork(...given));
}

describe('the history of sittings', () => {
	test('has every answer once, the latest sitting first', () => {
		fc.assert(
			fc.property(anyAttempts(now), (attempts) => {
				const lines = sittingHistory(attempts, [{ ...sitting, id: 's0' }]);
				const ids = lines.flatMap(({ answers }) => answers.map(({ id }) => id));
				expect(ids.sort()).toEqual(attempts.map(({ id }) => id).sort());
				const starts = lines.map(({ started }) => started);
				expect(starts).toEqual([...starts].sort((a, b) => b - a));
				const facts = new Set(attempts.map(({ factId }) => factId));
				expect(lines.reduce((sum, { first }) => sum + first.size, 0)).toBe(facts.size);
			})
		);
	});

	test('tells a quiz with its length, and leaves out one without an answer', () => {
		const attempts = [anAttempt(), anAttempt({ id: 'b', questionId: 'other', factId: 'b', mark: 0 })];
		const [line, ...others] = sittingHistory(attempts, [sitting, { ...sitting, id: 'untouched' }]);
		expect(others).toEqual([]);
		expect(line).toMatchObject({ kind: 'quiz', started: 5, answered: 2, right: 1, of: 3 });
	});

	test('counts a question once that two tabs answered, by its last answer', () => {
		const [line] = sittingHistory([anAttempt(), anAttempt({ id: 'b', mark: 0 })], [sitting]);
		expect(line).toMatchObject({ answered: 1, right: 0 });
		expect(line!.answers).toHaveLength(2);
	});

	test('tells a review by its facts, which had been asked for before', () => {
		const again = anAttempt({ id: 'b', sittingId: 'sitting-2', at: now });
		const other = anAttempt({ id: 'c', sittingId: 'sitting-2', factId: 'new', at: now });
		expect(sittingHistory([anAttempt(), again], [sitting])[0]).toMatchObject({ kind: 'review', of: 1 });
		expect(sittingHistory([anAttempt(), again, other], [sitting])[0]!.kind).toBe('quiz');
	});
});
