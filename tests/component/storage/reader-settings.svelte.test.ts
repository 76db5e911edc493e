import { expect, test } from 'vitest';
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
