import { expect, test } from 'vitest';
import { readQuizChoice } from '$lib/storage/quiz-choice';
import { defaultSettings, ReaderSettings } from '$lib/storage/reader-settings.svelte';
import { blockedStorage, memoryStorage } from '../../support/builders';

const told = ({ quizLength, keys }: ReaderSettings) => ({ quizLength, keys });

test('settings are there after a reload and follow other tabs', () => {
	const storage = memoryStorage();
	const [one, two] = [new ReaderSettings({ storage }), new ReaderSettings({ storage })];
	one.load();
	const stop = two.load();
	one.change({ keys: false, quizLength: 5 });
	window.dispatchEvent(new StorageEvent('storage', { key: 'dateline:settings' }));
	expect(told(two)).toEqual({ keys: false, quizLength: 5 });
	stop();
});

test('broken settings are set aside, a newer release’s left alone, and forbidden storage does no harm', () => {
	const broken = memoryStorage({ 'dateline:settings': '{"version":1,"data":{"quizLength":"pink"}}' });
	const newer = memoryStorage({ 'dateline:settings': '{"version":9,"data":{}}' });
	for (const storage of [broken, newer, blockedStorage(), undefined]) {
		const settings = new ReaderSettings({ storage });
		settings.load();
		expect(told(settings)).toEqual(defaultSettings);
		settings.change({ keys: false });
		expect(settings.keys).toBe(false);
	}
	expect(broken.map.get('dateline:settings:unreadable')).toContain('pink');
	expect(newer.map.get('dateline:settings')).toBe('{"version":9,"data":{}}');
});

test('a choice of what quizzes ask is there after a reload', () => {
	const storage = memoryStorage();
	const [one, two] = [new ReaderSettings({ storage }), new ReaderSettings({ storage })];
	one.load();
	one.change({ quizChoice: { level: 'easy', without: ['date', 'list'], form: 'B' } });
	two.load();
	expect(readQuizChoice(two.quizChoice)).toEqual({ level: 'easy', without: ['date', 'list'], form: 'B' });
	two.change({ quizChoice: undefined });
	one.load();
	expect(readQuizChoice(one.quizChoice)).toEqual({});
});

test('settings without a choice, or with a broken one, let anything be asked and keep the rest', () => {
	const broken = [
		'easy',
		3,
		[],
		{ level: 'pink', without: [] },
		{ without: ['dates'] },
		{ without: 'date' },
		{ form: 'C', without: [] }
	];
	for (const quizChoice of [undefined, null, ...broken]) {
		const data = { quizLength: 5, keys: false, quizChoice };
		const settings = new ReaderSettings({
			storage: memoryStorage({ 'dateline:settings': JSON.stringify({ version: 1, data }) })
		});
		settings.load();
		expect(told(settings)).toEqual({ quizLength: 5, keys: false });
		expect(readQuizChoice(settings.quizChoice)).toEqual({});
	}
});
