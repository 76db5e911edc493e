import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewSettingsOf } from '$lib/learning/review-settings';

const settingsOf = (choices: Record<string, unknown>) => reviewSettingsOf(new Map(Object.entries(choices)));

describe('settings of reviews', () => {
	test('are the usual ones where nothing was chosen', () => {
		expect(settingsOf({})).toEqual({ retention: 0.9, cap: 20 });
	});

	test('are what was chosen', () => {
		const chosen = { retention: 0.85, cap: 7, goal: '2025-05-09' };
		expect(settingsOf(chosen)).toEqual(chosen);
	});

	test('have no goal once it was emptied', () => {
		expect(settingsOf({ goal: '' })).toEqual({ retention: 0.9, cap: 20 });
	});

	test('are within their bounds whatever was kept', () => {
		const anything = fc.oneof(fc.double(), fc.string(), fc.constant(undefined), fc.object());
		fc.assert(
			fc.property(anything, anything, anything, (retention, cap, goal) => {
				const settings = settingsOf({ retention, cap, goal });
				expect(settings.retention).toBeGreaterThanOrEqual(0.8);
				expect(settings.retention).toBeLessThanOrEqual(0.97);
				expect(Number.isInteger(settings.cap) && settings.cap >= 1 && settings.cap <= 500).toBe(true);
			})
		);
	});
});
