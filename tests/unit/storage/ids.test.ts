import { afterEach, expect, test, vi } from 'vitest';
import { makeId } from '$lib/storage/ids';

afterEach(() => vi.unstubAllGlobals());

test.each([
	['with', globalThis.crypto],
	['without', undefined],
	['with half a', {}]
])('ids are short, plain and different %s crypto', (_, crypto) => {
	vi.stubGlobal('crypto', crypto);
	const ids = Array.from({ length: 2_000 }, makeId);
	expect(new Set(ids).size).toBe(2_000);
	for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
});
