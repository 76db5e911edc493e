import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { steps, type Step } from './learner-steps';
import { LearnerWorld } from './learner-world';

vi.mock('$lib/storage/records', async (importRecords) => {
	const { oneVersionOn } = await import('./older-release');
	return oneVersionOn(await importRecords<Record<string, unknown>>());
});

/** Two tabs erase and both take it back, neither having heard of the other's second thoughts; then the browser dies. */
const bothLift: Step[] = [
	{ do: 'record', tab: 0 },
	{ do: 'erase', tab: 1 },
	{ do: 'reload', tab: 0 },
	{ do: 'erase', tab: 0 },
	{ do: 'hear', tab: 1 },
	{ do: 'undo', tab: 0 },
	{ do: 'undo', tab: 1 },
	{ do: 'kill', lost: 0, answering: false }
];

test(
	'whatever happens, nothing confirmed is lost, doubled or brought back',
	{ timeout: 300_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(steps, async (all) => {
				const world = new LearnerWorld();
				await world.start();
				for (const one of all) await world.take(one);
				const records = await world.end();
				const standing = [...world.model].filter(([, given]) => given.erasedBy.size === 0);
				const sure = standing.filter(([, given]) => given.isSure && !given.withdrawn).map(([id]) => id);
				for (const record of records) {
					const shown = record.attempts.map(({ id }) => id);
					expect(new Set(shown).size).toBe(shown.length);
					for (const id of shown) expect(world.model.get(id)?.erasedBy.size).toBe(0);
					expect(shown).toEqual(expect.arrayContaining(sure));
					for (const [id, given] of world.model)
						if (given.withdrawn === 'sure') expect(shown).not.toContain(id);
					expect(world.untroubled).toContain(record.saving);
				}
				expect(world.isLaterLeftAlone).toBe(true);
			}),
			{ numRuns: 2_000, examples: [[bothLift]] }
		);
	}
);
