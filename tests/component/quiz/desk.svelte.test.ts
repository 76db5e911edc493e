import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { grade } from '$lib/grading';
import { openDatabase } from '$lib/storage/database';
import { LearnerRecord } from '$lib/storage/learner-record.svelte';
import { Desk } from '../../../src/routes/quiz/desk.svelte';
import {
	aChoiceQuestion,
	anArticle,
	aNumberQuestion,
	aTypedQuestion,
	memoryStorage
} from '../../support/builders';

const article = anArticle();
const questions = [
	aChoiceQuestion({ factId: 'a' }),
	aNumberQuestion({ factId: 'b', evidence: { start: 72, end: 129 } }),
	aTypedQuestion({ factId: 'c', evidence: { start: 130, end: 154 } })
];

/** A record over a storage, as one tab has it. */
function aRecord(storage = memoryStorage(), open: typeof openDatabase = async () => undefined) {
	const record = new LearnerRecord({ storage, openDatabase: open });
	record.load();
	return record;
}

/** A desk over a record; its clock goes on by a second at each look. */
function aDesk(record: LearnerRecord, loadGrade = async () => grade, quizLength = 10) {
	let now = 1_000;
	const chance = { now: () => (now += 1_000), seed: () => 7 };
	return new Desk({ article, questions, names: ['Anna Lind'] }, record, chance, loadGrade, () => ({
		questions: questions.slice(0, quizLength),
		seed: chance.seed()
	}));
}

describe('the desk between a sitting and the record', () => {
	test('keeps an answer the moment it is given, and goes on after a reload where it stopped', async () => {
		const storage = memoryStorage();
		const desk = aDesk(aRecord(storage));
		await desk.answer({ kind: 'choice', option: 1 }, 'sure');
		desk.next();

		const record = aRecord(storage);
		expect(record.attempts).toMatchObject([{ mark: 1, confidence: 'sure', response: { option: 1 } }]);
		const again = aDesk(record);
		expect(again.session.position).toBe(1);
		expect(again.outcomes[0]?.given?.mark.mark).toBe(1);
	});

	test('keeps nothing where grading can not be loaded', async () => {
		const record = aRecord();
		const desk = aDesk(record, () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(desk.answer({ kind: 'choice', option: 1 }, undefined)).rejects.toThrow('Failed to fetch');
		expect(record.attempts).toHaveLength(0);
		expect(desk.given).toBeUndefined();
	});

	test('follows what another tab answers and overrules in the same sitting', async () => {
		const storage = memoryStorage();
		const one = aRecord(storage);
		const first = aDesk(one);
		await one.settled;
		const other = aRecord(storage);
		const second = aDesk(other);
		second.next();
		await first.answer({ kind: 'choice', option: 0 }, undefined);
		for (const key of storage.map.keys()) other.follow(key);
		second.follow(other.attempts);
		expect(second.session.answered).toBe(1);
		expect(second.session.position).toBe(1);

		first.overrule(true);
		for (const key of storage.map.keys()) other.follow(key);
		second.follow(other.attempts);
		expect(second.outcomes[0]?.given?.overruled).toBe(true);
	});

	test('begins anew with what was missed, and with all', async () => {
		const desk = aDesk(aRecord());
		await desk.answer({ kind: 'choice', option: 1 }, undefined);
		desk.missed();
		expect(desk.session.questions.map(({ id }) => id)).toEqual(['question-number', 'question-typed']);
		expect(desk.session.answered).toBe(0);
		desk.begin({ questions, seed: 8 });
		expect(desk.session.sitting).toMatchObject({ seed: 8, current: 0 });
		expect(desk.session.total).toBe(3);
	});

	test('never begins a quiz without questions, and keeps none', () => {
		const desk = aDesk(aRecord(), undefined, 2);
		desk.begin({ questions: [], seed: 8 });
		expect(desk.session.total).toBe(2);

		const record = aRecord();
		expect(aDesk(record, undefined, 0).session.total).toBe(0);
		expect(record.sittings).toHaveLength(0);
	});

	test('waits for a first quiz that can not be drawn yet', () => {
		const chance = { now: () => 1, seed: () => 7 };
		const desk = new Desk(
			{ article, questions, names: [] },
			aRecord(),
			chance,
			async () => grade,
			() => undefined
		);
		expect(desk.session.total).toBe(0);
		desk.begin({ questions, seed: 7 });
		expect(desk.session.total).toBe(3);
	});

	test('says that there is nothing to ask where there is nothing', () => {
		const desk = new Desk(
			{ article, questions: [], names: [] },
			aRecord(),
			{ now: () => 1, seed: () => 1 },
			async () => grade,
			() => ({ questions: [], seed: 1 })
		);
		expect(desk.session.total).toBe(0);
	});
});

describe('a browser that was killed', () => {
	test('shows the sitting that only the journal still has, and keeps no new one', async () => {
		const open = () => openDatabase('desk-killed');
		const before = aRecord(memoryStorage(), open);
		const desk = aDesk(before);
		await desk.answer({ kind: 'choice', option: 1 }, undefined);
		desk.next();
		await before.settled;

		const after = aRecord(memoryStorage(), open);
		const again = aDesk(after);
		expect(again.session.answered).toBe(0);
		await after.settled;
		expect(again.session.sitting.id).toBe(desk.session.sitting.id);
		expect([again.session.answered, again.session.position]).toEqual([1, 1]);
		expect(after.sittings).toHaveLength(1);
	});

	test('is of no account to a learner who has answered meanwhile', async () => {
		const open = () => openDatabase('desk-quick');
		const before = aRecord(memoryStorage(), open);
		aDesk(before);
		await before.settled;

		const after = aRecord(memoryStorage(), open);
		const again = aDesk(after);
		await again.answer({ kind: 'choice', option: 1 }, undefined);
		await after.settled;
		expect([again.session.answered, after.sittings.length]).toEqual([1, 2]);
		expect(again.given?.mark.mark).toBe(1);
	});

	test('could lose an answer until the journal has it: nothing is shown of it before, and no other is taken', async () => {
		let open: (database: undefined) => void = () => undefined;
		const record = aRecord(memoryStorage(), () => new Promise((resolve) => (open = resolve)));
		const desk = aDesk(record);
		await desk.prepare();
		const answered = desk.answer({ kind: 'choice', option: 1 }, undefined);
		const again = desk.answer({ kind: 'choice', option: 0 }, undefined);
		await again;
		desk.follow(record.attempts);
		expect([record.attempts.length, desk.given, desk.session.answered]).toEqual([1, undefined, 0]);
		open(undefined);
		await answered;
		expect([record.attempts.length, desk.given?.mark.mark]).toEqual([1, 1]);
	});
});
