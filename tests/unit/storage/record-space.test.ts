import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openRecord, RecordSpace, sealRecord, type RecordKind } from '$lib/storage/record-space';
import { anyText } from '../../support/arbitraries';
import { blockedStorage, fullStorage, memoryStorage } from '../../support/builders';

const kind: RecordKind<{ text: string }> = {
	schema: v.object({ text: v.string() }),
	migrations: [(data) => ({ text: (data as { old: string }).old })]
};

describe('a record', () => {
	test('of any text is the same after being written and read', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(openRecord(sealRecord({ text }, kind), kind)).toEqual({ kind: 'found', value: { text } });
			})
		);
	});

	test('of an older version is brought up to date', () => {
		expect(openRecord('{"version":1,"data":{"old":"x"}}', kind)).toEqual({
			kind: 'found',
			value: { text: 'x' }
		});
	});

	test('of a newer version is told as such', () => {
		expect(openRecord('{"version":3,"data":{}}', kind)).toEqual({ kind: 'newer', version: 3 });
	});

	test.each([
		'',
		'{',
		'null',
		'[]',
		'{"version":-1,"data":{}}',
		'{"version":2}',
		'{"version":1,"data":null}'
	])('that is broken (%s) is told with its text', (text) => {
		expect(openRecord(text, kind)).toEqual({ kind: 'corrupt', text });
	});

	test('of any text at all never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), anyText), (text) => {
				expect(['found', 'corrupt', 'newer']).toContain(openRecord(text, kind).kind);
			})
		);
	});
});

describe('a space of records', () => {
	test('tells how a write went', () => {
		const write = (space: RecordSpace) => space.write('k', kind, { text: 'x' });
		expect(
			[memoryStorage(), fullStorage(), blockedStorage(), undefined].map((storage) =>
				write(new RecordSpace(storage))
			)
		).toEqual(['saved', 'full', 'blocked', 'blocked']);
	});

	test('leaves unreadable text where it is when there is no room to set it aside', () => {
		const storage = fullStorage(10, { k: '{broken' });
		new RecordSpace(storage).setAside('k', '{broken');
		expect(Object.fromEntries(storage.map)).toEqual({ k: '{broken' });
	});
});
