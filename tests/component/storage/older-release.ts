import type { RecordKind } from '$lib/storage/record-space';

/** Kinds of record one version on: what version 1 kept bare, with `was` around it, version 2 keeps as it is now. */
export function oneVersionOn<T extends Record<string, unknown>>(kinds: T): T {
	const migrate = (data: unknown) => (data as { was: unknown }).was;
	const raised = Object.entries(kinds).map(([name, kind]) => {
		if (typeof kind !== 'object' || kind === null) return [name, kind];
		if (!('migrations' in kind)) return [name, oneVersionOn(kind as Record<string, unknown>)];
		return [name, { ...kind, migrations: [migrate] } satisfies Partial<RecordKind<unknown>>];
	});
	return Object.fromEntries(raised) as T;
}

/** A record of this release as version 1 would have left it; undefined where it is none. */
export function asOlderRelease(text: string): string | undefined {
	try {
		const { version, data } = JSON.parse(text) as { version?: unknown; data?: unknown };
		return version === 2 ? JSON.stringify({ version: 1, data: { was: data } }) : undefined;
	} catch {
		return undefined;
	}
}
